#include "support/application_style.h"

#include "support/drawn_icon.h"
#include "support/fonts.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QStyleOptionHeader>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int basePixelSize = 13;
constexpr double usualSystemSize = 15; ///< in pixels: 11 points, of what desktops begin with the largest
constexpr double largestScale = 2;

bool systemIsDark()
{
    // Asked once, before the program's own palette hides the system's.
    static const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return isDark;
}

QPalette paletteOf(const ThemeColours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accentSoft);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Mid, colours.hairline);
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Dark, colours.hairline);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blended(colours.mutedText, colours.card, 0.6));
    return palette;
}

/// What is written as @14px grows with the letters.
QString withScaledLetters(const QString &sheet)
{
    static const QRegularExpression size(uR"(@(\d+)px)"_s);
    QString scaled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : size.globalMatch(sheet)) {
        scaled += QStringView(sheet).sliced(end, match.capturedStart() - end);
        scaled += QString::number(scaledToLetters(match.captured(1).toInt()));
        end = match.capturedEnd(1);
    }
    return scaled + QStringView(sheet).sliced(end);
}

/// The style sheet names colours as @text, @card, …, and as @14px what grows with the letters.
QString styleSheetOf(const ThemeColours &colours)
{
    QFile file(u":/style/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program's style sheet is missing");
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QColor>> names{
        {u"@window"_s, colours.window},
        {u"@card"_s, colours.card},
        {u"@hairline"_s, colours.hairline},
        {u"@text"_s, colours.text},
        {u"@muted"_s, colours.mutedText},
        {u"@accentSoft"_s, colours.accentSoft},
        {u"@accentHover"_s, blended(colours.text, colours.accent, 0.15)},
        {u"@primary"_s, lightColours().accent},
        {u"@accent"_s, colours.accent},
        {u"@error"_s, colours.error},
        {u"@hover"_s, blended(colours.text, colours.card, 0.05)},
        {u"@field"_s, blended(colours.mutedText, colours.card, 0.45)},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return withScaledLetters(sheet);
}

/// As far as the work is; a row of dashes where nobody knows.
void drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    constexpr int dash = 12;
    constexpr int gap = 6;
    const QRectF all = bar.rect;
    const double radius = all.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lightColours().accent);
    QPainterPath shape;
    shape.addRoundedRect(all, radius, radius);
    painter.setClipPath(shape);
    if (bar.minimum == bar.maximum) {
        for (int x = bar.rect.left(); x <= bar.rect.right(); x += dash + gap)
            painter.drawRoundedRect(QRectF(x, all.top(), dash, all.height()), radius, radius);
    } else {
        const double range = double(bar.maximum) - bar.minimum;
        const double share = (double(bar.progress) - bar.minimum) / range;
        const double width = all.width() * std::clamp(share, 0.0, 1.0);
        const double left = bar.direction == Qt::RightToLeft ? all.right() - width : all.left();
        painter.drawRoundedRect(QRectF(left, all.top(), width, all.height()), radius, radius);
    }
    painter.restore();
}

/// Qt draws an ascending order as an arrow that points down; here the arrow from A to Z points up. Nothing
/// moves by itself: Qt 6.4 does not tell who has asked the desktop for less motion.
class ProgramStyle : public QProxyStyle
{
public:
    ProgramStyle()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        if (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
        const bool isIcon = metric == PM_SmallIconSize || metric == PM_ButtonIconSize ||
                            metric == PM_ListViewIconSize || metric == PM_TabBarIconSize;
        return isIcon ? scaledToLetters(pixels) : pixels;
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (element != PE_IndicatorHeaderArrow || !header) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        QStyleOptionHeader turned = *header;
        if (header->sortIndicator != QStyleOptionHeader::None)
            turned.sortIndicator = header->sortIndicator == QStyleOptionHeader::SortUp
                                       ? QStyleOptionHeader::SortDown
                                       : QStyleOptionHeader::SortUp;
        QProxyStyle::drawPrimitive(element, &turned, painter, widget);
    }

    /// Fusion lets a bar whose end is not known run back and forth, and so does a style sheet that dresses
    /// it, whatever is said above.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (element == CE_ProgressBarContents && bar)
            drawProgress(*bar, *painter);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
    }
};

const ThemeColours *coloursInUse = &lightColours();

} // namespace

double letterScale()
{
    static const double scale =
        std::clamp(QFontInfo(QApplication::font()).pixelSize() / usualSystemSize, 1.0, largestScale);
    return scale;
}

int scaledToLetters(int pixels)
{
    return qRound(pixels * letterScale());
}

void applyAppearance(QApplication &application, Appearance appearance)
{
    const bool isDark =
        appearance == Appearance::System ? systemIsDark() : (systemIsDark(), appearance == Appearance::Dark);
    coloursInUse = isDark ? &darkColours() : &lightColours();
    application.setStyle(new ProgramStyle);
    application.setPalette(paletteOf(*coloursInUse));
    application.setFont(pretendard(scaledToLetters(basePixelSize)));
    application.setStyleSheet(styleSheetOf(*coloursInUse));
}

const ThemeColours &currentColours()
{
    return *coloursInUse;
}

QIcon icon(const QString &name, const QColor &colour, const QColor &selected)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program's icon %s is missing", qPrintable(name));
    return QIcon(
        new DrawnIcon(file.readAll(), colour, selected, blended(colour, currentColours().card, 0.45)));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return icon(name, colour, colour);
}

QIcon icon(const QString &name)
{
    return icon(name, currentColours().mutedText);
}

} // namespace yeonsu
