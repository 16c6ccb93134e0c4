// Columns of a list that seem to hold numbers which the register keeps of nobody: resident registration and
// passport numbers.
#pragma once

#include "domain/identity_number.h"
#include "exchange/import_list.h"

#include <stop_token>

namespace yeonsu {

struct IdentityColumn
{
    qsizetype column = 0;
    QString name; ///< its heading, or its letter
    IdentityNumber kind = IdentityNumber::Resident;
    std::vector<qint64> rows; ///< as the spreadsheet shows their numbers
    int checked = 0;          ///< of how many the check digit fits
    bool isRead = false;      ///< and so would come into the register

    bool operator==(const IdentityColumn &) const = default;
};

/// By what stands in the cells below the headings; those that are read come first. Looks at every cell; where
/// it is to stop, it has not looked at all of them.
[[nodiscard]] std::vector<IdentityColumn> identityColumns(const ImportList &list,
                                                          const std::stop_token &stop = {});

/// "Column “ID” seems to hold passport numbers, in 3 rows: 2, 3, 4.", and what that means.
[[nodiscard]] QString inWords(const IdentityColumn &column);

} // namespace yeonsu
