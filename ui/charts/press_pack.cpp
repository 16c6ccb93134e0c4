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

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// The chart in one language; what the user did not write in it is written from the numbers.
ChartChoice inWords(ChartChoice choice, Language language, const OwnTexts &own)
{
    choice.language = language;
    choice.title = own.title.value_or(QString());
    choice.subtitle = own.subtitle.value_or(QString());
    choice.footer = own.footer.value_or(QString());
    return choice;
}

QString altTextOf(const PressChart &chart, const OwnTexts &own)
{
    const QString text = own.altText.value_or(QString());
    return text.isEmpty() ? ChartText(chart.choice, chart.numbers).altText() : text;
}

/// The alt texts of one language, for whoever puts the pictures on a web page.
QByteArray altTexts(const PressPack &pack, Language language)
{
    QStringList parts;
    for (const PressChart &chart : pack.charts) {
        const ChartText text(chart.choice, chart.numbers);
        if (chart.choice.language == language)
            parts.append(chart.name + u".png\r\n"_s + text.title() + u"\r\n"_s + chart.altText + u"\r\n"_s);
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
            const OwnTexts own = order.memory.texts(chart, language);
            ChartChoice choice = inWords(chart, language, own);
            choice.asOf = pack.asOf;
            choice = inContext(choice, context, facts);
            const ChartNumbers numbers = chartNumbers(choice, facts);
            pack.charts.push_back({id,
                                   id + u'-' + languageKey(language),
                                   own.title ? choice : withFinding(choice, numbers),
                                   numbers,
                                   {}});
            pack.charts.back().altText = altTextOf(pack.charts.back(), own);
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

bool isPressPackFolder(const QString &path)
{
    const QDir folder(path);
    const auto hasTablesIn = [&folder](Language language) {
        return folder.exists(tablesName(language)) && folder.exists(altTextsName(language));
    };
    return folder.exists(u"index.html"_s) &&
           (hasTablesIn(Language::Korean) || hasTablesIn(Language::English));
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
