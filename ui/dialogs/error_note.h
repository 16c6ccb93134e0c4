// An error inside a dialog or page: what happened in words, the technical detail behind a fold.
#pragma once

#include "domain/error.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace yeonsu {

/// Hidden until there is an error.
class ErrorNote : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorNote(QWidget *parent = nullptr);

    void show(const Error &error);
    void clear();

private:
    QLabel *m_message;
    QToolButton *m_fold;
    QLabel *m_detail;
};

} // namespace yeonsu
