#include "exchange/list_values.h"

#include "exchange/embedded_table.h"
#include "store/value_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(ListValues)
};

/// As it stands in a message: a cell can be of any length.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString one = text.simplified();
    return one.size() > longest ? one.first(longest) + u'…' : one;
}

template <typename Enum>
void addWords(WordTable<Enum> &table)
{
    for (const auto &[value, key] : keyTable<Enum>) {
        const Words words = wordsFor(value);
        const QString shown = words.in(store::messageLanguage());
        table.add(words.korean, value, shown);
        table.add(words.english, value, shown);
        table.add(key, value, shown);
    }
}

template <typename Enum>
void addOthers(WordTable<Enum> &table, Enum value, std::initializer_list<const char16_t *> words)
{
    for (const char16_t *word : words)
        table.add(QString::fromUtf16(word), value, wordsFor(value).in(store::messageLanguage()));
}

template <typename Row>
void addNames(WordTable<Id<Row>> &table, const Row &row)
{
    const QString shown = nameIn(store::messageLanguage(), row);
    table.add(row.nameKo, row.id, shown);
    table.add(row.nameEn, row.id, shown);
}

/// "Türkiye (Turkey)" in two; both empty where it is not written so.
std::pair<QString, QString> partsOfBracketed(const QString &text)
{
    constexpr qsizetype longest = 100;
    if (text.size() > longest)
        return {};
    static const QRegularExpression pattern(uR"(^\s*([^()\[\]]+?)\s*[(\[]([^()\[\]]+)[)\]]\s*$)"_s);
    const QRegularExpressionMatch match = pattern.match(text.normalized(QString::NormalizationForm_KC));
    return {match.captured(1), match.captured(2).trimmed()};
}

template <typename T>
ListValue<T> found(const WordTable<T> &table, const QString &text, const QString &message)
{
    if (const std::optional<T> value = table.find(text))
        return *value;
    return tl::unexpected(ValueProblem{message.arg(quoted(text)), table.nearest(text)});
}

/// The names of the register first, so that a country that took over another's name has it.
WordTable<CountryId> countryWords(const std::vector<Country> &countries)
{
    WordTable<CountryId> words;
    QHash<QString, const Country *> byCode;
    for (const Country &country : countries) {
        addNames(words, country);
        byCode.insert(country.code, &country);
    }
    for (const Country &country : countries)
        words.add(country.code, country.id, nameIn(store::messageLanguage(), country));
    const auto addFrom = [&](const QString &file, const QStringList &columns) {
        const CsvTable table = embeddedTable(file);
        for (std::size_t i = 0; i < table.rowCount(); ++i) {
            const Country *country = byCode.value(table.value(i, u"code"_s));
            for (const QString &column : columns) {
                if (country)
                    words.add(table.value(i, column), country->id,
                              nameIn(store::messageLanguage(), *country));
            }
        }
    };
    addFrom(u"reference/countries.csv"_s, {u"alpha3"_s, u"name_ko"_s, u"name_en"_s});
    addFrom(u"reference/country_other_names.csv"_s, {u"name"_s});
    return words;
}

/// A group means its theme of the same name, else its first one; a theme's own name wins.
WordTable<ThemeId> themeWords(const ReferenceRows &rows)
{
    WordTable<ThemeId> words;
    for (const Theme &theme : rows.themes)
        addNames(words, theme);
    for (const Theme &theme : rows.themes)
        words.add(theme.key, theme.id, nameIn(store::messageLanguage(), theme));
    for (const ThemeGroup &group : rows.themeGroups) {
        const Theme *own = nullptr;
        for (const Theme &theme : rows.themes) {
            if (theme.groupId == group.id && (!own || theme.key == group.key))
                own = &theme;
        }
        for (const QString &word : {group.nameKo, group.nameEn, group.key}) {
            if (own)
                words.add(word, own->id, nameIn(store::messageLanguage(), group));
        }
    }
    return words;
}

