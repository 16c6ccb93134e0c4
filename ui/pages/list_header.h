// The line over a list: its title, how many rows it has, the search, and the buttons for new rows.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yeonsu {

class ListHeader : public QWidget
{
    Q_OBJECT

public:
    ListHeader(const QString &title, const QString &searchPlaceholder, const QString &newRow,
               QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &search() const { return *m_search; }
    /// The primary button.
    [[nodiscard]] QPushButton &newButton() const { return *m_new; }
    void setCount(const QString &text);
    /// Before the primary button.
    void addButton(QPushButton *button);
    /// From left to right.
    [[nodiscard]] QList<QWidget *> tabStops() const;

private:
    void makeSearch(const QString &placeholder);

    QLabel *m_count;
    QLineEdit *m_search;
    QPushButton *m_new;
    QHBoxLayout *m_buttons;
};

} // namespace yeonsu
