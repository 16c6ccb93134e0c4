#include "models/person_duplicate_model.h"

#include "domain/match_text.h"
#include "models/row_list_model.h"
#include "store/person_duplicates.h"
#include "store/person_list.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString nameText(const PersonSummary &person)
{
    return person.localName.isEmpty() ? person.name : u"%1 (%2)"_s.arg(person.name, person.localName);
}

QString cityText(const PersonSummary &person, Language language)
{
    QStringList places{person.city.in(language), person.country.in(language)};
    places.removeAll(QString());
    return places.join(u", "_s);
}

QString courseText(const PersonSummary &person, Language language)
{
    return person.latestEnrolmentId.isNull()
               ? QString()
               : u"%1 %2"_s.arg(person.latestDay.toString(u"yyyy-MM"_s), person.latestCourse.in(language));
}

} // namespace

PersonDuplicateModel::PersonDuplicateModel(Register &store, Language language, QObject *parent)
    : DuplicateModel(store, language,
                     {tr("Name"), tr("City (latest)"), tr("Latest course"), tr("E-mail"), tr("Why")}, parent)
{
}

DuplicateSearch::Find PersonDuplicateModel::finder() const
{
    return [](Database &database, const std::stop_token &stop) -> Result<FoundPairs> {
        const Result<DuplicatePeople> people = duplicatePeople(database, stop);
        YEONSU_TRY(people);
        FoundPairs found{{}, people->areComplete};
        for (const PersonPair &pair : people->pairs)
            found.pairs.push_back({pair.one.value(), pair.other.value(),
                                   verdictOf(pair.reason) == MatchVerdict::Same, int(pair.reason)});
        return found;
    };
}

Result<DuplicateModel::RowTexts> PersonDuplicateModel::fetch(std::span<const qint64> ids) const
{
    std::vector<PersonId> people;
    for (const qint64 id : ids)
        people.emplace_back(id);
    const Result<std::vector<PersonSummary>> summaries = personSummaries(database(), people);
    YEONSU_TRY(summaries);
    RowTexts texts;
    for (const PersonSummary &person : *summaries)
        texts.insert(person.id.value(), {nameText(person), cityText(person, language()),
                                         courseText(person, language()), person.email});
    return texts;
}

QStringList PersonDuplicateModel::reasonOf(const DuplicatePair &pair) const
{
    const auto reason = MatchReason(pair.reason);
    return {verdictText(verdictOf(reason)), reasonText(reason)};
}

void PersonDuplicateModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchPairsOf<Person>(change, touched);
    touched.isOutdated |= isChangeOf<Person, NotSamePeople, Enrolment, yeonsu::City>(change);
}

} // namespace yeonsu
