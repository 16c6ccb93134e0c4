#include "release/changes_since.h"

#include "figures/counted_rows.h"
#include "figures/share.h"
#include "release/figure_words.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// A figure that can be counted anew on any facts.
struct KeptFigure
{
    QString inWords;
    QString was;
    QString token;         ///< of a figure of the text; else it is a cell
    QString command;       ///< of the chart or table
    QString rowKey;        ///< empty: all rows
    QString columnKey;     ///< empty: the row as a whole
    bool isBeside = false; ///< of the second measure of the chart or table
};

/// The cells of a chart or table with their words, and its totals.
class CellsOf
{
public:
    CellsOf(PlacedFigure figure, Language language)
        : m_figure(std::move(figure))
        , m_language(language)
    {
    }

    void addTo(std::vector<KeptFigure> &figures) const
    {
        addTable(figures, m_figure.counted, false);
        if (m_figure.beside)
            addTable(figures, *m_figure.beside, true);
    }

private:
    void addTable(std::vector<KeptFigure> &figures, const CrossTab &table, bool isBeside) const
    {
        const auto add = [&](const Category *row, const Category *column, qint64 number) {
            figures.push_back({inWords(table.measure, row, column),
                               groupedNumber(number),
                               {},
                               m_figure.command,
                               row ? row->key : QString(),
                               column ? column->key : QString(),
                               isBeside});
        };
        const std::vector<qint64> &wholes = table.columns ? table.rowTotals : table.cells;
        for (std::size_t row = 0; row < table.rowCategories.size(); ++row) {
            const Category &category = table.rowCategories[row];
            add(&category, nullptr, wholes[row]);
            for (std::size_t column = 0; column < table.columnCategories.size(); ++column)
                add(&category, &table.columnCategories[column], table.cell(row, column));
        }
        add(nullptr, nullptr, table.total);
    }

    [[nodiscard]] QString inWords(Measure measure, const Category *row, const Category *column) const
    {
        QStringList names;
        for (const Category *category : {row, column}) {
            if (category)
                names.append(nameIn(m_language, *category));
        }
        if (!m_figure.filterInWords.isEmpty())
            names.append(m_figure.filterInWords);
        const QString counted = measureInWords(measure, m_language);
        return names.isEmpty() ? counted : u"%1: %2"_s.arg(counted, names.join(u", "_s));
    }

    PlacedFigure m_figure;
    Language m_language;
};

/// With its filter in words of another language than the release's, where the register still knows it.
PlacedFigure inLanguage(PlacedFigure figure, const FrozenRelease &frozen, const FactTable &facts,
                        Language language)
{
    if (figure.filterInWords.isEmpty() || language == frozen.document.language)
        return figure;
    if (const Result<PlacedFigure> placed = placedFigure(figure.command, facts, language))
        figure.filterInWords = placed->filterInWords;
    return figure;
}

std::vector<KeptFigure> keptFigures(const FrozenRelease &frozen, const FactTable &facts, Language language)
{
    std::vector<KeptFigure> figures;
    QSet<QString> known;
    for (const FrozenFigure &figure : frozen.figures) {
        const QString words = inWords(frozen, figure, facts, language);
        if (figure.token.isEmpty() || known.contains(words))
            continue;
        known.insert(words);
        figures.push_back({words, figure.value, figure.token, {}, {}, {}});
    }
    const std::size_t ofText = figures.size();
    for (const ReleaseBlock &block : frozen.document.body) {
        if (block.figure)
            CellsOf(inLanguage(*block.figure, frozen, facts, language), language).addTo(figures);
    }
    for (std::size_t i = ofText; i < figures.size();) {
        const bool isKnown = known.contains(figures[i].inWords);
        known.insert(figures[i].inWords);
        if (isKnown)
            figures.erase(figures.begin() + qsizetype(i));
        else
            ++i;
    }
    return figures;
}

/// Counts kept figures on some facts; charts and tables once for all their cells.
class Recount
{
public:
    Recount(const FactTable &facts, Language language)
        : m_facts(facts)
        , m_language(language)
    {
    }

    /// Empty where there is no such figure on these facts.
    [[nodiscard]] QString valueOf(const KeptFigure &figure)
    {
        if (figure.token.isEmpty())
            return cellOf(figure);
        const Result<FigureToken> token = parsedToken(figure.token, m_facts);
        return token ? answerText(token->question, answerTo(token->question, m_facts)) : QString();
    }

private:
    [[nodiscard]] QString cellOf(const KeptFigure &figure)
    {
        auto counted = m_counted.find(figure.command);
        if (counted == m_counted.end()) {
            const Result<PlacedFigure> placed = placedFigure(figure.command, m_facts, m_language);
            counted = m_counted.insert(figure.command, placed ? std::optional(*placed) : std::nullopt);
        }
        if (!*counted || (figure.isBeside && !(*counted)->beside))
            return {};
        return cellOf(figure.isBeside ? *(*counted)->beside : (*counted)->counted, figure);
    }

