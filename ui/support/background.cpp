#include "support/background.h"

#include <QCoreApplication>

namespace yeonsu {

QThreadPool &readingThreads()
{
    // Goes with the application, which waits for what is still being read.
    static auto *threads = new QThreadPool(QCoreApplication::instance());
    return *threads;
}

} // namespace yeonsu
