#include "charts/chart_context.h"

#include "charts/filter_words.h"
#include "figures/axis.h"
#include "figures/cross_tab.h"

namespace yeonsu {

Result<ChartContext> chartContext(Register &store)
{
    const Result<std::vector<Setting>> settings = store.all<Setting>();
    YEONSU_TRY(settings);
    ChartContext context;
    for (const Setting &setting : *settings) {
        if (setting.key == SettingKey::OrganisationKo)
            context.organisationKo = setting.value;
        else if (setting.key == SettingKey::OrganisationEn)
            context.organisationEn = setting.value;
        else if (setting.key == SettingKey::Logo)
            context.logo = logoFrom(setting.value);
        else if (setting.key == SettingKey::DefaultLanguage)
            context.defaultLanguage = fromKey<Language>(setting.value);
        else if (setting.key == SettingKey::NoticeKo)
            context.noticeKo = setting.value;
        else if (setting.key == SettingKey::NoticeEn)
            context.noticeEn = setting.value;
    }
    const Result<QDate> asOf = store.dayOfNewestChange();
    YEONSU_TRY(asOf);
    context.asOf = *asOf;
    return context;
}

ChartChoice inContext(ChartChoice choice, const ChartContext &context, const FactTable &facts)
{
    if (choice.outcomes) {
        choice.filterInWords = nameIn(choice.language, choice.outcomes->filterKo, choice.outcomes->filterEn);
    } else {
        const YearSpan years = yearsCounted(facts, choice.filter);
        choice.fromYear = years.isEmpty() ? 0 : years.first;
        choice.toYear = years.isEmpty() ? 0 : years.last;
        choice.filterInWords = filterInWords(choice.filter, facts, choice.language);
        choice.filterInFewerWords = filterInFewerWords(choice.filter, facts, choice.language);
    }
    choice.organisation = nameIn(choice.language, context.organisationKo, context.organisationEn);
    choice.logo = context.logo;
    if (!choice.asOf.isValid())
        choice.asOf = context.asOf;
    return choice;
}

} // namespace yeonsu
