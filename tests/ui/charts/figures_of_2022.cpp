#include "figures_of_2022.h"

#include "charts/chart_counting.h"
#include "temporary_register.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

const FactTable &factsOf2022()
{
    static const FactTable facts = [] {
        test::TemporaryRegister sample(test::TemporaryRegister::Content::Sample);
        Result<FactTable> loaded = FactTable::load(sample->database());
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        return std::move(*loaded);
    }();
    return facts;
}

CrossTab attendancesByTheme()
{
    return crossTab(factsOf2022(), Measure::Attendances, Dimension::ThemeGroup, {}, {});
}

CrossTab attendancesByContinent()
{
    return crossTab(factsOf2022(), Measure::Attendances, Dimension::Continent, {}, {});
}

ChartChoice choiceOf2022(ChartTopic topic, Language language)
{
    ChartChoice choice = defaultChoice(topic, language);
    choice.organisation =
        nameIn(language, u"서울시인재개발원"_s, u"Seoul Human Resource Development Center"_s);
    choice.fromYear = 2008;
    choice.toYear = 2022;
    choice.asOf = QDate(2022, 11, 25);
    return choice;
}

ChartNumbers numbersOf2022(const ChartChoice &choice)
{
    return chartNumbers(choice, factsOf2022());
}

} // namespace yeonsu
