#include "pages/people_page.h"

#include "dialogs/duplicates.h"
#include "dialogs/duplicates_dialog.h"
#include "dialogs/enrolment_dialog.h"
#include "dialogs/erasing.h"
#include "dialogs/person_dialog.h"
#include "dialogs/questions.h"
#include "editing/acts.h"
#include "models/person_model.h"
#include "pages/filter_choices.h"
#include "pages/person_panel.h"
#include "pages/row_table.h"
#include "support/language.h"

#include <QAction>
#include <QPushButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

PeoplePage::PeoplePage(EditingSession &session, QWidget *parent)
    : EditableListPage(session,
                       {tr("People"), tr("Find name, city, organisation"), tr("New person"),
                        tr("No people yet"),
                        tr("Add the first person here or as a participant of a course, or import a list.")},
                       parent)
    , m_model(new PersonModel(session.store(), session.personTexts(), interfaceLanguage(), this))
    , m_panel(new PersonPanel(session, readOnlyReason(), this))
    , m_erase(new QAction(tr("Erase…"), this))
{
    setObjectName(u"peoplePage"_s);
    connect(m_panel, &PersonPanel::historyRequested, this, &PeoplePage::historyRequested);
    connect(m_panel, &PersonPanel::outcomeRequested, this, &PeoplePage::outcomeRequested);
    connect(m_panel, &PersonPanel::outRequested, this, &PeoplePage::outRequested);
    connect(m_erase, &QAction::triggered, this, &PeoplePage::eraseSelected);
    addFilters();
    offerImport();
    addMerging();
    addNameList();
    start(m_model, m_panel, 336, PersonModel::Name, Qt::AscendingOrder);
    setColumns({{u"RODRÍGUEZ Lucía"_s, 10},
                {u"우즈베키스탄"_s, 7},
                {u"울란바토르"_s, 8},
                {u"Municipality of L"_s, 6, true},
                {u"Deputy Director"_s, 5},
                {u"시장·시의원 등"_s, 4},
                {u"2019-05 대중교통"_s, 3},
                {u"etienne.obrien@example.org"_s, 1},
                {u"10"_s, 2}},
               {{PersonModel::Name, FilterChip::Kind::Text},
                {PersonModel::City, FilterChip::Kind::Text},
                {PersonModel::Organisation, FilterChip::Kind::Text},
                {PersonModel::JobTitle, FilterChip::Kind::Text},
                {PersonModel::LatestCourse, FilterChip::Kind::Text},
                {PersonModel::Email, FilterChip::Kind::Text},
                {PersonModel::Enrolments, FilterChip::Kind::Number}});
    setCellEdits(personCellEdits(session.store()));
    offerViews(u"people"_s);
}

void PeoplePage::addFilters()
{
    Register *const store = &this->store();
    m_continent = new ChoiceButton(
        tr("Continent"), [store] { return rowChoices<Continent>(*store); }, this);
    m_country = new ChoiceButton(
        tr("Country"), [store] { return countryChoices(*store); }, this);
    m_seniority = new ChoiceButton(
        tr("Seniority"), [store] { return withUnknown(rowChoices<Seniority>(*store)); }, this);
    m_continent->setObjectName(u"continent"_s);
    m_country->setObjectName(u"country"_s);
    m_seniority->setObjectName(u"seniority"_s);
    addFilter(m_continent);
    addFilter(m_country, PersonModel::Country);
    addFilter(m_seniority, PersonModel::Seniority);
}

void PeoplePage::addNameList()
{
    m_names = new QAction(tr("List of names by country…"), this);
    addAction(m_names);
    connect(m_names, &QAction::triggered, this, &PeoplePage::requestNames);
}

