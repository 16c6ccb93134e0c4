#include "release/claim_context.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qsizetype keptWords = 5;
/// More than are kept, as words may have been added in between.
constexpr qsizetype searchedWords = 9;
/// No word that counts is further away.
constexpr qsizetype farthest = 300;
constexpr QChar placeSign(u'…');

QStringList wordsBefore(const QString &text, qsizetype start, qsizetype most)
{
    const QString near = text.sliced(std::max<qsizetype>(0, start - farthest), std::min(start, farthest));
    const QStringList words = near.simplified().split(u' ', Qt::SkipEmptyParts);
    return words.mid(std::max<qsizetype>(0, words.size() - most));
}

QStringList wordsBehind(const QString &text, qsizetype end, qsizetype most)
{
    return text.mid(end, farthest).simplified().split(u' ', Qt::SkipEmptyParts).mid(0, most);
}

double sameness(const QString &one, const QString &other)
{
    static const QRegularExpression digits(uR"(\d[\d.,]*)"_s);
    if (one == other)
        return 1;
    return QString(one).replace(digits, u"0"_s) == QString(other).replace(digits, u"0"_s) ? 0.5 : 0;
}

/// The longest way through both lists in their order.
double inCommon(const QStringList &one, const QStringList &other)
{
    std::vector<double> best(std::size_t(other.size()) + 1, 0);
    for (const QString &word : one) {
        double diagonal = 0;
        for (std::size_t i = 1; i < best.size(); ++i) {
            const double above = best[i];
            best[i] = std::max({above, best[i - 1], diagonal + sameness(word, other[qsizetype(i) - 1])});
            diagonal = above;
        }
    }
    return best.back();
}

} // namespace

QString contextOf(const QString &text, qsizetype start, qsizetype length)
{
    QStringList words = wordsBefore(text, start, keptWords);
    words.append(placeSign);
    return (words + wordsBehind(text, start + length, keptWords)).join(u' ');
}

double likeness(const QString &context, const QString &text, qsizetype start, qsizetype length)
{
    const QStringList words = context.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList before = wordsBefore(text, start, searchedWords);
    const QStringList behind = wordsBehind(text, start + length, searchedWords);
    const qsizetype place = words.indexOf(QString(placeSign));
    const qsizetype count = words.size() - (place < 0 ? 0 : 1);
    if (count == 0)
        return 1;
    const double found = place < 0
                             ? inCommon(words, before + behind)
                             : inCommon(words.mid(0, place), before) + inCommon(words.mid(place + 1), behind);
    return found / double(count);
}

} // namespace yeonsu