WordTable<TargetRegion> targetWords(const ReferenceRows &rows)
{
    WordTable<TargetRegion> words;
    const Language language = store::messageLanguage();
    const Words all = wordsForAllRegions();
    for (const QString &word : {all.korean, all.english, u"all"_s, u"전 지역"_s, u"전세계"_s, u"전 세계"_s,
                                u"world"_s, u"all countries"_s, u"모든 국가"_s, u"worldwide"_s})
        words.add(word, TargetRegion(), all.in(language));
    // The key of a continent wins over the code of a country, as in TargetRegion.
    for (const Continent &continent : rows.continents) {
        for (const QString &word : {continent.nameKo, continent.nameEn, continent.key})
            words.add(word, TargetRegion::continent(continent.key), nameIn(language, continent));
    }
    return words;
}

/// The day that a text such as 19.3.5 says where its year comes first, as Koreans write it.
QDate dayWithShortYear(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^['’‘]?(\d{2})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[일.]?$)"_s);
    constexpr int century = 2000;
    constexpr int firstOfLastCentury = 70;
    const QRegularExpressionMatch match = pattern.match(text);
    const int year = match.captured(1).toInt();
    return {year + century - (year >= firstOfLastCentury ? 100 : 0), match.captured(2).toInt(),
            match.captured(3).toInt()};
}

} // namespace

ListValues::ListValues(const ReferenceRows &rows)
    : m_themes(themeWords(rows))
    , m_countries(countryWords(rows.countries))
    , m_targets(targetWords(rows))
{
    addWords(m_modes);
    addOthers(m_modes, CourseMode::Invited, {u"초청연수", u"대면", u"오프라인", u"on site", u"offline"});
    addOthers(m_modes, CourseMode::Online, {u"비대면", u"원격", u"virtual", u"remote"});
    addOthers(m_modes, CourseMode::Blended, {u"병행", u"온·오프라인", u"혼합형", u"hybrid", u"mixed"});
    addWords(m_courseStatuses);
    addOthers(m_courseStatuses, CourseStatus::Planned, {u"예정", u"계획 중", u"plan"});
    addOthers(m_courseStatuses, CourseStatus::Open, {u"모집 중", u"접수 중", u"recruiting"});
    addOthers(m_courseStatuses, CourseStatus::Running, {u"진행 중", u"운영 중", u"ongoing", u"in progress"});
    addOthers(m_courseStatuses, CourseStatus::Completed, {u"종료", u"완료됨", u"수료", u"done", u"finished"});
    addOthers(m_courseStatuses, CourseStatus::Cancelled, {u"취소됨", u"폐강", u"canceled"});
    addWords(m_enrolmentStatuses);
    addOthers(m_enrolmentStatuses, EnrolmentStatus::Applied, {u"지원", u"접수", u"application"});
    addOthers(m_enrolmentStatuses, EnrolmentStatus::Accepted, {u"선발", u"승인", u"confirmed", u"selected"});
    addOthers(m_enrolmentStatuses, EnrolmentStatus::Attended, {u"참가", u"출석", u"present"});
    addOthers(m_enrolmentStatuses, EnrolmentStatus::Completed, {u"이수", u"완료", u"graduated", u"finished"});
    addOthers(m_enrolmentStatuses, EnrolmentStatus::Withdrawn, {u"포기", u"중도 하차", u"dropped out"});
    addOthers(m_enrolmentStatuses, EnrolmentStatus::NoShow, {u"미참석", u"결석", u"absent"});
    addWords(m_nameOrders);
    for (const Seniority &seniority : rows.seniorities) {
        addNames(m_seniorities, seniority);
        m_seniorities.add(seniority.key, seniority.id, nameIn(store::messageLanguage(), seniority));
    }
    for (const Continent &continent : rows.continents) {
        addNames(m_continents, continent);
        m_continents.add(continent.key, continent.id, nameIn(store::messageLanguage(), continent));
    }
    for (const Country &country : rows.countries)
        m_countryCodes.insert(country.id, country.code);
}

ListValue<CourseMode> ListValues::mode(const QString &text) const
{
    return found(m_modes, text, ValueText::tr("There is no mode “%1”."));
}

ListValue<CourseStatus> ListValues::courseStatus(const QString &text) const
{
    return found(m_courseStatuses, text, ValueText::tr("There is no status “%1” of courses."));
}

