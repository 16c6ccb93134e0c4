// A filter of one column as a chip: its name, what is typed for it, and the way to take it away.
#pragma once

#include "store/column_filter.h"

#include <QFrame>

#include <optional>

class QLineEdit;

namespace yeonsu {

/// Typed in its place, so that Hangul is composed as in any other field. Return goes on to the list, Esc
/// takes the filter away.
class FilterChip : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Text, Number, Days };

    FilterChip(Kind kind, const QString &name, QWidget *parent = nullptr);

    /// Nothing as long as nothing is typed that could be asked.
    [[nodiscard]] std::optional<ColumnFilter> filter() const;
    /// False, and nothing is done, where it is of another kind.
    bool setFilter(const ColumnFilter &filter);
    void startTyping();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void changed();
    void removeRequested();
    /// Typing is done.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addEditor(QLineEdit *editor, const QString &accessibleName, const QString &placeholder);
    void makeTextEditor();
    void makeNumberEditors();
    void makeDayEditors();
    /// Says it where something is typed that is no day.
    void judgeDay(QLineEdit &editor);
    void makeRemoveButton();

    Kind m_kind;
    QString m_name;
    QLineEdit *m_first = nullptr; ///< the text, or where the span begins
    QLineEdit *m_last = nullptr;
};

} // namespace yeonsu
