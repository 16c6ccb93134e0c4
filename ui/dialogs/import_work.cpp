#include "dialogs/import_work.h"

#include "domain/text.h"
#include "store/import_batches.h"
#include "store/register_file.h"
#include "support/background.h"
#include "support/settings.h"

namespace yeonsu {

namespace {

/// How much of the list is understood; a needed column that is missing counts against it.
int fitOf(const ListLayout &layout)
{
    int fit = -3 * int(layout.missing().size());
    for (const ListColumn &column : layout.columns)
        fit += column.sureness == Sureness::ByHeading ? 1 : 0;
    return fit;
}

/// As the user matched the columns of such a list before.
void recall(ListLayout &layout)
{
    const QStringList keys = Settings::importColumns(layout.signature());
    if (keys.size() != qsizetype(layout.columns.size()))
        return;
    for (qsizetype column = 0; column < keys.size(); ++column)
        layout.choose(column, fromKey<ListField>(keys[column]));
}

void remember(const ListLayout &layout)
{
    QStringList keys;
    for (const ListColumn &column : layout.columns)
        keys.append(column.field ? QString(toKey(*column.field)) : QString());
    Settings::setImportColumns(layout.signature(), keys);
}

} // namespace

ImportWork::ImportWork(EditingSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

ImportWork::~ImportWork()
{
    m_stop.request_stop();
    m_working.waitForFinished();
}

Result<std::shared_ptr<ImportWork::Read>>
ImportWork::read(const QString &path, const QString &sheet, const std::optional<TextFormat> &format,
                 const QString &registerPath, const RegisterFileState &state, const std::stop_token &stop)
{
    auto read = std::make_shared<Read>();
    Result<ListFile> file = readListFile(path, sheet, format, {{}, stop});
    YEONSU_TRY(file);
    read->file = std::move(*file);
    Result<Database> database = openForReading(registerPath, state);
    YEONSU_TRY(database);
    std::optional<int> best;
    for (const auto &[kind, key] : keyTable<ListKind>) {
        const Result<std::shared_ptr<const ImportKnown>> known = ImportKnown::read(*database, kind, stop);
        YEONSU_TRY(known);
        read->known[std::size_t(kind)] = *known;
        const ListLayout layout = guessLayout(kind, read->file.rows, **known);
        const int fit = fitOf(layout);
        if (!best || fit > *best)
            read->list.layout = layout;
        best = std::max(best.value_or(fit), fit);
    }
    read->list.rows = read->file.rows;
    return read;
}

void ImportWork::readFile(const QString &path, const QString &sheet, const std::optional<TextFormat> &format)
{
    m_path = path;
    setBusy(true);
    const auto work = [path, sheet, format, registerPath = m_session.store().path(),
                       state = m_session.store().fileState(), stop = m_stop.get_token()] {
        return read(path, sheet, format, registerPath, state, stop);
    };
    const auto future = QtConcurrent::run(work);
    m_working = QFuture<void>(future);
    whenFinished(future, this, [this](const Result<std::shared_ptr<Read>> &outcome) { takeRead(outcome); });
}

void ImportWork::takeRead(const Result<std::shared_ptr<Read>> &outcome)
{
    setBusy(false);
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    Read &read = **outcome;
    m_file = std::make_shared<const ListFile>(std::move(read.file));
    m_format = m_file->textFormat;
    m_known = read.known;
    m_decisions = {};
    const auto before = importOf(m_session.store().database(), m_file->file.sha256).value_or(std::nullopt);
    m_before = before ? std::optional(before->at.date()) : std::nullopt;
    recall(read.list.layout);
    changeList(read.list);
}

void ImportWork::changeList(const ImportList &list)
{
    m_list = std::make_shared<const ImportList>(list);
    emit listChanged();
}

void ImportWork::setKind(ListKind kind)
{
    if (kind == m_list->kind())
        return;
    ImportList list = *m_list;
    list.layout = guessLayout(kind, list.rows, *m_known[std::size_t(kind)]);
    recall(list.layout);
    m_decisions = {};
    changeList(list);
}

void ImportWork::setHeaderRow(std::size_t row)
{
    ImportList list = *m_list;
    list.layout = layoutWithHeader(list.kind(), list.rows, row, known());
    recall(list.layout);
    changeList(list);
}

void ImportWork::setField(qsizetype column, std::optional<ListField> field)
{
    ImportList list = *m_list;
    list.layout.choose(column, field);
    remember(list.layout);
    changeList(list);
}

void ImportWork::setCourse(const QString &code)
{
    if (code == m_list->courseCode)
        return;
    ImportList list = *m_list;
    list.courseCode = code;
    changeList(list);
}

void ImportWork::plan()
{
    m_isStale = m_isBusy;
    if (m_isBusy)
        return;
    setBusy(true);
    const auto work = [list = m_list, decisions = m_decisions, known = m_known[std::size_t(m_list->kind())],
                       stop = m_stop.get_token()] {
        return planImport(*list, decisions, *known, QDate::currentDate(), stop);
    };
    const auto future = QtConcurrent::run(work);
    m_working = QFuture<void>(future);
    whenFinished(future, this, [this](const Result<ImportPlan> &outcome) {
        setBusy(false);
        if (m_isStale)
            return plan();
        if (!outcome) {
            emit failed(outcome.error());
            return;
        }
        m_plan = *outcome;
        emit judged();
    });
}

void ImportWork::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    emit busyChanged(isBusy);
}

} // namespace yeonsu
