#include "pages/placed_picture.h"

#include "charts/chart_sheet.h"
#include "charts/chart_text.h"
#include "pages/placed_table.h"
#include "press/paper_parts.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// In the size of the text around it.
constexpr qreal widestChart = 56;
constexpr qreal chartHeight = 18;
constexpr qreal labelSize = 0.9;

/// The plot alone, below a line that says what it is.
class PlacedChart : public PlacedPicture
{
public:
    PlacedChart(ChartChoice choice, ChartNumbers numbers)
        : m_choice(std::move(choice))
        , m_numbers(std::move(numbers))
    {
    }

    [[nodiscard]] QSizeF sizeIn(qreal room, const QFont &font) const override
    {
        const qreal em = emOf(font);
        return {std::min(room, widestChart * em), chartHeight * em};
    }

    void paint(QPainter &painter, const QSizeF &size, const QFont &font,
               const ThemeColours &colours) const override
    {
        const qreal em = emOf(font);
        const qreal top = PlacedCaption::height * em;
        const PlacedCaption caption{ChartText(m_choice, m_numbers).neutralTitle(), m_choice.filterInWords};
        caption.paint(painter, QRectF(0, 0, size.width(), top), font, colours);
        SheetStyle style = cardStyle({size.width(), size.height() - top}, labelSize * em, colours);
        style.isTransparent = true;
        painter.translate(0, top);
        ChartSheet(m_choice, m_numbers, style).paint(painter);
    }

private:
    ChartChoice m_choice;
    ChartNumbers m_numbers;
};

} // namespace

qreal emOf(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

qreal PlacedCaption::wantedWidth(const QFont &font) const
{
    return QFontMetricsF(strong(font)).horizontalAdvance(name + filter) + 2 * emOf(font);
}

void PlacedCaption::paint(QPainter &painter, const QRectF &area, const QFont &font,
                          const ThemeColours &colours) const
{
    const QFontMetricsF metrics(strong(font));
    const QString shown = metrics.elidedText(name, Qt::ElideRight, area.width());
    painter.setFont(strong(font));
    painter.setPen(colours.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
    const QRectF rest = area.adjusted(metrics.horizontalAdvance(shown) + emOf(font) * 0.5, 0, 0, 0);
    if (filter.isEmpty() || rest.width() < emOf(font) * 4)
        return;
    painter.setFont(font);
    painter.setPen(colours.mutedText);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(u"· "_s + filter, Qt::ElideRight, rest.width()));
}

std::shared_ptr<const PlacedPicture> placedPicture(const PlacedFigure &figure, Language language)
{
    ReleaseDocument document;
    document.language = language;
    const ChartChoice choice = choiceOf(figure, document);
    if (figure.isChart)
        return std::make_shared<PlacedChart>(choice, numbersOf(figure, choice));
    ReleaseBlock block;
    block.kind = ReleaseBlock::Kind::Figure;
    block.figure = figure;
    return std::make_shared<PlacedTable>(paperTable(block, document), figure.filterInWords);
}

} // namespace yeonsu
