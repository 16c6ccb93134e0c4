#include "support/fonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace yeonsu {

void loadFonts()
{
    for (const QString &weight : {u"Regular"_s, u"SemiBold"_s, u"Bold"_s}) {
        [[maybe_unused]] const int id =
            QFontDatabase::addApplicationFont(u":/fonts/Pretendard-%1.otf"_s.arg(weight));
        Q_ASSERT(id >= 0);
    }
}

QFont pretendard(qreal pixelSize, QFont::Weight weight)
{
    QFont font(u"Pretendard"_s);
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Colour fringes would depend on the screen that the picture happens to be made at.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

} // namespace yeonsu
