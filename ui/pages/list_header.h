// The line over a list: its title, how many rows it has, the search, and the buttons of the page. It breaks
// where the window is narrow.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yeonsu {

class FlowLayout;

class ListHeader : public QWidget
{
    Q_OBJECT

public:
    ListHeader(const QString &title, const QString &searchPlaceholder, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &search() const { return *m_search; }
    void setCount(const QString &text);
    /// At the right of those that are there, or before another one.
    void addButton(QPushButton *button, QPushButton *before);
    /// From left to right.
    [[nodiscard]] QList<QWidget *> tabStops() const;

signals:
    /// From the search on to what it found: by Down or Enter. Esc clears it.
    void listRequested();

private:
    void makeSearch(const QString &placeholder);

    QLabel *m_count;
    QLineEdit *m_search;
    FlowLayout *m_line;
};

} // namespace yeonsu
