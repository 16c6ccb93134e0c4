#include "sheet_checks.h"

#include "figures/share.h"

#include <QLineF>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal tolerance = 0.5;

QRectF core(const QRectF &area)
{
    return area.adjusted(tolerance, tolerance, -tolerance, -tolerance);
}

QString wrongWithTexts(const ChartSheet &sheet)
{
    const QRectF whole({0, 0}, sheet.size());
    const std::vector<SheetText> &texts = sheet.texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!whole.contains(core(texts[i].area)))
            return u"“%1” leaves the sheet"_s.arg(texts[i].words);
        for (std::size_t k = 0; k < i; ++k) {
            if (core(texts[i].area).intersects(texts[k].area))
                return u"“%1” and “%2” overlap"_s.arg(texts[k].words, texts[i].words);
        }
    }
    return {};
}

bool isOwnMark(const SheetText &text, const Mark &mark)
{
    return text.owner.category == mark.category && text.owner.series == mark.series;
}

/// A text may lie in its own mark, as a whole; any other would be hard to read.
QString wrongWithMarks(const ChartSheet &sheet)
{
    const QRectF whole({0, 0}, sheet.size());
    for (const Mark &mark : sheet.marks()) {
        const QRectF box = mark.shape.boundingRect();
        if (!whole.contains(core(box)))
            return u"the mark of %1 leaves the sheet"_s.arg(mark.tooltip);
        for (const SheetText &text : sheet.texts()) {
            if (!box.intersects(core(text.area)) || !mark.shape.intersects(core(text.area)))
                continue;
            if (!isOwnMark(text, mark) || !mark.shape.contains(core(text.area)))
                return u"“%1” lies on the mark of %2"_s.arg(text.words, mark.tooltip);
        }
    }
    return {};
}

bool meet(const QPolygonF &left, const QPolygonF &right)
{
    for (qsizetype i = 1; i < left.size(); ++i) {
        for (qsizetype k = 1; k < right.size(); ++k) {
            if (QLineF(left[i - 1], left[i]).intersects(QLineF(right[k - 1], right[k]), nullptr) ==
                QLineF::BoundedIntersection)
                return true;
        }
    }
    return false;
}

QString wrongWithLeader(const ChartSheet &sheet, const SheetLeader &leader, QPointF centre)
{
    const QLineF radius(centre, leader.points[0]);
    const qreal turn = radius.angleTo(QLineF(leader.points[0], leader.points[1]));
    if (std::min(turn, 360 - turn) > 0.5)
        return u"the leader of %1 does not start along the radius"_s.arg(leader.category);
    for (const SheetText &text : sheet.texts()) {
        if (meet(leader.points, QPolygonF(core(text.area))))
            return u"the leader of %1 meets “%2”"_s.arg(leader.category, text.words);
    }
    for (qsizetype i = 1; i < leader.points.size(); ++i) {
        const QLineF line(leader.points[i - 1], leader.points[i]);
        for (qreal t = 0; t <= 1; t += 0.05) {
            if (QLineF(centre, line.pointAt(t)).length() < radius.length() - tolerance)
                return u"the leader of %1 crosses the pie"_s.arg(leader.category);
        }
    }
    return {};
}

QString wrongWithLeaders(const ChartSheet &sheet)
{
    QRectF pie;
    for (const Mark &mark : sheet.marks())
        pie |= mark.shape.boundingRect();
    const std::vector<SheetLeader> &leaders = sheet.leaders();
    for (std::size_t i = 0; i < leaders.size(); ++i) {
        if (const QString wrong = wrongWithLeader(sheet, leaders[i], pie.center()); !wrong.isEmpty())
            return wrong;
        for (std::size_t k = 0; k < i; ++k) {
            if (meet(leaders[i].points, leaders[k].points))
                return u"the leaders of %1 and %2 cross"_s.arg(leaders[k].category, leaders[i].category);
        }
    }
    return {};
}

const SheetText *textOf(const ChartSheet &sheet, const QString &category, const QString &series,
                        const std::vector<TextRole> &roles)
{
    for (const SheetText &text : sheet.texts()) {
        if (text.owner.category == category && text.owner.series == series &&
            std::find(roles.begin(), roles.end(), text.owner.role) != roles.end())
            return &text;
    }
    return nullptr;
}

bool hasGrid(const ChartSheet &sheet)
{
    return std::any_of(sheet.texts().begin(), sheet.texts().end(),
                       [](const SheetText &text) { return text.owner.role == TextRole::Grid; });
}

QString withoutSpaces(const QString &text)
{
    return QString(text).remove(u' ');
}

