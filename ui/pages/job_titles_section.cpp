#include "pages/job_titles_section.h"

#include "dialogs/error_note.h"
#include "editing/job_title_acts.h"
#include "models/job_title_model.h"
#include "models/open_title_model.h"
#include "pages/cell_edit_parts.h"
#include "pages/panel_card.h"
#include "pages/row_section.h"
#include "pages/title_queue.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// The seniority of the selected titles, in the cell.
CellEdit seniorityEdit(Register &store)
{
    Register *const from = &store;
    return {{[from](const QModelIndex &index) -> QVariant {
                 const auto title = from->find(idOf<JobTitleMapping>(index));
                 return title && *title ? QVariant((*title)->seniorityId.value()) : QVariant();
             },
             [from](QComboBox &combo) {
                 fill(combo, from->all<Seniority>().value_or(std::vector<Seniority>()));
             }},
            [from](const std::vector<qint64> &ids, const QVariant &value) {
                return editedJobTitles(*from, idsFrom<JobTitleMapping>(ids), SeniorityId(value.toLongLong()));
            }};
}

} // namespace

JobTitlesSection::JobTitlesSection(EditingSession &session, QWidget *parent)
    : SettingsSection(parent)
    , m_session(session)
    , m_search(new QLineEdit(this))
    , m_model(new JobTitleModel(session.store(), interfaceLanguage(), this))
    , m_error(new ErrorNote(this))
{
    const QString reason =
        session.store().isWritable() ? QString() : tr("This register is open for reading only.");
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search job titles"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(300);
    m_queue = new TitleQueue(session, reason, this);
    makeRemembered(reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(
        newMutedLabel(tr("Whoever takes part has a job title; figures count levels of seniority. "
                         "Say once what a title means, and it is filled in from then on."),
                      this));
    layout->addWidget(m_search);
    layout->addWidget(m_queue);
    layout->addWidget(m_error);
    layout->addWidget(m_remembered);
    layout->addStretch();
    connect(m_search, &QLineEdit::textChanged, m_queue, &TitleQueue::setSearch);
    connect(m_search, &QLineEdit::textChanged, m_model, &RowListModel::setSearch);
    connect(m_queue, &TitleQueue::clearRequested, m_search, &QLineEdit::clear);
    connect(m_model, &RowListModel::readFailed, m_error, &ErrorNote::show);
}

void JobTitlesSection::makeRemembered(const QString &readOnlyReason)
{
    m_remembered = new RowSection(
        {tr("Remembered"), {}, tr("Change seniority"), tr("Forget")}, m_model,
        {{tr("Director General of the department"), 2, true}, {tr("Mayor or councillor"), 1, true}},
        readOnlyReason, this);
    m_remembered->offerOut();
    connect(m_remembered, &RowSection::outRequested, this,
            [this](ListOut way) { emit outRequested(*shownList(), way); });
    connect(&m_queue->model(), &QAbstractItemModel::modelReset, this, &SettingsSection::shownListChanged);
    connect(m_queue, &TitleQueue::outRequested, this,
            [this](ListOut way) { emit outRequested(m_queue->shownList(), way); });
    connect(m_remembered, &RowSection::editRequested, this, &JobTitlesSection::edit);
    connect(m_remembered, &RowSection::removeRequested, this, &JobTitlesSection::forget);
    m_remembered->setCellEdits(m_session, {{JobTitleModel::Seniority, seniorityEdit(m_session.store())}});
}

std::optional<ShownList> JobTitlesSection::shownList() const
{
    if (m_model->rowCount() == 0 && m_queue->model().rowCount() > 0)
        return m_queue->shownList();
    ShownList list = m_remembered->shownList();
    list.title = tr("Job titles");
    if (const QString search = m_search->text().trimmed(); !search.isEmpty())
        list.narrowings.push_back({tr("Search: “%1”").arg(search)});
    return list;
}

void JobTitlesSection::edit(const std::vector<int> &rows)
{
    const QModelIndex cell = m_model->index(rows.front(), JobTitleModel::Seniority);
    m_remembered->table().setCurrentIndex(cell);
    m_remembered->table().edit(cell);
}

void JobTitlesSection::forget(const std::vector<int> &rows)
{
    m_error->clear();
    const Result<AppliedChange> applied =
        forgottenJobTitles(m_session.store(), m_model->idsAt(rows))
            .and_then([this](const ChangeSet &changeSet) { return m_session.apply(changeSet); });
    if (!applied)
        m_error->show(applied.error());
}

} // namespace yeonsu