void PeoplePage::requestNames()
{
    std::vector<int> rows = selectedRows();
    if (rows.size() < 2) {
        rows.resize(std::size_t(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    emit namesRequested(m_model->idsAt(rows));
}

void PeoplePage::addMerging()
{
    auto *find = new QPushButton(tr("Find duplicates…"), this);
    find->setObjectName(u"findDuplicates"_s);
    addSecondaryButton(find);
    connect(find, &QPushButton::clicked, this, [this] {
        connect(&findDuplicatePeople(session(), this), &DuplicatesDialog::outRequested, this,
                &PeoplePage::outRequested);
    });
    m_merge = new QAction(tr("Merge…"), this);
    m_mergeButton = new QPushButton(m_merge->text(), this);
    m_mergeButton->setObjectName(u"merge"_s);
    m_mergeButton->setToolTip(tr("Make one of two selected people"));
    addSecondaryButton(m_mergeButton);
    connect(m_mergeButton, &QPushButton::clicked, m_merge, &QAction::trigger);
    connect(m_merge, &QAction::triggered, this, &PeoplePage::mergeSelected);
}

QList<QAction *> PeoplePage::moreActions()
{
    return {m_merge, m_names, m_erase};
}

void PeoplePage::mergeSelected()
{
    const std::vector<PersonId> ids = m_model->idsAt(selectedRows());
    if (ids.size() != 2)
        return;
    if (const std::optional<PersonId> kept = mergeTwo(session(), ids.front(), ids.back(), this))
        selectPerson(*kept);
}

void PeoplePage::eraseSelected()
{
    eraseFromRegister(session(), m_model->idsAt(selectedRows()), this);
}

void PeoplePage::applyFilters()
{
    PersonQuery query;
    query.continentId = chosenId<Continent>(*m_continent);
    query.countryId = chosenId<Country>(*m_country);
    query.seniorityId = chosenId<Seniority>(*m_seniority);
    for (const auto &[column, filter] : columnFilters())
        query.columns[PersonModel::columnAt(column)] = filter;
    m_model->setQuery(query);
}

bool PeoplePage::isFiltered() const
{
    return m_model->query().isNarrowed();
}

void PeoplePage::selectPerson(PersonId id)
{
    selectKey(id.value());
}

void PeoplePage::newRow()
{
    if (!readOnlyReason().isEmpty())
        return;
    PersonDialog dialog(session(), std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted)
        selectPerson(dialog.personId());
}

void PeoplePage::editRow(int row)
{
    const Result<std::optional<Person>> person = store().find(m_model->idAt(row));
    if (person && *person)
        PersonDialog(session(), **person, this).exec();
}

/// What the list has of the latest enrolment is edited there; all other cells are of the person.
void PeoplePage::editField(int row, int column)
{
    static const std::map<int, QString> ofEnrolment{
        {PersonModel::Country, u"countryId"_s},         {PersonModel::City, u"countryId"_s},
        {PersonModel::Organisation, u"organisation"_s}, {PersonModel::JobTitle, u"jobTitle"_s},
        {PersonModel::Seniority, u"seniorityId"_s},     {PersonModel::LatestCourse, u"status"_s}};
    const auto field = ofEnrolment.find(column);
    const auto enrolments = store().enrolmentsOf(m_model->idAt(row));
    if (field == ofEnrolment.end() || !enrolments || enrolments->empty()) {
        editRow(row);
        return;
    }
    EnrolmentDialog dialog(session(), enrolments->front(), this);
    dialog.startAt(field->second);
    dialog.exec();
}

void PeoplePage::deleteRows(const std::vector<int> &rows)
{
    askAndApply(this, session(), deletedPeople(store(), m_model->idsAt(rows)));
}

void PeoplePage::showSelection()
{
    const std::vector<int> rows = selectedRows();
    m_merge->setEnabled(rows.size() == 2 && readOnlyReason().isEmpty());
    m_mergeButton->setEnabled(m_merge->isEnabled());
    m_erase->setEnabled(!rows.empty() && readOnlyReason().isEmpty());
    if (rows.size() == 1)
        m_panel->showPerson(m_model->idAt(rows.front()));
    else if (rows.empty())
        m_panel->showText(tr("Nobody selected"), tr("Choose a person to see their courses."));
    else
        m_panel->showText(selectionText(int(rows.size())), tr("Choose one to see their courses."));
}

QString PeoplePage::selectionText(int count) const
{
    return tr("%Ln people selected", nullptr, count);
}

} // namespace yeonsu
