// F1 in a dialog: while one waits for an answer, the keys of the window's menus are dead.
#pragma once

#include <QObject>

namespace yeonsu {

class HelpKey : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole program.
    explicit HelpKey(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void helpRequested(const QString &place);
};

} // namespace yeonsu
