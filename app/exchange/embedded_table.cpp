#include "exchange/embedded_table.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace yeonsu {

CsvTable embeddedTable(const QString &name)
{
    QFile file(u":/tables/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program's table %s is missing", qPrintable(name));
    Result<CsvTable> table = CsvTable::parse(file.readAll());
    if (!table)
        qFatal("the program's table %s is broken", qPrintable(name));
    return std::move(*table);
}

} // namespace yeonsu
