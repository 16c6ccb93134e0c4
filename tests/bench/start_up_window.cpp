// Yeonsu as main() starts it, up to its first painted window, or up to the painted figures.

#include "first_paint.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "window/main_window.h"
#include "window/window_host.h"

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    yeonsu::loadFonts();
    yeonsu::setInterfaceLanguage(yeonsu::Language::Korean);
    yeonsu::applyAppearance(application, yeonsu::Appearance::Light);
    yeonsu::Prompts prompts;
    yeonsu::WindowHost host(prompts);
    if (!host.openRegister(arguments.at(2)))
        return 1;
    host.show();
    const auto quitAfterPaint = [&host] { new yeonsu::QuitAfterPaint(host.window()); };
    if (arguments.at(1) == u"figures")
        QObject::connect(host.facts(), &yeonsu::LiveFacts::changed, &application, quitAfterPaint);
    else
        quitAfterPaint();
    return QApplication::exec();
}
