// The tables of a release on its pages.
#pragma once

#include "press/paper_parts.h"

#include <QTextBlock>
#include <QTextTable>

#include <optional>

class QTextCursor;
class QTextDocument;

namespace yeonsu {

class PaperTables
{
public:
    /// Both are false for a table without cells, for which nothing is inserted.

    /// The one of the header: each row begins with what it is.
    static bool insertHeader(QTextCursor &cursor, const PaperTable &table);
    /// The caption, where there is one, stands before it already.
    bool insert(QTextCursor &cursor, const PaperTable &table, const std::optional<QTextBlock> &caption);

    /// A table that would be on two pages and has room on one begins a new page, with its caption.
    void keepWhole(const QTextDocument &paper) const;

private:
    struct Placed
    {
        QTextTable *table = nullptr;
        std::optional<QTextBlock> caption;
    };

    static void beginPageAt(const Placed &placed);

    std::vector<Placed> m_tables;
};

} // namespace yeonsu