    static QString cellOf(const CrossTab &table, const KeptFigure &figure)
    {
        if (figure.rowKey.isEmpty())
            return groupedNumber(table.total);
        const auto row = indexOf(table.rowCategories, figure.rowKey);
        if (!row)
            return hasOthers(table.rowCategories) ? QString() : groupedNumber(0);
        if (figure.columnKey.isEmpty())
            return groupedNumber(table.columns ? table.rowTotals[*row] : table.cells[*row]);
        const auto column = indexOf(table.columnCategories, figure.columnKey);
        if (!column && hasOthers(table.columnCategories))
            return {};
        return groupedNumber(column ? table.cell(*row, *column) : 0);
    }

    /// What is not there may be among them.
    static bool hasOthers(const std::vector<Category> &categories)
    {
        return std::any_of(categories.begin(), categories.end(),
                           [](const Category &category) { return category.gathers > 0; });
    }

    static std::optional<std::size_t> indexOf(const std::vector<Category> &categories, const QString &key)
    {
        const auto found = std::find_if(categories.begin(), categories.end(),
                                        [&key](const Category &category) { return category.key == key; });
        if (found == categories.end())
            return std::nullopt;
        return std::size_t(found - categories.begin());
    }

    const FactTable &m_facts;
    Language m_language;
    QHash<QString, std::optional<PlacedFigure>> m_counted;
};

bool mayCount(const AppliedChange &act)
{
    return std::any_of(
        act.changeSet.changes.begin(), act.changeSet.changes.end(),
        [](const RowChange &change) { return isOfFigures(change.before ? *change.before : *change.after); });
}

/// Acts that took back another, and those that they took back, as far as both are among `acts`.
QSet<qint64> takenBack(const std::vector<AppliedChange> &acts)
{
    QSet<qint64> ids;
    for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
        const std::optional<qint64> back = act->changeSet.takesBack;
        if (back && *back >= acts.front().id && !ids.contains(act->id))
            ids += QSet{act->id, *back};
    }
    return ids;
}

class CauseFinder
{
public:
    CauseFinder(const FactTable &facts, std::vector<KeptFigure> figures, Language language)
        : m_facts(facts)
        , m_figures(std::move(figures))
        , m_language(language)
    {
        Recount recount(m_facts, m_language);
        for (const KeptFigure &figure : m_figures) {
            m_values.append(recount.valueOf(figure));
            m_changed.push_back({figure.inWords, figure.was, m_values.back(), {}});
        }
        m_nextId = m_facts.newestChange();
    }

    /// Undoes the act on the facts, and looks which of the figures become others.
    void goBackOver(const AppliedChange &act, bool isCause)
    {
        m_facts.follow({++m_nextId, inverse(act.changeSet)});
        Recount recount(m_facts, m_language);
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const QString value = recount.valueOf(m_figures[i]);
            if (isCause && value != m_values[qsizetype(i)])
                m_changed[i].causes.insert(m_changed[i].causes.begin(), ActId(act.id));
            m_values[qsizetype(i)] = value;
        }
    }

    [[nodiscard]] ChangesSince found() const
    {
        ChangesSince changes;
        for (const ChangedFigure &figure : m_changed) {
            if (figure.was == figure.now)
                continue;
            changes.figures.push_back(figure);
            changes.acts.insert(changes.acts.end(), figure.causes.begin(), figure.causes.end());
        }
        std::sort(changes.acts.begin(), changes.acts.end());
        changes.acts.erase(std::unique(changes.acts.begin(), changes.acts.end()), changes.acts.end());
        return changes;
    }

private:
    FactTable m_facts;
    std::vector<KeptFigure> m_figures;
    Language m_language;
    QStringList m_values; ///< of each figure, as far back as was gone
    std::vector<ChangedFigure> m_changed;
    qint64 m_nextId = 0;
};

} // namespace

Result<ChangesSince> changesSince(const FrozenRelease &frozen, const FactTable &facts, Database &database,
                                  Language language)
{
    CauseFinder finder(facts, keptFigures(frozen, facts, language), frozen.document.language);
    if (finder.found().isEmpty())
        return ChangesSince();
    const Result<std::vector<AppliedChange>> acts =
        store::changesBetween(database, frozen.newestAct, facts.newestChange() + 1);
    YEONSU_TRY(acts);
    const QSet<qint64> cancelled = takenBack(*acts);
    for (std::size_t i = acts->size(); i-- > 0;) {
        const AppliedChange &act = (*acts)[i];
        if (mayCount(act))
            finder.goBackOver(act, !cancelled.contains(act.id));
    }
    return finder.found();
}

} // namespace yeonsu
