#include "release/release_json.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct FrozenText
{
    Q_DECLARE_TR_FUNCTIONS(FrozenText)
};

using Kind = ReleaseBlock::Kind;

constexpr std::array blockKeys{std::pair(Kind::Heading, QLatin1StringView("heading")),
                               std::pair(Kind::Paragraph, QLatin1StringView("paragraph")),
                               std::pair(Kind::Square, QLatin1StringView("square")),
                               std::pair(Kind::Circle, QLatin1StringView("circle")),
                               std::pair(Kind::Dash, QLatin1StringView("dash")),
                               std::pair(Kind::Note, QLatin1StringView("note")),
                               std::pair(Kind::Table, QLatin1StringView("table")),
                               std::pair(Kind::Figure, QLatin1StringView("figure"))};

QString keyOfBlock(Kind kind)
{
    return std::find_if(blockKeys.begin(), blockKeys.end(),
                        [kind](const auto &entry) { return entry.first == kind; })
        ->second;
}

template <typename Range, typename Make>
QJsonArray arrayOf(const Range &range, Make make)
{
    QJsonArray array;
    for (const auto &each : range)
        array.append(make(each));
    return array;
}

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonArray numbers(const std::vector<qint64> &list)
{
    return arrayOf(list, [](qint64 number) { return QJsonValue(number); });
}

QJsonArray categories(const std::vector<Category> &list)
{
    return arrayOf(list, [](const Category &category) {
        return QJsonObject{{u"key"_s, category.key},
                           {u"ko"_s, category.nameKo},
                           {u"en"_s, category.nameEn},
                           {u"other"_s, category.isOther},
                           {u"gathers"_s, category.gathers}};
    });
}

QJsonObject toJson(const CrossTab &table)
{
    QJsonObject json{{u"measure"_s, toKey(table.measure)},
                     {u"rows"_s, toKey(table.rows)},
                     {u"rowCategories"_s, categories(table.rowCategories)},
                     {u"cells"_s, numbers(table.cells)},
                     {u"total"_s, table.total},
                     {u"atLeast"_s, table.isAtLeast}};
    if (table.columns) {
        json.insert(u"columns"_s, toKey(*table.columns));
        json.insert(u"columnCategories"_s, categories(table.columnCategories));
        json.insert(u"rowTotals"_s, numbers(table.rowTotals));
        json.insert(u"columnTotals"_s, numbers(table.columnTotals));
    }
    return json;
}

QJsonObject toJson(const PlacedFigure &figure)
{
    QJsonObject json{{u"chart"_s, figure.isChart},          {u"topic"_s, toKey(figure.topic)},
                     {u"kind"_s, toKey(figure.kind)},       {u"fold"_s, figure.foldBelow},
                     {u"command"_s, figure.command},        {u"filter"_s, figure.filterInWords},
                     {u"from"_s, figure.fromYear},          {u"to"_s, figure.toYear},
                     {u"counted"_s, toJson(figure.counted)}};
    if (figure.beside)
        json.insert(u"beside"_s, toJson(*figure.beside));
    return json;
}

QJsonObject toJson(const ReleaseBlock &block)
{
    QJsonObject json{{u"kind"_s, keyOfBlock(block.kind)}};
    if (!block.text.isEmpty())
        json.insert(u"text"_s, block.text);
    if (!block.rows.empty())
        json.insert(u"rows"_s, arrayOf(block.rows, strings));
    if (block.figure)
        json.insert(u"figure"_s, toJson(*block.figure));
    if (block.hasTotal)
        json.insert(u"total"_s, true);
    return json;
}

QJsonArray blocks(const std::vector<ReleaseBlock> &list)
{
    return arrayOf(list, [](const ReleaseBlock &block) { return toJson(block); });
}

/// Reads field by field, and remembers whether one was not as it should be.
class DocumentReader
{
public:
    QString wrong; ///< empty as long as all is well

    [[nodiscard]] QStringList strings(const QJsonValue &value)
    {
        QStringList list;
        for (const QJsonValue each : value.toArray())
            list.append(each.toString());
        return list;
    }

    template <KeyedEnum Enum>
    [[nodiscard]] Enum key(const QJsonObject &json, const QString &name)
    {
        const std::optional<Enum> value = fromKey<Enum>(json[name].toString());
        if (!value)
            wrong = name;
        return value.value_or(keyTable<Enum>.front().first);
    }

    [[nodiscard]] std::vector<ReleaseBlock> blocks(const QJsonValue &value)
    {
        std::vector<ReleaseBlock> list;
        for (const QJsonValue each : value.toArray())
            list.push_back(block(each.toObject()));
        return list;
    }

private:
    [[nodiscard]] ReleaseBlock block(const QJsonObject &json)
    {
        const QString name = json[u"kind"_s].toString();
        const auto found = std::find_if(blockKeys.begin(), blockKeys.end(),
                                        [&name](const auto &entry) { return entry.second == name; });
        if (found == blockKeys.end()) {
            wrong = name;
            return {};
        }
        ReleaseBlock read{found->first, json[u"text"_s].toString(), {}, {}};
        for (const QJsonValue row : json[u"rows"_s].toArray())
            read.rows.push_back(strings(row));
        read.hasTotal = json[u"total"_s].toBool();
        if (read.kind == Kind::Figure)
            read.figure = figure(json[u"figure"_s].toObject());
        return read;
    }

