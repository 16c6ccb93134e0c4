#include "models/list_import.h"

#include "domain/text.h"
#include "exchange/csv_text.h"
#include "models/known_values.h"
#include "sheets/csv_reader.h"
#include "support/background.h"
#include "support/settings.h"

#include <QCryptographicHash>
#include <QDate>
#include <QSet>

#include <algorithm>

namespace yeonsu {

namespace {

ListLayout withRemembered(ListLayout layout)
{
    const QStringList fields = Settings::importColumns(layout.signature());
    if (fields.size() != qsizetype(layout.columns.size()))
        return layout;
    for (qsizetype i = 0; i < fields.size(); ++i)
        layout.choose(i, fromKey<ListField>(fields[i]));
    return layout;
}

Result<ListFile> pasted(const QString &text)
{
    Result<std::vector<SheetRow>> rows = pastedRows(text);
    YEONSU_TRY(rows);
    for (SheetRow &row : *rows) {
        for (QString &cell : row.cells)
            cell = withoutFormulaMark(cell); // as textOf() copies them
    }
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    ListFile list;
    list.file.sha256 = QString::fromLatin1(hash.toHex());
    list.sheets = {{}};
    list.rows = std::move(*rows);
    return list;
}

auto knownColumns(const ListLayout &layout)
{
    return std::count_if(layout.columns.begin(), layout.columns.end(),
                         [](const ListColumn &column) { return column.field.has_value(); });
}

/// With what texts meant in earlier lists; one that was recalled once and is no longer said stays so.
ImportDecisions withRecalled(ImportDecisions decisions, const Meanings &recalled, const ImportList &list,
                             const ImportKnown &known)
{
    const Meanings remembered = rememberedMeanings(list, known);
    for (auto each = remembered.cbegin(); each != remembered.cend(); ++each) {
        if (!recalled.contains(each.key()) && !decisions.values.contains(each.key()))
            decisions.values.insert(each.key(), each.value());
    }
    return decisions;
}

} // namespace

/// What reading gives, with what it needs of the register.
struct ListImport::Read
{
    QString path;
    std::shared_ptr<const ListFile> source;
    std::shared_ptr<const ImportKnown> known;
    std::optional<ImportBatch> earlier;
};

ListImport::ListImport(Register &store, ListHint hint, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_hint(std::move(hint))
{
}

ListImport::~ListImport()
{
    m_stopReading.request_stop();
    m_stopJudging.request_stop();
    m_stopFinding.request_stop();
}

void ListImport::open(const QString &path, const QString &sheet, const std::optional<TextFormat> &format)
{
    start(path, [path, wish = SheetWish{sheet, m_hint.kind}, format](const Progress &progress) {
        return readListFile(path, wish, format, progress);
    });
}

void ListImport::paste(const QString &text)
{
    start({}, [text](const Progress &) { return pasted(text); });
}

void ListImport::start(const QString &path, const std::function<Result<ListFile>(const Progress &)> &readList)
{
    m_stopReading.request_stop();
    m_stopReading = {};
    m_isReading = true;
    emit readingStarted();
    const auto read = [list = path, path = m_store.path(), state = m_store.fileState(), readList,
                       stop = m_stopReading.get_token()]() -> Result<Read> {
        Result<ListFile> source = readList({{}, stop});
        YEONSU_TRY(source);
        Result<Database> database = openForReading(path, state);
        YEONSU_TRY(database);
        auto known = ImportKnown::read(*database, ListKind::Courses, stop);
        YEONSU_TRY(known);
        auto earlier = importOf(*database, source->file.sha256);
        YEONSU_TRY(earlier);
        return Read{list, std::make_shared<const ListFile>(std::move(*source)), *known, *earlier};
    };
    readWithPatience(
        this, [read] { return std::make_shared<const Result<Read>>(read()); },
        [this, stop = m_stopReading.get_token()](const std::shared_ptr<const Result<Read>> &outcome) {
            if (!stop.stop_requested())
                take(*outcome);
        });
}

void ListImport::take(const Result<Read> &outcome)
{
    m_isReading = false;
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    m_path = outcome->path;
    m_source = outcome->source;
    m_forGuessing = outcome->known;
    m_earlier = outcome->earlier;
    m_decisions = {};
    m_recalled = {};
    m_known = nullptr;
    m_identityColumns.clear();
    m_list = std::make_shared<const ImportList>(
        ImportList{{}, m_source->rows, m_hint.courseCode, m_source->file.sha256});
    setLayout(guess());
    emit read();
}

/// Of the kind by which the most columns are known.
ListLayout ListImport::guess() const
{
    ListLayout best;
    for (const ListKind kind : {m_hint.kind.value_or(ListKind::People), ListKind::People, ListKind::Courses,
                                ListKind::Headcounts}) {
        ListLayout layout = withRemembered(guessLayout(kind, m_list->rows, *m_forGuessing));
        if (best.columns.empty() || knownColumns(layout) > knownColumns(best))
            best = std::move(layout);
    }
    return best;
}

void ListImport::setLayout(const ListLayout &layout)
{
    m_stopJudging.request_stop();
    m_isJudging = false;
    m_judged = nullptr;
    if (layout.kind != m_list->layout.kind)
        m_known = nullptr;
    ImportList changed = *m_list;
    changed.layout = layout;
    m_list = std::make_shared<const ImportList>(std::move(changed));
    emit columnsChanged();
    findIdentityColumns();
}

/// Takes a while with a long list: every cell is looked at.
void ListImport::findIdentityColumns()
{
    m_stopFinding.request_stop();
    m_stopFinding = {};
    const std::stop_token stop = m_stopFinding.get_token();
    readWithPatience(
        this, [list = m_list, stop] { return yeonsu::identityColumns(*list, stop); },
        [this, stop](const std::vector<IdentityColumn> &columns) {
            if (stop.stop_requested())
                return;
            m_identityColumns = columns;
            emit identityColumnsFound();
        });
}

void ListImport::setKind(ListKind kind)
{
    if (kind == m_list->kind())
        return;
    m_decisions = {};
    m_recalled = {};
    setLayout(withRemembered(guessLayout(kind, m_list->rows, *m_forGuessing)));
}

void ListImport::setHeaderRow(std::size_t row)
{
    setLayout(withRemembered(layoutWithHeader(m_list->kind(), m_list->rows, row, *m_forGuessing)));
}

void ListImport::chooseField(qsizetype column, std::optional<ListField> field)
{
    ListLayout layout = m_list->layout;
    layout.choose(column, field);
    setLayout(layout);
}

void ListImport::setCourse(const QString &codeOrName)
{
    ImportList changed = *m_list;
    changed.courseCode = codeOrName;
    m_list = std::make_shared<const ImportList>(std::move(changed));
    setLayout(m_list->layout);
}

QString ListImport::complaint() const
{
    return m_list->layout.complaint(!m_list->courseCode.isEmpty());
}

void ListImport::rememberColumns() const
{
    const ListLayout &layout = m_list->layout;
    const bool isChosen =
        std::any_of(layout.columns.begin(), layout.columns.end(),
                    [](const ListColumn &column) { return column.sureness == Sureness::Chosen; });
    if (!isChosen)
        return;
    QStringList fields;
    for (const ListColumn &column : layout.columns)
        fields.append(column.field ? toKey(*column.field) : QString());
    Settings::setImportColumns(layout.signature(), fields);
}

void ListImport::rememberMeanings() const
{
    yeonsu::rememberMeanings(m_list->kind(), m_decisions.values, m_recalled);
}

bool ListImport::isDecided() const
{
    return !m_decisions.rows.isEmpty() || !m_decisions.cells.isEmpty() || !m_decisions.cities.isEmpty() ||
           !m_decisions.jobTitles.isEmpty() || !m_decisions.taken.isEmpty() ||
           m_decisions.values != m_recalled;
}

void ListImport::judge()
{
    m_stopJudging.request_stop();
    m_stopJudging = {};
    m_isJudging = true;
    m_isStale = false;
    emit judgingStarted();
    const auto work = [path = m_store.path(), state = m_store.fileState(), list = m_list, said = m_decisions,
                       recalled = m_recalled, isFirst = m_judged == nullptr, kept = m_known,
                       stop = m_stopJudging.get_token()]() -> Result<JudgedList> {
        std::shared_ptr<const ImportKnown> known = kept;
        if (!known) {
            Result<Database> database = openForReading(path, state);
            YEONSU_TRY(database);
            auto fresh = ImportKnown::read(*database, list->kind(), stop);
            YEONSU_TRY(fresh);
            known = *fresh;
        }
        const ImportDecisions decisions = isFirst ? withRecalled(said, recalled, *list, *known) : said;
        Result<ImportPlan> plan = planImport(*list, decisions, *known, QDate::currentDate(), stop);
        YEONSU_TRY(plan);
        return JudgedList{list, decisions, known, std::move(*plan)};
    };
    using Answer = std::shared_ptr<const Result<JudgedList>>;
    readWithPatience(
        this, [work] { return std::make_shared<const Result<JudgedList>>(work()); },
        [this, stop = m_stopJudging.get_token()](const Answer &answer) {
            if (stop.stop_requested())
                return;
            m_isJudging = false;
            if (!*answer) {
                emit failed(answer->error());
                return;
            }
            take(std::shared_ptr<const JudgedList>(answer, &**answer));
            emit judgingDone();
        });
}

/// What is in the decisions now and was not said by the user was recalled.
void ListImport::take(const std::shared_ptr<const JudgedList> &judged)
{
    m_judged = judged;
    m_known = judged->known;
    for (auto value = judged->decisions.values.cbegin(); value != judged->decisions.values.cend(); ++value) {
        if (!m_decisions.values.contains(value.key()))
            m_recalled.insert(value.key(), value.value());
    }
    m_decisions = judged->decisions;
}

void ListImport::setStale()
{
    m_known = nullptr;
    m_isStale = true;
}

void ListImport::setDecisions(const ImportDecisions &decisions)
{
    m_decisions = decisions;
    judge();
}

void ListImport::chooseFor(const std::vector<qint64> &rows, const RowChoice &choice)
{
    for (const qint64 row : rows)
        m_decisions.rows.insert(row, choice);
    judge();
}

void ListImport::joinMostAlike(const std::vector<const PlannedRow *> &rows)
{
    for (const PlannedRow *row : rows) {
        if (!row->alike.empty())
            m_decisions.rows.insert(row->number, {RowChoice::What::Join, row->alike.front().whom});
    }
    judge();
}

void ListImport::takeListed(const std::vector<qint64> &rows)
{
    m_decisions.taken += QSet<qint64>(rows.begin(), rows.end());
    judge();
}

void ListImport::forgetDecisions(const std::vector<qint64> &rows)
{
    const QSet<qint64> forgotten(rows.begin(), rows.end());
    m_decisions.rows.removeIf([&forgotten](const auto &row) { return forgotten.contains(row.key()); });
    m_decisions.cells.removeIf(
        [&forgotten](const auto &cell) { return forgotten.contains(cell.key().first); });
    m_decisions.taken -= forgotten;
    judge();
}

void ListImport::putMended(ImportDecisions &decisions, const PlannedRow &row, ListField field,
                           const QString &text) const
{
    const QString written = m_judged->written(row, field);
    if (hasKnownValues(field) && problemOf(row, field) && !written.isEmpty() && !text.isEmpty())
        decisions.values.insert({field, foldedText(written)}, text);
    else
        decisions.cells.insert({row.number, field}, text);
}

void ListImport::mend(const PlannedRow &row, ListField field, const QString &text)
{
    ImportDecisions decisions = m_decisions;
    putMended(decisions, row, field, text.trimmed());
    setDecisions(decisions);
}

void ListImport::useNearest(const std::vector<const PlannedRow *> &rows)
{
    ImportDecisions decisions = m_decisions;
    for (const PlannedRow *row : rows) {
        for (const RowProblem &problem : row->problems) {
            if (problem.field && !problem.nearest.isEmpty())
                putMended(decisions, *row, *problem.field, problem.nearest);
        }
    }
    setDecisions(decisions);
}

} // namespace yeonsu
