// A list as it is brought in: its rows, what its columns are, and what the user decided about it.
#pragma once

#include "domain/id.h"
#include "exchange/list_layout.h"

#include <QHash>
#include <QSet>

namespace yeonsu {

/// What becomes of a row whose person may be one who is known, where nobody decided about the row itself.
enum class PerhapsChoice {
    Leave, ///< out
    New,
    Join, ///< the one who is most like it
};

[[nodiscard]] constexpr QLatin1StringView keyOf(PerhapsChoice value)
{
    switch (value) {
    case PerhapsChoice::Leave:
        return QLatin1StringView("leave");
    case PerhapsChoice::New:
        return QLatin1StringView("new");
    case PerhapsChoice::Join:
        return QLatin1StringView("join");
    }
    return {};
}

/// Somebody whom a row may be: of the register, or whom another row of the list makes.
struct Whom
{
    PersonId person; ///< null where it is of the list
    qint64 row = 0;  ///< the number of that row

    bool operator==(const Whom &) const = default;
};

struct RowChoice
{
    enum class What { Skip, New, Join };

    What what = What::Skip;
    Whom whom = {}; ///< for Join

    bool operator==(const RowChoice &) const = default;
};

/// Everything is by the number of the row, or by the text that stands in the list, folded (see foldedText()).
struct ImportDecisions
{
    PerhapsChoice perhaps = PerhapsChoice::Leave;
    QHash<qint64, RowChoice> rows;
    /// What a cell shall be instead.
    QHash<std::pair<qint64, ListField>, QString> cells;
    /// What a text means wherever it stands in the column, as a text that is understood.
    QHash<std::pair<ListField, QString>, QString> values;
    /// A city that the register does not know is one that it knows. Remembered as another spelling.
    QHash<std::pair<CountryId, QString>, CityId> cities;
    /// Remembered; an own column of seniority wins.
    QHash<QString, SeniorityId> jobTitles;
    /// Rows of somebody who is in the course already, whose enrolment shall be as the row says.
    QSet<qint64> taken;
};

struct ImportList
{
    ListLayout layout;
    std::vector<SheetRow> rows; ///< of the whole sheet
    QString courseCode = {};    ///< for a list without a column of courses
    QString sha256 = {};        ///< of the file's bytes: rows that it left open before stay open

    [[nodiscard]] ListKind kind() const { return layout.kind; }
};

} // namespace yeonsu
