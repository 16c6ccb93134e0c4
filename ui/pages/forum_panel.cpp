#include "pages/forum_panel.h"

#include "dialogs/agenda_item_dialog.h"
#include "dialogs/forum_group_dialog.h"
#include "dialogs/questions.h"
#include "dialogs/written_row.h"
#include "domain/programme.h"
#include "domain/release_title.h"
#include "editing/event_acts.h"
#include "editing/programme_acts.h"
#include "figures/share.h"
#include "models/agenda_model.h"
#include "models/forum_group_model.h"
#include "pages/detail_list.h"
#include "pages/history_card.h"
#include "pages/panel_card.h"
#include "pages/programme_notice.h"
#include "pages/row_section.h"
#include "pages/usual_texts.h"
#include "release/printed_title.h"
#include "store/referring_rows.h"
#include "support/language.h"
#include "support/value_text.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString placeAndTime(const Forum &forum)
{
    QStringList parts{dayRangeText({forum.firstDay, forum.lastDay}), forum.venue};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ForumPanel::ForumPanel(EditingSession &session, const LiveFacts &facts, const QString &readOnlyReason,
                       QWidget *parent)
    : PanelStack(parent)
    , m_session(session)
    , m_facts(facts)
    , m_title(newLabel(u"heading"_s, this))
    , m_meta(newMutedLabel({}, this))
    , m_details(new DetailList(this))
    , m_agenda(new AgendaModel(session.store(), interfaceLanguage(), this))
    , m_groups(new ForumGroupModel(session.store(), interfaceLanguage(), this))
    , m_notice(new ProgrammeNotice(session.store(), readOnlyReason.isEmpty(), this))
    , m_about(new DetailList(this))
    , m_sums(newMutedLabel({}, this))
    , m_history(new HistoryCard(session.store(), 3, this))
{
    makeSections(readOnlyReason);
    setContent(makeContent());
    connectProgramme();
    connectGroups();
    connect(&session.store(), &Register::changed, this, &ForumPanel::refresh);
    connect(&facts, &LiveFacts::changed, this, &ForumPanel::refresh);
    connect(m_about, &DetailList::linkActivated, this, &ForumPanel::follow);
    connect(m_history, &HistoryCard::historyRequested, this, &ForumPanel::historyRequested);
}

void ForumPanel::makeSections(const QString &readOnlyReason)
{
    const bool isKorean = interfaceLanguage() == Language::Korean;
    m_programmeSection = new RowSection({tr("Programme"), tr("Add…"), tr("Edit…"), tr("Remove"),
                                         tr("Nothing is on the programme yet: add its first part.")},
                                        m_agenda,
                                        {{u"1부 기조발제"_s, 6},
                                         {u"14:00–14:10"_s, 10},
                                         {u"10,000"_s, 9},
                                         {u"발표 1 도시외교 분야 성과사례"_s, 8, true},
                                         {u"주한 우즈베키스탄 대사관"_s, 5},
                                         {isKorean ? u"카이로 · 국제워크숍"_s : u"Cairo · Workshop"_s, 7},
                                         {u"좌장: 시립대 교수"_s, 2}},
                                        readOnlyReason, this);
    m_programmeSection->table().columns().keepAll();
    m_programmeSection->setLeastRows(20);
    m_programmeSection->offerOrder();
    m_programmeSection->offerOut();
    m_programmeSection->setNotice(m_notice);
    m_groupSection = new RowSection({tr("Groups"), tr("Add…"), tr("Edit…"), tr("Remove"),
                                     tr("No group is expected yet: add who takes part.")},
                                    m_groups,
                                    {{u"연수 협력기관, 시립대 외국공무원"_s, 10, true},
                                     {longestWord<AttendanceChannel>(), 8},
                                     {u"1,000"_s, 9},
                                     {u"1,000"_s, 9}},
                                    readOnlyReason, this);
    m_groupSection->setNotice(m_sums);
}

QWidget *ForumPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(m_title);
    names->addWidget(m_meta);
    names->addSpacing(4);
    names->addWidget(m_details);
    layout->addLayout(names);
    layout->addWidget(m_programmeSection, 3);
    layout->addWidget(m_about);
    layout->addSpacing(4);
    layout->addWidget(m_groupSection, 1);
    layout->addWidget(m_history);
    layout->addStretch();
    return newScroller(content, this);
}

