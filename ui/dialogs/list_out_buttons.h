// The buttons by which the list of a dialog leaves the program; Ctrl+P is the one that prints.
#pragma once

#include "models/shown_list.h"

#include <QWidget>

class QDialog;
class QPushButton;

namespace yeonsu {

class ListOutButtons : public QWidget
{
    Q_OBJECT

public:
    /// There is nothing to take out while `model`, which must outlive them, is empty.
    ListOutButtons(const QAbstractItemModel &model, QDialog *dialog);

signals:
    void requested(yeonsu::ListOut way);

private:
    void showState();

    const QAbstractItemModel &m_model;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace yeonsu
