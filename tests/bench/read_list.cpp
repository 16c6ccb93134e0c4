// Reads a list to its end: read_list FILE
// Prints how many rows it has, the milliseconds, and the most memory that was in use, in MB.
#include "sheets/sheet_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <sys/resource.h>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    const auto file = yeonsu::SheetFile::open(QCoreApplication::arguments().at(1));
    qint64 rows = 0;
    const auto read = file ? (*file)->read(0,
                                           [&rows](yeonsu::SheetRow &&) {
                                               ++rows;
                                               return true;
                                           })
                           : tl::unexpected(file.error());
    if (!read) {
        std::fprintf(stderr, "%s\n", qPrintable(read.error().message));
        return 1;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%lld\t%lld\t%.1f\n", rows, timer.elapsed(), double(usage.ru_maxrss) / 1024);
    return 0;
}