void ForumPanel::connectProgramme()
{
    RowTable &table = m_programmeSection->table();
    m_programmeSection->setCellEdits(m_session, agendaCellEdits(m_session.store()));
    m_agenda->setMovable(m_session.store().isWritable());
    table.setDragDropMode(QAbstractItemView::InternalMove);
    table.setDragDropOverwriteMode(false);
    table.setDropIndicatorShown(true);
    connect(m_agenda, &AgendaModel::placeRequested, this, [this](AgendaItemId id, int row) {
        // Counted without the row itself, which goes from where it is.
        moveItem(id, row > m_agenda->rowOf(id) ? row - 1 : row);
    });
    connect(m_programmeSection, &RowSection::moveRequested, this,
            [this](int row, int places) { moveItem(m_agenda->idAt(row), row + places); });
    connect(m_programmeSection, &RowSection::addRequested, this, &ForumPanel::addItem);
    connect(m_programmeSection, &RowSection::editRequested, this, [this](const std::vector<int> &rows) {
        const auto item = m_session.store().find(m_agenda->idAt(rows.front()));
        if (item && *item)
            AgendaItemDialog(m_session, **item, window()).exec();
    });
    connect(m_programmeSection, &RowSection::removeRequested, this, [this](const std::vector<int> &rows) {
        askAndApply(window(), m_session, deletedAgendaItems(m_session.store(), m_agenda->idsAt(rows)));
    });
    connect(m_programmeSection, &RowSection::outRequested, this,
            [this](ListOut way) { emit outRequested(programmeList(), way); });
    connect(m_notice, &ProgrammeNotice::closeRequested, this,
            [this] { apply(closedProgramme(m_session.store(), m_id)); });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ForumPanel::showItem);
}

void ForumPanel::connectGroups()
{
    m_groupSection->offerOutInMenu();
    connect(m_groupSection, &RowSection::outRequested, this, [this](ListOut way) {
        ShownList list = m_groupSection->shownList();
        list.title = tr("Groups of %1").arg(m_title->text());
        if (!m_sums->text().isEmpty())
            list.notes = m_sums->text().split(u'\n');
        emit outRequested(list, way);
    });
    connect(m_groupSection, &RowSection::addRequested, this,
            [this] { ForumGroupDialog(m_session, m_id, window()).exec(); });
    connect(m_groupSection, &RowSection::editRequested, this, [this](const std::vector<int> &rows) {
        const auto group = m_session.store().find(m_groups->idAt(rows.front()));
        if (group && *group)
            ForumGroupDialog(m_session, **group, window()).exec();
    });
    connect(m_groupSection, &RowSection::removeRequested, this, [this](const std::vector<int> &rows) {
        askAndApply(window(), m_session, deletedForumGroups(m_session.store(), m_groups->idsAt(rows)));
    });
}

/// All columns, although the panel has no room for each.
ShownList ForumPanel::programmeList() const
{
    const Result<std::optional<Forum>> forum = m_session.store().find(m_id);
    return {tr("Programme of %1").arg(m_title->text()),
            {{forum && *forum ? placeAndTime(**forum) : QString()}},
            m_agenda,
            allColumns(*m_agenda),
            [model = m_agenda] { return allRows(*model); },
            [model = m_agenda] { return model->total(); }};
}

void ForumPanel::showForum(ForumId id)
{
    if (id != m_id) {
        m_id = id;
        m_agenda->setForum(id);
        m_groups->setForum(id);
    }
    showContent();
    refresh();
}

void ForumPanel::forget()
{
    m_id = {};
}

void ForumPanel::refresh()
{
    const Result<std::optional<Forum>> forum = m_session.store().find(m_id);
    if (!forum || !*forum)
        return;
    m_title->setText(nameIn(interfaceLanguage(), **forum));
    m_meta->setText(placeAndTime(**forum));
    showDetails(**forum);
    m_notice->showForum(m_id);
    showSums();
    showItem();
    m_history->showRecord(recordOf(m_id));
}

void ForumPanel::showDetails(const Forum &forum)
{
    m_details->clear();
    m_details->add(tr("Subject"), forum.subject);
    m_details->add(tr("Note"), forum.note);
    const auto releases = store::rowsReferringTo<Release>(m_session.store().database(), m_id);
    QString heading = tr("Annexed to");
    for (const Release &release : releases.value_or(std::vector<Release>())) {
        m_details->add(heading, m_facts.isLoaded() ? printedTitle(release, m_facts.table())
                                                   : titleWithoutTokens(release));
        heading.clear();
    }
    m_details->setVisible(!m_details->isEmpty());
}

