#include "release/token_options.h"

#include "domain/target_region.h"
#include "figures/axis.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct TokenText
{
    Q_DECLARE_TR_FUNCTIONS(FigureToken)
};

constexpr QLatin1StringView decisionMaking("decision-making");
constexpr YearSpan everyYear{1, 9999};

/// Groups have the usual name, as they are what charts and releases speak of.
QString optionFor(Dimension dimension)
{
    return dimension == Dimension::ThemeGroup ? u"themes"_s : toKey(dimension);
}

std::optional<Dimension> dimensionNamed(const QString &name)
{
    for (const auto &[dimension, key] : keyTable<Dimension>) {
        if (optionFor(dimension) == name)
            return dimension;
    }
    return std::nullopt;
}

QSet<QString> keysOf(const FactTable &facts, Dimension dimension)
{
    QSet<QString> keys;
    for (const Category &category : axisOf(facts, dimension, everyYear).categories)
        keys.insert(category.key);
    return keys;
}

tl::unexpected<Error> unknownValue(const TokenOption &option, const QString &value)
{
    return failure(ErrorCode::BadValue,
                   TokenText::tr("The register has no “%1” for %2=.").arg(value, option.name));
}

Result<void> narrowYears(Filter &filter, const TokenOption &option)
{
    const int year = option.values.value(0).toInt();
    if (year < everyYear.first || year > everyYear.last || option.values.size() != 1)
        return failure(ErrorCode::BadValue, TokenText::tr("%1= takes a year such as 2019, not “%2”.")
                                                .arg(option.name, option.values.join(u',')));
    (option.name == u"from" ? filter.fromYear : filter.toYear) = year;
    return {};
}

QStringList decidingLevels(const FactTable &facts)
{
    QStringList keys;
    for (const Seniority &level : facts.reference().seniorities) {
        if (level.isDecisionMaking)
            keys.append(level.key);
    }
    return keys;
}

/// The keys that a value stands for; none where the register does not have it.
QStringList keysFor(Dimension dimension, const QString &value, const FactTable &facts)
{
    if (dimension == Dimension::Seniority && value == decisionMaking)
        return decidingLevels(facts);
    const QSet<QString> known = keysOf(facts, dimension);
    if (known.contains(value))
        return {value};
    const QString asCountry = TargetRegion::country(value).key();
    return dimension == Dimension::TargetRegion && known.contains(asCountry) ? QStringList{asCountry}
                                                                             : QStringList();
}

} // namespace

QStringList tokenWords(const QString &text)
{
    static const QRegularExpression word(uR"((?:[^\s"]|"(?:[^"]|"")*")+)"_s);
    QStringList words;
    for (auto matches = word.globalMatch(text.sliced(2, text.size() - 4)); matches.hasNext();)
        words.append(matches.next().captured());
    return words;
}

Result<TokenOption> tokenOption(const QString &word)
{
    static const QRegularExpression shape(uR"(^([a-z]+)=(.+)$)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression item(uR"X((?:"((?:[^"]|"")*)"|([^",]+))(?:,|$))X"_s);
    const QRegularExpressionMatch match = shape.match(word);
    if (!match.hasMatch())
        return failure(ErrorCode::BadValue,
                       TokenText::tr("“%1” is not understood; options are written as name=value.").arg(word));
    TokenOption option{match.captured(1), {}};
    for (auto items = item.globalMatch(match.captured(2)); items.hasNext();) {
        const QRegularExpressionMatch found = items.next();
        option.values.append(found.captured(1).replace(u"\"\""_s, u"\""_s) + found.captured(2));
    }
    return option;
}

QString quotedValue(const QString &value)
{
    static const QRegularExpression special(uR"([\s,"{}])"_s);
    if (!value.contains(special))
        return value;
    return u'"' + QString(value).replace(u"\""_s, u"\"\""_s) + u'"';
}

Result<void> narrow(Filter &filter, const TokenOption &option, const FactTable &facts)
{
    if (option.name == u"from" || option.name == u"to")
        return narrowYears(filter, option);
    const std::optional<Dimension> dimension = dimensionNamed(option.name);
    if (!dimension)
        return failure(ErrorCode::BadValue, TokenText::tr("There is no option “%1”.").arg(option.name));
    QMap<Dimension, QStringList> selected;
    for (const QString &value : option.values) {
        Dimension where = *dimension;
        QStringList keys = keysFor(where, value, facts);
        if (keys.isEmpty() && where == Dimension::ThemeGroup) {
            where = Dimension::Theme;
            keys = keysFor(where, value, facts);
        }
        if (keys.isEmpty())
            return unknownValue(option, value);
        selected[where] += keys;
    }
    for (auto each = selected.cbegin(); each != selected.cend(); ++each)
        filter.select(each.key(), filter.selected(each.key()) + each.value());
    return {};
}

QStringList narrowingWords(const Filter &filter, const Filter &whole)
{
    QStringList words;
    for (const auto &[dimension, key] : keyTable<Dimension>) {
        const QStringList keys = filter.selected(dimension);
        if (keys.isEmpty() || keys == whole.selected(dimension))
            continue;
        QStringList values;
        for (const QString &value : keys)
            values.append(quotedValue(value));
        words.append(optionFor(dimension) + u'=' + values.join(u','));
    }
    if (filter.fromYear == whole.fromYear && filter.toYear == whole.toYear)
        return words;
    if (filter.fromYear)
        words.append(u"from=%1"_s.arg(*filter.fromYear));
    if (filter.toYear)
        words.append(u"to=%1"_s.arg(*filter.toYear));
    return words;
}

} // namespace yeonsu
