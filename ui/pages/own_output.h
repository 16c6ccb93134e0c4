// What leaves the program from a part of a page, and not from the page's list, while the keyboard is there.
#pragma once

#include "models/shown_list.h"

#include <QObject>

class QAbstractItemView;

namespace yeonsu {

/// Belongs to the part; the window's commands to save and to print a list ask for it.
class OwnOutput : public QObject
{
    Q_OBJECT

public:
    explicit OwnOutput(QWidget &part);
    /// Of a list, whose menu offers both ways, too. There is nothing to take out while it is empty.
    explicit OwnOutput(QAbstractItemView &list);

    /// Of the part that the widget is in; none where it is the page's to answer.
    [[nodiscard]] static OwnOutput *around(const QWidget *widget);

    void request(ListOut way) { emit requested(way); }

signals:
    void requested(yeonsu::ListOut way);

private:
    void addToMenu(const QString &text, ListOut way);

    QAbstractItemView *m_list = nullptr;
};

} // namespace yeonsu
