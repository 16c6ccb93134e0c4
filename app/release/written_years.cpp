#include "release/written_years.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// '08 is 2008, '95 is 1995.
int yearOf(const QString &digits)
{
    const int number = digits.toInt();
    if (digits.size() == 4)
        return number;
    return number < 70 ? 2000 + number : 1900 + number;
}

struct Period
{
    QRegularExpression pattern;
    bool hasFrom;
    bool hasTo;
};

Period period(const QString &pattern, bool hasFrom, bool hasTo)
{
    static const QString year = uR"((?:(?<!\d)((?:19|20)\d\d)(?!\d|,\d|\.\d)|['’‘](\d\d)(?!\d)))"_s;
    return {QRegularExpression(QString(pattern).replace(u"YEAR"_s, year),
                               QRegularExpression::CaseInsensitiveOption),
            hasFrom, hasTo};
}

/// Those with two years first. A pattern's years are in the order from, to.
const std::vector<Period> &periods()
{
    static const QString day = uR"((?!\s?년?\s?(?:1[0-2]|[1-9])\s?월|\.\s?\d))"_s;
    static const std::vector<Period> all{
        period(u"YEAR\\s?년?(?:도)?\\s?(?:부터\\s?)?[~∼–-]\\s?YEAR\\s?년?(?:도)?(?:까지)?"_s, true, true),
        period(u"YEAR\\s?년?(?:도)?(?:부터|에서)\\s?YEAR\\s?년?(?:도)?(?:까지)?"_s, true, true),
        period(u"\\b(?:between|from)\\sYEAR\\s(?:and|to|until|through)\\sYEAR"_s, true, true),
        period(u"YEAR"_s + day + u"\\s?년(?:도)?\\s?(?:부터|이후|이래)"_s, true, false),
        period(u"\\b(?:since|from)\\sYEAR"_s, true, false),
        period(u"YEAR"_s + day + u"\\s?년(?:도)?\\s?까지"_s, false, true),
        period(u"\\b(?:until|through|by|to)\\sYEAR"_s, false, true),
        period(u"YEAR"_s + day + u"(?:\\s?년(?:도)?)?"_s, true, true),
    };
    return all;
}

std::vector<int> yearsIn(const QRegularExpressionMatch &match)
{
    std::vector<int> years;
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (match.capturedLength(group) > 0)
            years.push_back(yearOf(match.captured(group)));
    }
    return years;
}

bool overlaps(const std::vector<NarrowingWord> &words, std::size_t from, const QRegularExpressionMatch &match)
{
    return std::any_of(words.begin() + std::ptrdiff_t(from), words.end(),
                       [&match](const NarrowingWord &word) {
                           return match.capturedStart() < word.end && word.start < match.capturedEnd();
                       });
}

/// 2014년부터 올해까지, from 2014 to this year.
void addPeriodsToNow(std::vector<NarrowingWord> &words, const QString &text, int thisYear)
{
    static const QRegularExpression pattern(
        uR"((?:(?<!\d)((?:19|20)\d\d)\s?년(?:도)?\s?부터\s(?:(올해|금년)|지난해|작년)\s?까지)"
        uR"(|\b(?:from|between)\s((?:19|20)\d\d)\s(?:to|and|until|through)\s(?:(this)|last)\syear\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isThis = match.capturedLength(2) > 0 || match.capturedLength(4) > 0;
        Narrowing meaning;
        meaning.fromYear = match.captured(match.capturedLength(1) > 0 ? 1 : 3).toInt();
        meaning.toYear = isThis ? thisYear : thisYear - 1;
        words.push_back({match.capturedStart(), match.capturedEnd(), {meaning}});
    }
}

/// 올해, 작년까지, since last year.
void addRelativeYears(std::vector<NarrowingWord> &words, const QString &text, int thisYear)
{
    static const QRegularExpression pattern(
        uR"((?:(since|from)\s|(until|by)\s)?(?:(올해|금년|올 한 해|\bthis year\b)|지난해|작년|지난 한 해|\blast year\b)(?:\s?(부터|이후)|\s?(까지))?(?!\s?(?:같은|동기|보다|대비|에\s?비해)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const std::size_t from = words.size();
    addPeriodsToNow(words, text, thisYear);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (overlaps(words, from, match))
            continue;
        const int year = match.capturedLength(3) > 0 ? thisYear : thisYear - 1;
        const bool isFrom = match.capturedLength(1) > 0 || match.capturedLength(4) > 0;
        const bool isTo = match.capturedLength(2) > 0 || match.capturedLength(5) > 0;
        Narrowing meaning;
        if (!isTo)
            meaning.fromYear = year;
        if (!isFrom)
            meaning.toYear = year;
        words.push_back({match.capturedStart(), match.capturedEnd(), {meaning}});
    }
}

} // namespace

std::optional<int> yearOfDays(const QString &text)
{
    static const QRegularExpression day(
        uR"((?<!\d)((?:19|20)\d\d)\s?(?:[.,/-]|년)\s?(?:1[0-2]|0?[1-9])\s?(?:[.,/-]|월)\s?(?:3[01]|[12]\d|0?[1-9])(?!\d))"
        uR"(|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},\s(20\d\d)\b)"
        uR"(|\b\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(20\d\d)\b)"_s);
    std::optional<int> year;
    for (auto matches = day.globalMatch(text); matches.hasNext();) {
        const std::vector<int> found = yearsIn(matches.next());
        if (year && *year != found.front())
            return std::nullopt;
        year = found.front();
    }
    return year;
}

void addYears(std::vector<NarrowingWord> &words, const QString &text, int thisYear)
{
    const std::size_t own = words.size();
    addRelativeYears(words, text, thisYear);
    for (const Period &each : periods()) {
        for (auto matches = each.pattern.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const std::vector<int> years = yearsIn(match);
            if (years.empty() || overlaps(words, own, match))
                continue;
            Narrowing meaning;
            if (each.hasFrom)
                meaning.fromYear = years.front();
            if (each.hasTo)
                meaning.toYear = years.back();
            std::vector<Narrowing> meanings{meaning};
            if (!each.hasFrom) {
                // "by 2019 there were 17": up to that year, or in it.
                meaning.fromYear = meaning.toYear;
                meanings.push_back(meaning);
            }
            words.push_back({match.capturedStart(), match.capturedEnd(), meanings});
        }
    }
}

} // namespace yeonsu
