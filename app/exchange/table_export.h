// Tables of the register as they go out: in the form in which lists are brought in.
#pragma once

#include "domain/bilingual.h"
#include "domain/key_table.h"
#include "exchange/list_kind.h"
#include "exchange/plain_table.h"
#include "store/database.h"

namespace yeonsu {

enum class ExportTable {
    Courses,
    People, ///< each once, with what their latest enrolment says
    Enrolments,
    Headcounts,
    Places, ///< cities; no list of them is brought in
};

[[nodiscard]] constexpr QLatin1StringView keyOf(ExportTable value)
{
    using enum ExportTable;
    switch (value) {
    case Courses:
        return QLatin1StringView("courses");
    case People:
        return QLatin1StringView("people");
    case Enrolments:
        return QLatin1StringView("enrolments");
    case Headcounts:
        return QLatin1StringView("headcounts");
    case Places:
        return QLatin1StringView("places");
    }
    return {};
}

/// Left out are names, e-mails, job titles, organisations and notes: by these somebody can be recognised.
/// What is counted (course, city, seniority, status) stays.
enum class PersonalData { Included, LeftOut };

/// In the language of messages.
[[nodiscard]] QString titleOf(ExportTable table);
/// As what it is brought in; none where it is not.
[[nodiscard]] std::optional<ListKind> listKindOf(ExportTable table);
/// The columns of such lists that are left out, as they are headed.
[[nodiscard]] QStringList personalHeadings(ListKind kind, Language language);

/// All rows, in the register's own order, with headings and values in `language`. Errors: those of reading.
[[nodiscard]] Result<PlainTable> exportedTable(Database &database, ExportTable table, Language language,
                                               PersonalData personalData);

} // namespace yeonsu