/// Whole, or cut where an ellipsis says so, with at least two letters left.
bool names(const QString &words, const QString &label)
{
    const qsizetype cut = words.indexOf(u'…');
    if (cut < 0)
        return withoutSpaces(words).startsWith(withoutSpaces(label));
    const QString rest = withoutSpaces(words.left(cut));
    return rest.size() >= 2 && withoutSpaces(label).startsWith(rest);
}

QString wrongWithFolding(const ChartSheet &sheet, const QSet<QString> &drawn, const ChartNumbers &numbers)
{
    qsizetype missing = 0;
    for (const ChartCategory &category : numbers.categories) {
        if (drawn.contains(category.key) || category.value == 0)
            continue;
        ++missing;
        if (category.key == u"unknown")
            return u"what is unknown is folded away"_s;
    }
    const bool isFolded = drawn.contains(foldedKey);
    if ((missing > 0) != isFolded)
        return u"%1 categories are lost"_s.arg(missing);
    if (!isFolded)
        return {};
    const SheetText *name = textOf(sheet, foldedKey, {}, {TextRole::Name, TextRole::NameAndValue});
    if (!name || !(name->words.contains(QString::number(missing)) || name->words.contains(u'…')))
        return u"it is not said that %1 categories are folded"_s.arg(missing);
    return {};
}

QString wrongWithNames(const ChartSheet &sheet, const ChartChoice &choice, const ChartNumbers &numbers)
{
    QSet<QString> drawn;
    for (const Mark &mark : sheet.marks())
        drawn.insert(mark.category);
    if (const QString wrong = wrongWithFolding(sheet, drawn, numbers); !wrong.isEmpty())
        return wrong;
    int named = 0;
    for (const ChartCategory &category : numbers.categories) {
        if (!drawn.contains(category.key))
            continue;
        const SheetText *name = textOf(sheet, category.key, {}, {TextRole::Name, TextRole::NameAndValue});
        named += name ? 1 : 0;
        if (question(choice).rows == Dimension::Year)
            continue; // may be left out at even steps
        if (!name || !names(name->words, category.label))
            return u"“%1” is named “%2”"_s.arg(category.label, name ? name->words : QString());
    }
    return named == 0 && drawn.size() > 2 ? u"no year is named"_s : QString();
}

QString wrongWithSeries(const ChartSheet &sheet, const ChartNumbers &numbers)
{
    if (numbers.series.size() < 2)
        return {};
    for (const Mark &mark : sheet.marks()) {
        if (!textOf(sheet, {}, mark.series, {TextRole::SeriesName}))
            return u"the series %1 has no name"_s.arg(mark.series);
    }
    return {};
}

/// At each mark or category, unless there are grid lines for all.
QString wrongWithValues(const ChartSheet &sheet, const ChartChoice &choice, const ChartNumbers &numbers)
{
    if (hasGrid(sheet))
        return {};
    QMap<QString, qint64> whole;
    for (const Mark &mark : sheet.marks())
        whole[mark.category] += mark.value;
    for (const ChartCategory &category : numbers.categories)
        whole[category.key] = whole.contains(category.key) ? category.value : 0;
    for (const Mark &mark : sheet.marks()) {
        const bool isOfPart = choice.kind == ChartKind::Grouped;
        const SheetText *value = textOf(sheet, mark.category, isOfPart ? mark.series : QString(),
                                        {TextRole::Value, TextRole::NameAndValue});
        const QString number = groupedNumber(isOfPart ? mark.value : whole[mark.category]);
        if (!value || !value->words.contains(number))
            return u"%1 is not written at %2"_s.arg(number, mark.tooltip);
    }
    return {};
}

QString wrongWithSum(const ChartSheet &sheet, const ChartNumbers &numbers)
{
    qint64 sum = 0;
    for (const ChartCategory &category : numbers.categories) {
        for (const qint64 value : category.values)
            sum += value;
    }
    for (const Mark &mark : sheet.marks())
        sum -= mark.value;
    return sum == 0 ? QString() : u"%1 more are counted than drawn"_s.arg(sum);
}

} // namespace

QString wrongWith(const ChartSheet &sheet, const ChartChoice &choice, const ChartNumbers &numbers)
{
    for (const QString &wrong : {wrongWithTexts(sheet), wrongWithMarks(sheet), wrongWithLeaders(sheet),
                                 wrongWithNames(sheet, choice, numbers), wrongWithSeries(sheet, numbers),
                                 wrongWithValues(sheet, choice, numbers), wrongWithSum(sheet, numbers)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace yeonsu
