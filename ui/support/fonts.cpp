#include "support/fonts.h"

#include "support/font_features.h"

#include <QFile>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Under a name of its own, which its licence asks of what is changed: else a Pretendard of the machine,
/// which is not, would be taken for it.
const QString &family()
{
    static const QString name = u"YeonsuText"_s;
    return name;
}

} // namespace

/// By its contextual alternates (calt, and clig, which are the same) Pretendard raises signs beside digits,
/// capitals and Hangul, as in 14:00~16:00, with glyphs that no character stands for: whoever copies them from
/// a PDF gets nothing.
void loadFonts()
{
    for (const QString &weight : {u"Regular"_s, u"SemiBold"_s, u"Bold"_s}) {
        QFile file(u":/fonts/Pretendard-%1.otf"_s.arg(weight));
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        [[maybe_unused]] const int id = QFontDatabase::addApplicationFontFromData(
            withFamily(withoutFeatures(file.readAll(), {"calt", "clig"}), family()));
        Q_ASSERT(id >= 0);
    }
}

QFont pretendard(qreal pixelSize, QFont::Weight weight)
{
    QFont font(family());
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Colour fringes would depend on the screen that the picture happens to be made at.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

} // namespace yeonsu
