// Tables of people on sheets: a head that every sheet has, and rows of one height whose texts always fit.
#pragma once

#include "domain/bilingual.h"
#include "support/logo_picture.h"
#include "support/paper.h"

#include <optional>
#include <vector>

namespace yeonsu {

struct RollHead
{
    std::optional<Logo> logo;
    QString organisation;
    QString title;
    QString subject; ///< below the title, in bold
    QString details;
};

struct RollColumn
{
    QString heading;
    qreal width = 0; ///< in millimetres; one without takes what is left
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct RollRow
{
    QStringList cells;
    bool isHeading = false; ///< of the rows below: its only cell goes across all columns
};

struct RollTable
{
    std::vector<RollColumn> columns;
    std::vector<RollRow> rows;
};

/// In millimetres, of what the margins of the sheet leave.
[[nodiscard]] qreal roomAcross(const QPageLayout &layout);

/// Each table begins a sheet. `rowHeight` is in millimetres.
[[nodiscard]] PaperPages rollPages(const RollHead &head, const std::vector<RollTable> &tables,
                                   qreal rowHeight, const QPageLayout &layout);

} // namespace yeonsu
