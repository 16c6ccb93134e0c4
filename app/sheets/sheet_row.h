// A row of a spreadsheet, as text.
#pragma once

#include <QStringList>

namespace yeonsu {

struct SheetRow
{
    qint64 number = 0; ///< from 1, as the spreadsheet shows it; in a CSV file the number of the record
    QStringList cells; ///< as a person would type them; none after the last that is not empty
    bool isHidden = false;
    QString problem{}; ///< why the row cannot be read, as a sentence; empty where it can

    bool operator==(const SheetRow &) const = default;
};

} // namespace yeonsu
