// Several rows, chosen one after another by typing: a line that suggests, and the list of those chosen.
#pragma once

#include "dialogs/compound_edit.h"
#include "dialogs/suggest_edit.h"

class QListWidget;
class QPushButton;

namespace yeonsu {

class ChosenRowsEdit : public CompoundEdit
{
    Q_OBJECT

public:
    struct Chosen
    {
        QString text;
        qint64 id = 0; ///< 0: typed freely

        bool operator==(const Chosen &) const = default;
    };

    /// `name` is what the list is called. Where it takes new ones, Enter adds also what no row is called.
    ChosenRowsEdit(const QString &name, const SuggestEdit::Source &source, bool takesNew,
                   QWidget *parent = nullptr);

    void setChosen(const std::vector<Chosen> &rows);
    [[nodiscard]] std::vector<Chosen> chosen() const;
    /// Typed and not added yet.
    [[nodiscard]] QString pendingText() const;

    [[nodiscard]] QVariantMap state() const override;
    void setState(const QVariantMap &state) override;

    [[nodiscard]] SuggestEdit *line() const { return m_line; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

public slots:
    /// What is typed or chosen in the line.
    void add();
    /// The selected ones.
    void remove();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void append(const Chosen &row);
    void updateState();

    SuggestEdit::Source m_source;
    bool m_takesNew;
    SuggestEdit *m_line;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace yeonsu