ListValue<EnrolmentStatus> ListValues::enrolmentStatus(const QString &text) const
{
    return found(m_enrolmentStatuses, text, ValueText::tr("There is no status “%1” of participants."));
}

ListValue<NameOrder> ListValues::nameOrder(const QString &text) const
{
    return found(m_nameOrders, text, ValueText::tr("There is no order of names “%1”."));
}

ListValue<SeniorityId> ListValues::seniority(const QString &text) const
{
    return found(m_seniorities, text, ValueText::tr("There is no seniority “%1”."));
}

ListValue<ThemeId> ListValues::theme(const QString &text) const
{
    return found(m_themes, text, ValueText::tr("There is no theme “%1”."));
}

ListValue<CountryId> ListValues::country(const QString &text) const
{
    if (const std::optional<CountryId> known = knownCountry(text))
        return *known;
    ListValue<CountryId> value = found(m_countries, text, ValueText::tr("There is no country “%1”."));
    const auto [outside, inside] = partsOfBracketed(text);
    for (const QString &part : {outside, inside}) {
        const bool isKnown = !part.isEmpty() && m_countries.find(part);
        if (!value && isKnown)
            value.error().nearest = m_countries.nearest(part);
    }
    return value;
}

std::optional<CountryId> ListValues::knownCountry(const QString &text) const
{
    if (const auto country = m_countries.find(text))
        return country;
    const auto [outside, inside] = partsOfBracketed(text);
    if (outside.isEmpty())
        return std::nullopt;
    const auto country = m_countries.find(outside);
    return country && m_countries.find(inside) == country ? country : std::nullopt;
}

ListValue<ContinentId> ListValues::continent(const QString &text) const
{
    return found(m_continents, text, ValueText::tr("There is no continent “%1”."));
}

ListValue<TargetRegion> ListValues::targetRegion(const QString &text) const
{
    if (const auto target = m_targets.find(text))
        return *target;
    static const QString prefix = u"country:"_s;
    const bool isKey = text.startsWith(prefix, Qt::CaseInsensitive);
    if (const auto country = knownCountry(isKey ? text.sliced(prefix.size()) : text))
        return TargetRegion::country(m_countryCodes.value(*country));
    const QString near = m_targets.nearest(text);
    return tl::unexpected(ValueProblem{ValueText::tr("There is no target region “%1”.").arg(quoted(text)),
                                       near.isEmpty() ? m_countries.nearest(text) : near});
}

ListValue<QDate> listedDay(const QString &text)
{
    // Behind it a spreadsheet may write the day of the week and a time.
    static const QRegularExpression pattern(
        uR"(^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[일.]?\s*)"
        uR"((?:\([가-힣A-Za-z.]{1,9}\)|[월화수목금토일]요일)?(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?\s*$)"_s);
    static const QRegularExpression digits(uR"(^(\d{4})(\d{2})(\d{2})$)"_s);
    const QString typed = text.normalized(QString::NormalizationForm_KC).trimmed();
    QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch())
        match = digits.match(typed);
    if (!match.hasMatch()) {
        const QDate near = dayWithShortYear(typed);
        if (near.isValid())
            return tl::unexpected(
                ValueProblem{ValueText::tr("The year of “%1” has two digits only.").arg(quoted(text)),
                             near.toString(Qt::ISODate)});
    }
    if (!match.hasMatch())
        return tl::unexpected(
            ValueProblem{ValueText::tr("“%1” is not a date; write it as 2019-03-04.").arg(quoted(text)), {}});
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!day.isValid())
        return tl::unexpected(ValueProblem{ValueText::tr("There is no day “%1”.").arg(quoted(text)), {}});
    return day;
}

ListValue<int> listedNumber(const QString &text)
{
    static const QRegularExpression pattern(uR"(^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.0+)?\s*명?$)"_s);
    const QRegularExpressionMatch match =
        pattern.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    const int number = match.captured(1).remove(u',').toInt();
    if (!match.hasMatch() || number <= 0)
        return tl::unexpected(
            ValueProblem{ValueText::tr("“%1” is not a number of people above zero.").arg(quoted(text)), {}});
    return number;
}

} // namespace yeonsu
