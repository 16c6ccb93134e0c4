#include "charts/chart_widget.h"

#include "charts/chart_sheet.h"
#include "charts/chart_text.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Thin marks are hard to hit, so the mouse may miss by this much.
constexpr qreal reach = 4;

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    drawAnew();
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setChart(const ChartChoice &choice, const ChartNumbers &numbers)
{
    m_choice = choice;
    m_numbers = numbers;
    m_pressed.reset();
    drawAnew();
    focusCategory(QString(m_focusedCategory));
    setAccessibleDescription(ChartText(m_choice, m_numbers).altText());
}

/// The first mark, if the category is not drawn any more.
void ChartWidget::focusCategory(const QString &category)
{
    const std::vector<Mark> &marks = sheet().marks();
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) { return mark.category == category; });
    setFocusedMark(found == marks.end() ? 0 : std::size_t(found - marks.begin()));
}

void ChartWidget::setHighlighted(const QStringList &categories)
{
    if (m_highlighted == categories)
        return;
    m_highlighted = categories;
    drawAnew();
}

const ChartSheet &ChartWidget::sheet() const
{
    if (!m_sheet) {
        SheetStyle style = cardStyle(size(), em(), themeColours(palette()));
        style.highlighted = m_highlighted;
        style.isTransparent = true;
        m_sheet = std::make_unique<ChartSheet>(m_choice, m_numbers, style);
    }
    return *m_sheet;
}

std::optional<std::size_t> ChartWidget::focusedMark() const
{
    return m_focused < sheet().marks().size() ? std::optional(m_focused) : std::nullopt;
}

qreal ChartWidget::em() const
{
    return QFontInfo(font()).pixelSize();
}

QSize ChartWidget::sizeHint() const
{
    return QSizeF(44 * em(), 20 * em()).toSize();
}

QSize ChartWidget::minimumSizeHint() const
{
    return QSizeF(24 * em(), 12 * em()).toSize();
}

void ChartWidget::drawAnew()
{
    m_sheet.reset();
    m_picture = {};
    update();
}

void ChartWidget::renderPicture()
{
    m_picture = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    sheet().paint(painter);
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        renderPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (hasFocus())
        paintFocusRing(painter);
}

void ChartWidget::paintFocusRing(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours &colours = themeColours(palette());
    const auto mark = focusedMark();
    QPainterPath shape;
    if (mark)
        shape = sheet().marks()[*mark].shape;
    else
        shape.addRect(QRectF(rect()).adjusted(2, 2, -2, -2));
    // Two lines of opposite brightness show up on any mark.
    painter.strokePath(shape, QPen(colours.card, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(shape, QPen(colours.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

std::optional<std::size_t> ChartWidget::markAt(QPointF position) const
{
    const std::vector<Mark> &marks = sheet().marks();
    const QRectF around(position - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    std::optional<std::size_t> near;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].shape.contains(position))
            return i;
        if (!near && marks[i].shape.intersects(around))
            near = i;
    }
    return near;
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto mark = markAt(help->pos()))
        QToolTip::showText(help->globalPos(), sheet().marks()[*mark].tooltip, this);
    else
        QToolTip::hideText();
    return true;
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : std::nullopt;
    if (m_pressed)
        setFocusedMark(*m_pressed);
    else
        QWidget::mousePressEvent(event);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && event->button() == Qt::LeftButton && markAt(event->position()) == pressed)
        activate(sheet().marks()[*pressed].category, event->modifiers());
}

/// What was folded into one mark is no category that a filter could ask for.
void ChartWidget::activate(const QString &category, Qt::KeyboardModifiers modifiers)
{
    if (category != foldedKey)
        emit markActivated(category, modifiers);
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto mark = markAt(event->position());
    if (!mark || event->button() != Qt::LeftButton)
        return;
    if (sheet().marks()[*mark].category != foldedKey)
        emit activationTakenBack();
    requestRows(*mark);
}

void ChartWidget::requestRows(std::size_t mark)
{
    // Whoever listens may change the chart.
    const Mark asked = sheet().marks()[mark];
    emit rowsRequested(asked.category == foldedKey ? foldedCategories() : QStringList{asked.category},
                       asked.series);
}

/// Those that the sheet does not draw by themselves.
QStringList ChartWidget::foldedCategories() const
{
    QStringList keys;
    for (const ChartCategory &category : m_numbers.categories)
        keys.append(category.key);
    for (const ChartCategory &drawn : sheet().numbers().categories)
        keys.removeOne(drawn.key);
    return keys;
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (markAt(event->position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const auto mark = focusedMark();
    if (!mark)
        return QWidget::keyPressEvent(event);
    const QString category = sheet().marks()[*mark].category;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveFocus(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveFocus(-1);
    case Qt::Key_Home:
        return setFocusedMark(0);
    case Qt::Key_End:
        return setFocusedMark(sheet().marks().size() - 1);
    case Qt::Key_Space:
        return activate(category, event->modifiers());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return requestRows(*mark);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartWidget::moveFocus(int steps)
{
    const auto last = qsizetype(sheet().marks().size()) - 1;
    setFocusedMark(std::size_t(std::clamp<qsizetype>(qsizetype(m_focused) + steps, 0, last)));
}

void ChartWidget::setFocusedMark(std::size_t mark)
{
    m_focused = mark;
    m_focusedCategory = mark < sheet().marks().size() ? sheet().marks()[mark].category : QString();
    sayWhatIsFocused();
    update();
}

/// A screen reader speaks the name of what has the focus whenever it changes.
void ChartWidget::sayWhatIsFocused()
{
    const QString title = ChartText(m_choice, m_numbers).title();
    const auto mark = focusedMark();
    setAccessibleName(mark ? u"%1: %2"_s.arg(title, sheet().marks()[*mark].tooltip) : title);
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    sayWhatIsFocused();
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    drawAnew();
}

void ChartWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange) {
        updateGeometry();
        drawAnew();
    }
}

} // namespace yeonsu
