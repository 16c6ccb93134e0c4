#include "support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
Language currentLanguage = Language::English;
}

Language interfaceLanguage()
{
    return currentLanguage;
}

void setInterfaceLanguage(Language language)
{
    static QTranslator program;
    static QTranslator qt;
    currentLanguage = language;
    const QString code = language == Language::Korean ? u"ko"_s : u"en"_s;
    QCoreApplication::removeTranslator(&program);
    QCoreApplication::removeTranslator(&qt);
    if (program.load(u":/translations/yeonsu_"_s + code))
        QCoreApplication::installTranslator(&program);
    if (qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    QLocale::setDefault(language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                     : QLocale(QLocale::English, QLocale::UnitedStates));
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Korean ? Language::Korean : Language::English;
}

} // namespace yeonsu
