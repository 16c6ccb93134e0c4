// A labelled text that the program proposes and the user may write anew.
#pragma once

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QToolButton;

namespace yeonsu {

class ProposedTextEdit : public QWidget
{
    Q_OBJECT

public:
    /// Shows `lines` lines at once. A text of one line takes no line breaks.
    ProposedTextEdit(const QString &label, int lines, QWidget *parent = nullptr);

    /// Shown until the user writes something else.
    void setProposal(const QString &proposal);
    [[nodiscard]] QString text() const;
    /// What the user wrote in the place of the proposal; may be empty.
    [[nodiscard]] std::optional<QString> ownText() const;
    void setOwnText(const std::optional<QString> &text);

    [[nodiscard]] QPlainTextEdit &editor() const { return *m_edit; }
    [[nodiscard]] QToolButton &againButton() const { return *m_again; }

signals:
    /// The user wrote, or took the proposal again.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeEdit();
    void show(const QString &text);
    void setHeight();

    QPlainTextEdit *m_edit;
    QToolButton *m_again;
    int m_lines;
    QString m_proposal;
    bool m_isOwn = false;
};

} // namespace yeonsu
