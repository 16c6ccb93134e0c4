#include "models/import_meaning_model.h"

#include "domain/text.h"
#include "support/language.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace yeonsu {

ImportMeaningModel::ImportMeaningModel(ListImport &import, QObject *parent)
    : QAbstractTableModel(parent)
    , m_import(import)
{
    connect(&import, &ListImport::judgingDone, this, &ImportMeaningModel::take);
    connect(&import, &ListImport::columnsChanged, this, &ImportMeaningModel::take);
    take();
}

void ImportMeaningModel::take()
{
    beginResetModel();
    m_list = m_import.judged();
    m_lines.clear();
    m_values.clear();
    if (m_list) {
        addUnknownValues();
        addTitles();
        addCities();
        addValues();
    }
    endResetModel();
}

void ImportMeaningModel::addTitles()
{
    for (const auto &[title, rows] : m_list->plan.unknownTitles) {
        const QString key = foldedText(title);
        m_titles.insert(key, title);
        m_lines.push_back({Kind::JobTitle, title, rows, 0, {}, {key}});
    }
    QStringList decided = m_list->decisions.jobTitles.keys();
    decided.sort();
    for (const QString &title : decided)
        m_lines.push_back({Kind::JobTitle,
                           m_titles.value(title, title),
                           0,
                           m_list->decisions.jobTitles[title].value(),
                           {},
                           {title}});
}

/// A city has the names that GeoNames gives it, one of which is the list's.
void ImportMeaningModel::addCities()
{
    for (const PlannedCity &planned : m_list->plan.newCities) {
        Line line{Kind::City, nameIn(interfaceLanguage(), planned.city), planned.rows, 0,
                  planned.city.countryId};
        for (const QString &name : {planned.city.nameKo, planned.city.nameEn}) {
            if (!name.isEmpty())
                line.keys.append(foldedText(name));
        }
        m_lines.push_back(line);
    }
    std::vector<std::pair<std::pair<CountryId, QString>, CityId>> decided(
        m_list->decisions.cities.keyValueBegin(), m_list->decisions.cities.keyValueEnd());
    std::sort(decided.begin(), decided.end(),
              [](const auto &left, const auto &right) { return left.first.second < right.first.second; });
    for (const auto &[key, city] : decided)
        m_lines.push_back({Kind::City, key.second, 0, city.value(), key.first, {key.second}});
}

/// Each text once, the most frequent first: what is wrong with it is so in every row.
void ImportMeaningModel::addUnknownValues()
{
    std::map<std::pair<ListField, QString>, Line> lines;
    for (const PlannedRow &row : m_list->plan.rows) {
        for (const RowProblem &problem : row.problems) {
            if (!problem.field || !hasKnownValues(*problem.field))
                continue;
            const QString text = m_list->written(row, *problem.field);
            const std::pair key(*problem.field, foldedText(text));
            if (text.isEmpty() || m_list->decisions.values.contains(key))
                continue;
            const auto [line, isNew] =
                lines.try_emplace(key, Line{Kind::Value, text, 0, 0, {}, {key.second}, key.first});
            ++line->second.rows;
        }
    }
    for (const auto &[key, line] : lines)
        m_lines.push_back(line);
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const Line &left, const Line &right) { return left.rows > right.rows; });
}

void ImportMeaningModel::addValues()
{
    std::vector<Line> lines;
    for (auto value = m_list->decisions.values.cbegin(); value != m_list->decisions.values.cend(); ++value) {
        const auto &[field, text] = value.key();
        const std::vector<KnownChoice> &known = valuesOf(field);
        const auto found = std::find_if(known.begin(), known.end(), [&](const KnownChoice &choice) {
            return choice.cell == value.value();
        });
        // What was typed need not be one of the choices; it stands behind them.
        lines.push_back({Kind::Value, text, 0, found - known.begin() + 1, {}, {text}, field, value.value()});
    }
    std::sort(lines.begin(), lines.end(), [](const Line &left, const Line &right) {
        return std::pair(left.field, left.text) < std::pair(right.field, right.text);
    });
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
}