void ForumPanel::showSums()
{
    Database &database = m_session.store().database();
    const auto items = store::rowsReferringTo<AgendaItem>(database, m_id);
    const int minutes = minutesOf(items.value_or(std::vector<AgendaItem>()));
    m_programmeSection->setSum(minutes > 0 ? tr("%Ln minutes", nullptr, minutes) : QString());
    const auto groups = store::rowsReferringTo<ForumGroup>(database, m_id);
    const auto sum = [&](int ForumGroup::*people, std::optional<AttendanceChannel> channel = {}) {
        int count = 0;
        for (const ForumGroup &group : groups.value_or(std::vector<ForumGroup>()))
            count += !channel || group.channel == *channel ? group.*people : 0;
        return count;
    };
    QStringList lines;
    for (const auto &[people, text] :
         {std::pair(&ForumGroup::expected, tr("Expected: %1 (on site %2, online %3)")),
          std::pair(&ForumGroup::attended, tr("Attended: %1 (on site %2, online %3)"))}) {
        if (sum(people) > 0)
            lines.append(text.arg(groupedNumber(sum(people)),
                                  groupedNumber(sum(people, AttendanceChannel::OnSite)),
                                  groupedNumber(sum(people, AttendanceChannel::Online))));
    }
    m_sums->setText(lines.join(u'\n'));
    m_sums->setVisible(!lines.isEmpty());
}

void ForumPanel::showItem()
{
    m_about->clear();
    const std::vector<int> rows = m_programmeSection->table().selectedRowNumbers();
    const AgendaSummary *row = rows.size() == 1 ? m_agenda->summaryAt(rows.front()) : nullptr;
    if (row) {
        const Language language = interfaceLanguage();
        const AgendaItem &item = row->item;
        m_about->addLink(tr("Person"), row->person, u"person:%1"_s.arg(item.personId.value()));
        m_about->addLink(tr("City"), item.cityId.isNull() ? QString() : row->city.in(language),
                         u"city:%1"_s.arg(item.cityId.value()));
        m_about->addLink(tr("Outcome"), row->outcome.in(language),
                         u"outcome:%1"_s.arg(item.outcomeId.value()));
    }
    m_about->setVisible(!m_about->isEmpty());
}

void ForumPanel::follow(const QString &link)
{
    const qint64 id = link.section(u':', 1).toLongLong();
    if (link.startsWith(u"city:"_s))
        emit cityRequested(CityId(id));
    else if (link.startsWith(u"outcome:"_s))
        emit outcomeRequested(OutcomeId(id));
    else
        emit personRequested(PersonId(id));
}

/// Behind the selected item, or behind all; the first when a working day begins.
void ForumPanel::addItem()
{
    const Result<std::optional<Forum>> forum = m_session.store().find(m_id);
    if (!forum || !*forum)
        return;
    AgendaItem item;
    item.forumId = m_id;
    item.day = (*forum)->firstDay;
    item.starts = QTime(9, 0);
    item.minutes = 10;
    const std::vector<int> rows = m_programmeSection->table().selectedRowNumbers();
    const int behind = rows.empty() ? m_agenda->rowCount() - 1 : rows.back();
    if (const AgendaSummary *row = behind >= 0 ? m_agenda->summaryAt(behind) : nullptr) {
        item.part = row->item.part;
        item.day = row->item.day;
        item.starts = row->item.starts.addSecs(row->item.minutes * 60);
    }
    AgendaItemDialog dialog(m_session, item, window());
    if (dialog.exec() == QDialog::Accepted)
        m_programmeSection->table().selectKeys({writtenId<AgendaItem>(dialog.applied()).value()});
}

/// To the place of a row, which may be on another day than the first.
void ForumPanel::moveItem(AgendaItemId id, int row)
{
    const auto items = store::rowsReferringTo<AgendaItem>(m_session.store().database(), m_id);
    if (!items)
        return;
    const int offset = m_agenda->rowOf(id) - placeOnDay(*items, id);
    apply(placedAgendaItem(m_session.store(), id, row - offset));
}

void ForumPanel::apply(const Result<ChangeSet> &changeSet)
{
    const auto applied =
        changeSet.and_then([this](const ChangeSet &entered) { return m_session.apply(entered); });
    if (!applied)
        tellError(window(), applied.error());
}

} // namespace yeonsu
