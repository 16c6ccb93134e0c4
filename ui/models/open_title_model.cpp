#include "models/open_title_model.h"

#include "domain/text.h"
#include "store/row_sql.h"
#include "support/background.h"
#include "support/value_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Whether the change may add a title, take one away, or change what one seems to mean.
bool concernsTitles(const RowChange &change)
{
    const Row &row = change.after ? *change.after : *change.before;
    if (std::holds_alternative<JobTitleMapping>(row) || std::holds_alternative<Seniority>(row))
        return true;
    if (!std::holds_alternative<Enrolment>(row))
        return false;
    const auto isOpen = [](const std::optional<Row> &state) {
        return state && std::get<Enrolment>(*state).seniorityId.isNull() &&
               !std::get<Enrolment>(*state).jobTitle.isEmpty();
    };
    return isOpen(change.before) || isOpen(change.after);
}

} // namespace

OpenTitleModel::OpenTitleModel(Register &store, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_language(language)
{
    connect(&store, &Register::changed, this, &OpenTitleModel::follow);
}

void OpenTitleModel::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (m_isFollowing && m_isStale && !m_isReading)
        read();
}

void OpenTitleModel::setSearch(const QString &search)
{
    m_search = search;
    beginResetModel();
    narrow();
    endResetModel();
}

void OpenTitleModel::follow(const AppliedChange &change)
{
    const std::vector<RowChange> &changes = change.changeSet.changes;
    if (std::none_of(changes.begin(), changes.end(), concernsTitles))
        return;
    m_isStale = true;
    if (m_isFollowing && !m_isReading)
        read();
}

Result<OpenTitleModel::Answer> OpenTitleModel::answer(Database &database)
{
    const Result<std::vector<OpenJobTitle>> titles = openJobTitles(database);
    YEONSU_TRY(titles);
    const auto known = store::allRows<JobTitleMapping>(database, u"id"_s);
    YEONSU_TRY(known);
    const auto seniorities = store::allRows<yeonsu::Seniority>(database, u"rank, id"_s);
    YEONSU_TRY(seniorities);
    const JobTitleGuesses guesses(*known, *seniorities);
    Answer answer{{}, *seniorities};
    answer.titles.reserve(titles->size());
    for (const OpenJobTitle &title : *titles)
        answer.titles.push_back({title, guesses.of(title.title)});
    return answer;
}

void OpenTitleModel::read()
{
    m_isStale = false;
    m_isReading = true;
    const auto work = [path = m_store.path(), state = m_store.fileState()]() -> Result<Answer> {
        Result<Database> opened = openForReading(path, state);
        YEONSU_TRY(opened);
        return answer(*opened);
    };
    readWithPatience(this, work, [this](const Result<Answer> &answer) {
        m_isReading = false;
        take(answer);
        if (m_isStale && m_isFollowing)
            read();
    });
    if (m_isReading)
        emit readingChanged();
}

void OpenTitleModel::take(const Result<Answer> &answer)
{
    if (answer) {
        show(*answer);
    } else {
        emit readFailed(answer.error());
    }
    emit readingChanged();
}

void OpenTitleModel::show(const Answer &answer)
{
    beginResetModel();
    m_all = answer.titles;
    m_seniorities = answer.seniorities;
    narrow();
    endResetModel();
}

void OpenTitleModel::narrow()
{
    const QStringList words = foldedText(m_search).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const QString &title = m_all[i].title.title;
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return title.contains(word); }))
            m_shown.push_back(i);
    }
}

int OpenTitleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int OpenTitleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OpenTitleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QVariant found = value(at(index.row()), index.column());
    return role == Qt::DisplayRole ? found : QVariant(valueText(found, m_language));
}

QVariant OpenTitleModel::value(const Listed &listed, int column) const
{
    switch (column) {
    case Title:
        return listed.title.spelling;
    case Enrolments:
        return listed.title.enrolments;
    case People:
        return listed.title.people;
    case Suggestion:
        for (const yeonsu::Seniority &seniority : m_seniorities) {
            if (listed.guess && seniority.id == listed.guess->seniority)
                return nameIn(m_language, seniority);
        }
        return {};
    case Reason:
        return listed.guess ? QVariant(reasonOf(*listed.guess)) : QVariant();
    default:
        return {};
    }
}

QString OpenTitleModel::reasonOf(const JobTitleGuess &guess) const
{
    switch (guess.reason) {
    case JobTitleGuess::Reason::Known:
        return tr("is remembered");
    case JobTitleGuess::Reason::NearTitle:
        return tr("nearly “%1”").arg(guess.because);
    case JobTitleGuess::Reason::Word:
        return tr("has “%1”").arg(guess.because);
    }
    Q_UNREACHABLE();
}

QVariant OpenTitleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == Enrolments || section == People))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Job title");
    case Enrolments:
        return tr("Enrolments");
    case People:
        return tr("People");
    case Suggestion:
        return tr("Suggestion");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace yeonsu
