#include "pages/counted_outcomes.h"

#include "charts/filter_words.h"
#include "support/text_in.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

template <typename Row>
Result<QString> nameOf(Register &store, Id<Row> id, Language language)
{
    const Result<std::optional<Row>> row = store.find(id);
    YEONSU_TRY(row);
    return *row ? nameIn(language, **row) : QString();
}

Result<QString> inWords(Register &store, const OutcomeQuery &query, Language language)
{
    const TextIn text(language, "OutcomeFilter");
    QStringList parts;
    const auto add = [&parts](const QString &name, const QString &value) {
        parts.append(u"%1: %2"_s.arg(name, value));
    };
    if (query.kind)
        add(text(QT_TRANSLATE_NOOP("OutcomeFilter", "Kind")), wordsFor(*query.kind).in(language));
    if (query.continentId) {
        const Result<QString> name = nameOf(store, *query.continentId, language);
        YEONSU_TRY(name);
        add(dimensionName(Dimension::Continent, language), *name);
    }
    if (query.policyId) {
        const Result<QString> name = nameOf(store, *query.policyId, language);
        YEONSU_TRY(name);
        add(text(QT_TRANSLATE_NOOP("OutcomeFilter", "Policy")), *name);
    }
    if (query.year)
        add(dimensionName(Dimension::Year, language),
            *query.year > 0 ? QString::number(*query.year) : wordsForUnknown().in(language));
    if (!query.search.trimmed().isEmpty())
        parts.append(text(QT_TRANSLATE_NOOP("OutcomeFilter", "found by a search")));
    return parts.join(u" · "_s);
}

} // namespace

Result<CountedOutcomes> countedOutcomes(Register &store, const OutcomeQuery &query,
                                        std::span<const OutcomeId> ids)
{
    const Result<std::vector<OutcomeSummary>> outcomes = outcomeSummaries(store.database(), ids);
    YEONSU_TRY(outcomes);
    const Result<std::vector<Continent>> continents = store.all<Continent>();
    YEONSU_TRY(continents);
    const Result<QString> korean = inWords(store, query, Language::Korean);
    YEONSU_TRY(korean);
    const Result<QString> english = inWords(store, query, Language::English);
    YEONSU_TRY(english);
    return CountedOutcomes{outcomeFigures(*outcomes, *continents), *korean, *english};
}

} // namespace yeonsu
