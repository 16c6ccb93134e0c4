#include "charts/press_pack.h"

#include "charts/chart_counting.h"
#include "charts/chart_finding.h"
#include "charts/chart_table.h"
#include "charts/chart_text.h"
#include "charts/chart_workbook.h"
#include "charts/press_page.h"
#include "exchange/csv_text.h"
#include "support/replace_file.h"
#include "support/replace_folder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Words of the user's in another language are left out for those that are written from the numbers.
ChartChoice inLanguage(ChartChoice choice, Language language)
{
    if (choice.language != language) {
        choice.title.clear();
        choice.subtitle.clear();
        choice.footer.clear();
    }
    choice.language = language;
    return choice;
}

/// The alt texts of one language, for whoever puts the pictures on a web page.
QByteArray altTexts(const PressPack &pack, Language language)
{
    QStringList parts;
    for (const PressChart &chart : pack.charts) {
        const ChartText text(chart.choice, chart.numbers);
        if (chart.choice.language == language)
            parts.append(chart.name + u".png\r\n"_s + text.title() + u"\r\n"_s + text.altText() + u"\r\n"_s);
    }
    return (QChar(0xFEFF) + parts.join(u"\r\n"_s)).toUtf8();
}

} // namespace

PressPack pressPack(const PressPackOrder &order, const ChartContext &context, const FactTable &facts)
{
    PressPack pack{order.languages,  order.format,    {}, order.asOf.isValid() ? order.asOf : context.asOf,
                   context.noticeKo, context.noticeEn};
    int ownCount = 0;
    for (const ChartChoice &chart : order.charts) {
        const QString id = chart.own ? u"own-%1"_s.arg(++ownCount) : QString(toKey(chart.topic));
        for (const Language language : order.languages) {
            ChartChoice choice = inLanguage(chart, language);
            choice.asOf = pack.asOf;
            choice = inContext(choice, context, facts);
            const ChartNumbers numbers = chartNumbers(choice, facts);
            pack.charts.push_back(
                {id, id + u'-' + languageKey(language), withFinding(choice, numbers), numbers});
        }
    }
    return pack;
}

XlsxWorkbook workbookIn(const PressPack &pack, Language language)
{
    std::vector<CountedChart> charts;
    for (const PressChart &chart : pack.charts) {
        if (chart.choice.language == language)
            charts.push_back({chart.choice, chart.numbers});
    }
    return chartWorkbook(charts);
}

Result<std::vector<ArchivedFile>> textFiles(const PressPack &pack)
{
    std::vector<ArchivedFile> files{{u"index.html"_s, pressPage(pack)}};
    for (const PressChart &chart : pack.charts)
        files.push_back({chart.name + u".csv"_s, csv(chartTable(chart.choice, chart.numbers))});
    for (const Language language : pack.languages) {
        const Result<QByteArray> workbook = xlsx(workbookIn(pack, language));
        YEONSU_TRY(workbook);
        files.push_back({tablesName(language), *workbook});
        files.push_back({altTextsName(language), altTexts(pack, language)});
    }
    return files;
}

bool isOfPressPack(const QString &fileName)
{
    static const QRegularExpression name(
        u"^(?:index\\.html|(?:tables|alt-texts)-(?:ko|en)\\.(?:xlsx|txt)|(?:own-\\d+|%1)-(?:ko|en)\\.(?:png|svg|csv))$"_s
            .arg(keysOf<ChartTopic>().join(u'|')));
    return name.match(fileName).hasMatch();
}

QString pressPackPath(const QString &path, PressPackForm form)
{
    const bool needsEnding = form == PressPackForm::Zip && !path.endsWith(".zip"_L1, Qt::CaseInsensitive);
    return needsEnding ? path + u".zip"_s : path;
}

Result<void> checkPressPack(const QString &path, PressPackForm form, IfExists ifExists, const QString &source)
{
    return form == PressPackForm::Zip ? checkTarget(path, ifExists, source)
                                      : checkFolder(path, ifExists, source);
}

Result<void> writePressPack(const QString &path, PressPackForm form, std::vector<ArchivedFile> files,
                            const QDate &asOf, IfExists ifExists)
{
    YEONSU_TRY(checkPressPack(path, form, ifExists));
    std::sort(files.begin(), files.end(),
              [](const ArchivedFile &left, const ArchivedFile &right) { return left.name < right.name; });
    if (form == PressPackForm::Folder)
        return replaceFolder(path, files, ifExists, isOfPressPack);
    const Result<QByteArray> zip = zipped(files, asOf);
    YEONSU_TRY(zip);
    return replaceFile(path, *zip);
}

} // namespace yeonsu
