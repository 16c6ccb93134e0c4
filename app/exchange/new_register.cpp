#include "exchange/new_register.h"

#include "exchange/embedded_table.h"
#include "exchange/reference_data.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QDateTime timeOfSample()
{
    return QDateTime(QDate(2022, 11, 25), QTime(9, 0), QTimeZone(9 * 3600));
}

Result<void> fill(const QString &path, NewRegister content)
{
    YEONSU_TRY(createRegisterFile(path));
    const Clock clock = content == NewRegister::Sample ? Clock(timeOfSample) : Clock(systemTime);
    Result<std::unique_ptr<Register>> store = Register::open(path, clock);
    YEONSU_TRY(store);
    YEONSU_TRY(addReferenceData(**store));
    return content == NewRegister::Sample ? addSample(**store) : Result<void>();
}

} // namespace

Result<void> createRegister(const QString &path, NewRegister content, IfExists ifExists)
{
    return placeRegisterFile(path, ifExists,
                             [content](const QString &temporary) { return fill(temporary, content); });
}

const std::vector<CitySuggestion> &citySuggestions()
{
    static const std::vector<CitySuggestion> suggestions = [] {
        const CsvTable table = embeddedTable(u"reference/cities.csv"_s);
        std::vector<CitySuggestion> rows;
        rows.reserve(table.rowCount());
        for (std::size_t i = 0; i < table.rowCount(); ++i)
            rows.push_back({table.value(i, u"country"_s), table.value(i, u"name_ko"_s),
                            table.value(i, u"name_en"_s), table.value(i, u"population"_s).toInt()});
        return rows;
    }();
    return suggestions;
}

} // namespace yeonsu