    [[nodiscard]] PlacedFigure figure(const QJsonObject &json)
    {
        PlacedFigure read;
        read.isChart = json[u"chart"_s].toBool();
        read.topic = key<ChartTopic>(json, u"topic"_s);
        read.kind = key<ChartKind>(json, u"kind"_s);
        read.foldBelow = json[u"fold"_s].toInteger();
        read.command = json[u"command"_s].toString();
        read.filterInWords = json[u"filter"_s].toString();
        read.fromYear = json[u"from"_s].toInt();
        read.toYear = json[u"to"_s].toInt();
        read.counted = table(json[u"counted"_s].toObject());
        if (json.contains(u"beside"_s))
            read.beside = table(json[u"beside"_s].toObject());
        return read;
    }

    [[nodiscard]] CrossTab table(const QJsonObject &json)
    {
        CrossTab read;
        read.measure = key<Measure>(json, u"measure"_s);
        read.rows = key<Dimension>(json, u"rows"_s);
        read.rowCategories = categories(json[u"rowCategories"_s]);
        read.cells = numbers(json[u"cells"_s]);
        read.total = json[u"total"_s].toInteger();
        read.isAtLeast = json[u"atLeast"_s].toBool();
        if (json.contains(u"columns"_s)) {
            read.columns = key<Dimension>(json, u"columns"_s);
            read.columnCategories = categories(json[u"columnCategories"_s]);
            read.rowTotals = numbers(json[u"rowTotals"_s]);
            read.columnTotals = numbers(json[u"columnTotals"_s]);
        }
        checkSize(read);
        return read;
    }

    void checkSize(const CrossTab &table)
    {
        const std::size_t rows = table.rowCategories.size();
        const std::size_t columns = table.columnCategories.size();
        const bool fits = table.columns
                              ? table.cells.size() == rows * columns && table.rowTotals.size() == rows &&
                                    table.columnTotals.size() == columns
                              : table.cells.size() == rows;
        if (!fits)
            wrong = u"cells"_s;
    }

    [[nodiscard]] static std::vector<qint64> numbers(const QJsonValue &value)
    {
        std::vector<qint64> list;
        for (const QJsonValue each : value.toArray())
            list.push_back(each.toInteger());
        return list;
    }

    [[nodiscard]] static std::vector<Category> categories(const QJsonValue &value)
    {
        std::vector<Category> list;
        for (const QJsonValue each : value.toArray())
            list.push_back({each[u"key"_s].toString(), each[u"ko"_s].toString(), each[u"en"_s].toString(),
                            each[u"other"_s].toBool(), each[u"gathers"_s].toInt()});
        return list;
    }
};

} // namespace

QJsonObject toJson(const ReleaseDocument &document)
{
    const auto header = arrayOf(document.header, [](const HeaderLine &line) {
        return QJsonObject{{u"label"_s, line.label}, {u"lines"_s, strings(line.lines)}};
    });
    QJsonObject json{{u"language"_s, toKey(document.language)},
                     {u"organisation"_s, document.organisation},
                     {u"kind"_s, document.kind},
                     {u"embargo"_s, document.embargo},
                     {u"header"_s, header},
                     {u"headline"_s, document.headline},
                     {u"subheads"_s, strings(document.subheads)},
                     {u"body"_s, blocks(document.body)},
                     {u"annexTitle"_s, document.annexTitle},
                     {u"annex"_s, blocks(document.annex)},
                     {u"asOf"_s, document.asOf.toString(Qt::ISODate)}};
    if (document.logo)
        json.insert(u"logo"_s, settingText(*document.logo));
    return json;
}

Result<ReleaseDocument> documentFromJson(const QJsonObject &json)
{
    DocumentReader reader;
    ReleaseDocument document;
    document.language = reader.key<Language>(json, u"language"_s);
    document.organisation = json[u"organisation"_s].toString();
    document.kind = json[u"kind"_s].toString();
    document.embargo = json[u"embargo"_s].toString();
    for (const QJsonValue line : json[u"header"_s].toArray())
        document.header.push_back({line[u"label"_s].toString(), reader.strings(line[u"lines"_s])});
    document.headline = json[u"headline"_s].toString();
    document.subheads = reader.strings(json[u"subheads"_s]);
    document.body = reader.blocks(json[u"body"_s]);
    document.annexTitle = json[u"annexTitle"_s].toString();
    document.annex = reader.blocks(json[u"annex"_s]);
    document.asOf = QDate::fromString(json[u"asOf"_s].toString(), Qt::ISODate);
    document.logo = logoFrom(json[u"logo"_s].toString());
    if (!reader.wrong.isEmpty())
        return damagedRelease(reader.wrong);
    return document;
}

tl::unexpected<Error> damagedRelease(const QString &detail)
{
    return failure(ErrorCode::Damaged, FrozenText::tr("What was kept of this release cannot be read."),
                   detail);
}

} // namespace yeonsu
