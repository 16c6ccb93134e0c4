#include "dialogs/merge_cities_dialog.h"

#include "editing/merging.h"
#include "support/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

MergeCitiesDialog::MergeCitiesDialog(EditingSession &session, const City &left, const City &right,
                                     QWidget *parent)
    : MergeDialog(session, tr("Merge two cities"), u"mergeCitiesDialog"_s, {820, 520}, parent)
    , m_halves{Half{left, {}, {}}, Half{right, {}, {}}}
{
    const Result<void> outcome = read();
    addCity();
    start();
    if (!outcome)
        showError(outcome.error());
}

Result<void> MergeCitiesDialog::read()
{
    for (Half &half : m_halves) {
        const Result<std::vector<CityUse>> uses = cityUses(store().database(), std::array{half.city.id});
        YEONSU_TRY(uses);
        if (!uses->empty())
            half.use = uses->front();
        half.country = half.use.country.in(interfaceLanguage());
    }
    return {};
}

/// From where more people came, else of which more is known.
Side MergeCitiesDialog::fuller() const
{
    const auto worth = [](const Half &half) {
        return std::pair(half.use.people + half.use.unnamed, half.use.otherSpellings.size() +
                                                                 int(!half.city.nameKo.isEmpty()) +
                                                                 int(!half.city.nameEn.isEmpty()));
    };
    return worth(at(Side::Right)) > worth(at(Side::Left)) ? Side::Right : Side::Left;
}

void MergeCitiesDialog::addCity()
{
    const City &left = at(Side::Left).city;
    const City &right = at(Side::Right).city;
    const auto heading = [this](Side side) -> QString {
        const CityUse &use = at(side).use;
        QStringList people{tr("%n people", nullptr, use.people)};
        if (use.unnamed > 0)
            people.append(tr("%n more in headcounts", nullptr, use.unnamed));
        return nameIn(interfaceLanguage(), at(side).city) + u'\n' + people.join(u", "_s);
    };
    // What is not set loses as what is empty does.
    const auto mark = [](bool isSet) { return isSet ? tr("Yes") : QString(); };
    addKept(tr("This entry stays"), {heading(Side::Left), heading(Side::Right)}, fuller());
    addField(u"nameKo"_s, tr("Korean name"), {left.nameKo, right.nameKo});
    addField(u"nameEn"_s, tr("English name"), {left.nameEn, right.nameEn});
    addField(u"countryId"_s, tr("Country"), {at(Side::Left).country, at(Side::Right).country});
    addField(u"metropolis"_s, tr("Metropolis member"),
             {mark(left.isMetropolisMember), mark(right.isMetropolisMember)}, tr("No"));
    addField(u"sisterCity"_s, tr("Sister city"), {mark(left.isSisterCity), mark(right.isSisterCity)},
             tr("No"));
    const auto spellings = [this](Side side) { return at(side).use.otherSpellings.join(u", "_s); };
    if (!spellings(Side::Left).isEmpty() || !spellings(Side::Right).isEmpty())
        sides().addTexts(tr("Other spellings"), {spellings(Side::Left), spellings(Side::Right)});
}

City MergeCitiesDialog::winning() const
{
    const auto chosen = [this](const QString &key) -> const City & { return at(sides().chosen(key)).city; };
    City city = at(kept()).city;
    city.nameKo = chosen(u"nameKo"_s).nameKo;
    city.nameEn = chosen(u"nameEn"_s).nameEn;
    city.countryId = chosen(u"countryId"_s).countryId;
    city.isMetropolisMember = chosen(u"metropolis"_s).isMetropolisMember;
    city.isSisterCity = chosen(u"sisterCity"_s).isSisterCity;
    return city;
}

/// Those that stay, and those that the merge brings.
QStringList MergeCitiesDialog::otherSpellings() const
{
    QStringList spellings = at(kept()).use.otherSpellings;
    const Result<ChangeSet> changes = changeSet();
    for (const RowChange &change : changes ? changes->changes : std::vector<RowChange>()) {
        const CityAlias *alias = change.after ? std::get_if<CityAlias>(&*change.after) : nullptr;
        if (alias)
            spellings.append(alias->name);
    }
    return spellings;
}

MergeDialog::Outcome MergeCitiesDialog::outcome() const
{
    const City city = winning();
    QStringList names{city.nameKo, city.nameEn};
    names.removeAll(QString());
    QStringList lines{at(sides().chosen(u"countryId"_s)).country};
    if (city.isMetropolisMember)
        lines.append(tr("Metropolis member"));
    if (city.isSisterCity)
        lines.append(tr("Sister city"));
    const QStringList spellings = otherSpellings();
    QStringList lost{losing(u"countryId"_s)};
    lost.removeAll(QString());
    QStringList shown{lines.join(u" · "_s)};
    if (!spellings.isEmpty())
        shown.append(tr("Other spellings: %1").arg(spellings.join(u", "_s)));
    return {names.join(u" · "_s), shown, lost};
}

std::optional<RuleViolation> MergeCitiesDialog::violation() const
{
    return brokenRule(normalised(winning()));
}

Result<ChangeSet> MergeCitiesDialog::changeSet() const
{
    return mergedCities(store(), keptId(), at(otherSide(kept())).city.id, winning());
}

bool MergeCitiesDialog::isUpToDate() const
{
    return std::all_of(m_halves.begin(), m_halves.end(), [this](const Half &half) {
        const Result<std::optional<City>> city = store().find(half.city.id);
        const Result<std::vector<CityUse>> uses = cityUses(store().database(), std::array{half.city.id});
        return city && *city == half.city && uses && !uses->empty() &&
               uses->front().otherSpellings == half.use.otherSpellings;
    });
}

} // namespace yeonsu