const std::vector<KnownChoice> &ImportMeaningModel::valuesOf(ListField field) const
{
    if (!m_values.contains(field))
        m_values.insert(field, knownChoices(m_list->plan.kind, field, *m_list->known));
    return *m_values.constFind(field);
}

QString ImportMeaningModel::undecidedText(const Line &line) const
{
    switch (line.kind) {
    case Kind::JobTitle:
        return tr("Seniority not known");
    case Kind::City:
        return tr("A new city");
    case Kind::Value:
        return tr("Not known");
    }
    Q_UNREACHABLE();
}

std::vector<ImportMeaningModel::Choice> ImportMeaningModel::choices(int row) const
{
    const Line &line = m_lines[std::size_t(row)];
    std::vector<Choice> choices{{undecidedText(line), 0}};
    const ReferenceRows &reference = m_list->known->reference;
    if (line.kind == Kind::JobTitle) {
        for (const Seniority &seniority : reference.seniorities)
            choices.push_back({nameIn(interfaceLanguage(), seniority), seniority.id.value()});
    } else if (line.kind == Kind::City) {
        for (const City &city : reference.cities) {
            if (city.countryId == line.country)
                choices.push_back({nameIn(interfaceLanguage(), city), city.id.value()});
        }
    } else {
        for (const KnownChoice &known : valuesOf(line.field))
            choices.push_back({known.text, qint64(choices.size())});
        if (line.meaning >= qint64(choices.size()))
            choices.push_back({line.value, line.meaning});
    }
    return choices;
}

int ImportMeaningModel::openCount() const
{
    return int(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.meaning == 0; }));
}

int ImportMeaningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportMeaningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportMeaningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Text:
        return tr("In the list");
    case Rows:
        return tr("Rows");
    case Meaning:
        return tr("Means everywhere");
    default:
        return {};
    }
}

QVariant ImportMeaningModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    switch (index.column()) {
    case What:
        return line.kind == Kind::JobTitle ? tr("Job title")
               : line.kind == Kind::City   ? tr("City")
                                           : headingOf(m_list->plan.kind, line.field, interfaceLanguage());
    case Text:
        return line.text;
    case Rows:
        return line.rows > 0 ? QVariant(line.rows) : QVariant();
    default:
        break;
    }
    if (role == Qt::EditRole)
        return line.meaning;
    for (const Choice &choice : choices(index.row())) {
        if (choice.value == line.meaning)
            return choice.text;
    }
    return {};
}

Qt::ItemFlags ImportMeaningModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Meaning ? flags | Qt::ItemIsEditable : flags;
}

bool ImportMeaningModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Meaning)
        return false;
    ImportDecisions decisions = m_import.decisions();
    decide(decisions, m_lines[std::size_t(index.row())], value.toLongLong());
    m_import.setDecisions(decisions);
    return true;
}

void ImportMeaningModel::decide(ImportDecisions &decisions, const Line &line, qint64 value) const
{
    switch (line.kind) {
    case Kind::JobTitle:
        if (value == 0)
            decisions.jobTitles.remove(line.keys.constFirst());
        else
            decisions.jobTitles.insert(line.keys.constFirst(), SeniorityId(value));
        return;
    case Kind::City:
        for (const QString &key : line.keys) {
            if (value == 0)
                decisions.cities.remove({line.country, key});
            else
                decisions.cities.insert({line.country, key}, CityId(value));
        }
        return;
    case Kind::Value:
        decideValue(decisions, line, value);
        return;
    }
}

void ImportMeaningModel::decideValue(ImportDecisions &decisions, const Line &line, qint64 value) const
{
    const std::vector<KnownChoice> &known = valuesOf(line.field);
    const std::pair key(line.field, line.keys.constFirst());
    if (value == 0)
        decisions.values.remove(key);
    else
        decisions.values.insert(key, value <= qint64(known.size()) ? known[std::size_t(value) - 1].cell
                                                                   : line.value);
}

} // namespace yeonsu
