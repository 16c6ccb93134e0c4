// The table of a list, or what stands in its place where it has no rows.
#pragma once

#include <QStackedWidget>

namespace yeonsu {

class EmptyState;
class RowTable;

class ListStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// What an empty list says.
    struct Texts
    {
        QString heading;
        QString text;
        QString button; ///< none where it has no text
    };

    ListStack(RowTable *table, const Texts &texts, QWidget *parent = nullptr);

    /// Of a list that is narrowed to `count` rows, or has no more. Where nothing can be edited there is a
    /// reason.
    void showCount(int count, bool isNarrowed, const QString &readOnlyReason);

signals:
    /// Search and filters hide everything.
    void clearRequested();
    /// By the button of an empty list.
    void emptyActionRequested();

private:
    Texts m_texts;
    RowTable *m_table;
    EmptyState *m_empty;
    bool m_isNarrowed = false;
};

} // namespace yeonsu
