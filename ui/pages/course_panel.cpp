#include "pages/course_panel.h"

#include "dialogs/enrolments_dialog.h"
#include "dialogs/flow_layout.h"
#include "dialogs/headcount_dialog.h"
#include "dialogs/questions.h"
#include "editing/acts.h"
#include "figures/share.h"
#include "models/enrolment_model.h"
#include "models/headcount_model.h"
#include "pages/detail_list.h"
#include "pages/history_card.h"
#include "pages/panel_card.h"
#include "pages/participant_entry.h"
#include "pages/row_section.h"
#include "pages/usual_texts.h"
#include "store/course_list.h"
#include "support/language.h"
#include "support/value_text.h"

#include <QMenu>
#include <QPushButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString metaText(const CourseSummary &course)
{
    const Language language = interfaceLanguage();
    const QStringList parts{course.code,
                            valueText(QVariant::fromValue(course.theme), language),
                            wordsFor(course.mode).in(language),
                            course.targetRegion.in(language),
                            dayRangeText({course.firstDay, course.lastDay}),
                            wordsFor(course.status).in(language)};
    return parts.join(u" · "_s);
}

} // namespace

CoursePanel::CoursePanel(EditingSession &session, const QString &readOnlyReason, QWidget *parent)
    : PanelStack(parent)
    , m_session(session)
    , m_content(new QWidget(this))
    , m_title(newLabel(u"heading"_s, this))
    , m_meta(newMutedLabel({}, this))
    , m_details(new DetailList(this))
    , m_participantCount(newLabel(u"figure"_s, this))
    , m_cityCount(newLabel(u"figure"_s, this))
    , m_decisionMakerCount(newLabel(u"figure"_s, this))
    , m_enrolments(new EnrolmentModel(session.store(), interfaceLanguage(), this))
    , m_headcounts(new HeadcountModel(session.store(), interfaceLanguage(), this))
{
    if (readOnlyReason.isEmpty()) {
        // Tab goes in the order in which things are made.
        m_entry = new ParticipantEntry(session, m_content);
        connect(m_entry, &ParticipantEntry::courseRequested, this, &CoursePanel::courseRequested);
    }
    makeSections(readOnlyReason);
    m_papers = new QPushButton(tr("Papers"), m_content);
    m_papers->setObjectName(u"papers"_s);
    m_papers->setToolTip(tr("Attendance sheet, certificates and list of participants of this course"));
    m_history = new HistoryCard(session.store(), 2, m_content);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(m_title);
    names->addWidget(m_meta);
    names->addSpacing(4);
    names->addWidget(m_details);
    layout->addLayout(names);
    layout->addLayout(makeFigures());
    if (m_entry)
        layout->addWidget(m_entry);
    layout->addWidget(m_participantSection, 3);
    layout->addWidget(m_headcountSection, 1);
    auto *buttons = new QWidget(m_content); // a narrow panel has no room for all of them in a line
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_import, m_addHeadcount, m_papers})
        flow->addWidget(button);
    layout->addWidget(buttons);
    layout->addWidget(m_history);
    layout->addStretch();
    setContent(newScroller(m_content, this));
    connect(m_details, &DetailList::linkActivated, this,
            [this](const QString &id) { emit courseRequested(CourseId(id.toLongLong())); });
    connect(&session.store(), &Register::changed, this, &CoursePanel::refresh);
    connect(m_history, &HistoryCard::historyRequested, this, &CoursePanel::historyRequested);
}

QLayout *CoursePanel::makeFigures()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    const auto add = [&](int column, const QString &caption, QLabel *figure) {
        // Figures stand in one line, also where a caption takes two.
        grid->addWidget(newMutedLabel(caption, m_content), 0, column, Qt::AlignBottom);
        grid->addWidget(figure, 1, column);
        grid->setColumnStretch(column, 1);
    };
    add(0, tr("Counted participants"), m_participantCount);
    m_participantCount->setToolTip(tr("Who attended or completed, and headcounts"));
    add(1, tr("Cities"), m_cityCount);
    add(2, tr("Section chief and above"), m_decisionMakerCount);
    return grid;
}

void CoursePanel::makeSections(const QString &readOnlyReason)
{
    m_participantSection =
        new RowSection({tr("List of participants"),
                        {},
                        tr("Edit…"),
                        tr("Remove"),
                        tr("Nobody is on the list yet: type a name above, or import a list.")},
                       m_enrolments,
                       {{u"SUKARNO Lucía"_s, 9, true},
                        {u"울란바토르"_s, 8},
                        {u"Municipality of La Plata"_s, 2},
                        {u"Deputy Director, Transport"_s, 3},
                        {u"시장·시의"_s, 6},
                        {longestWord<EnrolmentStatus>(), 7}},
                       readOnlyReason, m_content);
    m_headcountSection = new RowSection(
        {tr("Headcounts"), tr("Add…"), tr("Edit…"), tr("Remove")}, m_headcounts,
        {{u"1,000"_s, 9}, {u"울란바토르"_s, 8, true}, {u"시장·시의원 등"_s, 7}, {u"명단 없음, 추정"_s, 2}},
        readOnlyReason, m_content);
    m_import = new QPushButton(tr("Import list…"), m_content);
    m_import->setEnabled(readOnlyReason.isEmpty());
    m_import->setToolTip(readOnlyReason.isEmpty()
                             ? tr("Bring in participants of this course from a spreadsheet")
                             : readOnlyReason);
    connect(m_import, &QPushButton::clicked, this, [this] { emit importRequested(m_id); });
    m_addHeadcount = new QPushButton(tr("Add a headcount…"), m_content);
    m_addHeadcount->setEnabled(readOnlyReason.isEmpty());
    m_addHeadcount->setToolTip(
        readOnlyReason.isEmpty() ? tr("Number of participants whose names are not known") : readOnlyReason);
    connectParticipants();
    connectHeadcounts();
}

