// The least that a Qt Widgets program can do, linked with the same libraries as Yeonsu.

#include "first_paint.h"

#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    new yeonsu::QuitAfterPaint(window);
    window.show();
    return QApplication::exec();
}
