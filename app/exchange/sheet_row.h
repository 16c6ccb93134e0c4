// A row of a sheet, as text.
#pragma once

#include <QStringList>

namespace yeonsu {

struct SheetRow
{
    qint64 number = 0; ///< as the spreadsheet shows it
    QStringList cells;
    bool isHidden = false;
};

} // namespace yeonsu