void CoursePanel::connectParticipants()
{
    m_participantSection->setSeveralEditable(true);
    m_participantSection->offerOut();
    connect(m_participantSection, &RowSection::outRequested, this,
            [this](ListOut way) { emit outRequested(participants(), way); });
    m_participantSection->setCellEdits(
        m_session, {{EnrolmentModel::Status, enrolmentStatusEdit(m_session.store())},
                    {EnrolmentModel::Seniority, enrolmentSeniorityEdit(m_session.store())}});
    connect(m_participantSection, &RowSection::editRequested, this, [this](const std::vector<int> &rows) {
        editEnrolments(m_session, m_enrolments->idsAt(rows), this);
    });
    connect(m_participantSection, &RowSection::removeRequested, this, [this](const std::vector<int> &rows) {
        askAndApply(this, m_session, deletedEnrolments(m_session.store(), m_enrolments->idsAt(rows)));
    });
}

/// All columns, although the panel has no room for each.
ShownList CoursePanel::participants() const
{
    return {tr("Participants of %1").arg(codeAndName()),
            {},
            m_enrolments,
            allColumns(*m_enrolments),
            [model = m_enrolments] { return allRows(*model); }};
}

QString CoursePanel::codeAndName() const
{
    const Result<std::optional<Course>> course = m_session.store().find(m_id);
    const QString code = course && *course ? (*course)->code : QString();
    return u"%1 %2"_s.arg(code, m_title->text());
}

void CoursePanel::connectHeadcounts()
{
    m_headcountSection->offerOutInMenu();
    connect(m_headcountSection, &RowSection::outRequested, this, [this](ListOut way) {
        ShownList list = m_headcountSection->shownList();
        list.title = tr("Headcounts of %1").arg(codeAndName());
        emit outRequested(list, way);
    });
    const auto add = [this] { HeadcountDialog(m_session, m_id, this).exec(); };
    connect(m_addHeadcount, &QPushButton::clicked, this, add);
    connect(m_headcountSection, &RowSection::addRequested, this, add);
    connect(m_headcountSection, &RowSection::editRequested, this, [this](const std::vector<int> &rows) {
        const auto headcount = m_session.store().find(m_headcounts->idAt(rows.front()));
        if (headcount && *headcount)
            HeadcountDialog(m_session, **headcount, this).exec();
    });
    connect(m_headcountSection, &RowSection::removeRequested, this, [this](const std::vector<int> &rows) {
        askAndApply(this, m_session, deletedHeadcounts(m_session.store(), m_headcounts->idsAt(rows)));
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_headcounts, signal, this, &CoursePanel::showHeadcounts);
    connect(m_headcounts, &QAbstractItemModel::modelReset, this, &CoursePanel::showHeadcounts);
}

void CoursePanel::offerPapers(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_papers);
    menu->addActions(actions);
    m_papers->setMenu(menu);
}

void CoursePanel::showCourse(CourseId id)
{
    if (id != m_id) {
        m_id = id;
        m_enrolments->setCourse(id);
        m_headcounts->setCourse(id);
    }
    showContent();
    refresh();
}

void CoursePanel::forget()
{
    m_id = {};
}

void CoursePanel::refresh()
{
    const auto courses = m_id.isNull() ? Result<std::vector<CourseSummary>>()
                                       : courseSummaries(m_session.store().database(), std::array{m_id});
    if (!courses || courses->empty())
        return;
    const CourseSummary &course = courses->front();
    m_title->setText(course.name.in(interfaceLanguage()));
    m_meta->setText(metaText(course));
    m_participantCount->setText(groupedNumber(course.participants));
    m_cityCount->setText(groupedNumber(course.cities));
    m_decisionMakerCount->setText(groupedNumber(course.decisionMakers));
    m_history->showRecord(recordOf(m_id));
    if (const Result<std::optional<Course>> row = m_session.store().find(m_id); row && *row)
        showRow(**row);
}

void CoursePanel::showRow(const Course &course)
{
    if (m_entry)
        m_entry->setCourse(course);
    m_details->clear();
    m_details->add(tr("Venue"), course.venue);
    m_details->add(tr("Partner"), course.partner);
    m_details->add(tr("Capacity"), course.capacity > 0 ? groupedNumber(course.capacity) : QString());
    const auto prerequisite = m_session.store().find(course.prerequisiteId);
    if (prerequisite && *prerequisite)
        m_details->addLink(tr("Prerequisite"),
                           u"%1 %2"_s.arg((*prerequisite)->code, nameIn(interfaceLanguage(), **prerequisite)),
                           QString::number(course.prerequisiteId.value()));
    m_details->add(tr("Note"), course.note);
    m_details->setVisible(!m_details->isEmpty());
}

void CoursePanel::showHeadcounts()
{
    const bool hasAny = m_headcounts->rowCount() > 0;
    m_headcountSection->setVisible(hasAny);
    m_addHeadcount->setVisible(!hasAny);
}

void CoursePanel::focusEntry()
{
    if (m_entry)
        m_entry->focusPerson();
}

} // namespace yeonsu
