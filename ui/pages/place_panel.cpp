#include "pages/place_panel.h"

#include "dialogs/error_note.h"
#include "dialogs/marks_edit.h"
#include "dialogs/spellings_edit.h"
#include "editing/place_acts.h"
#include "figures/share.h"
#include "models/city_course_model.h"
#include "pages/history_card.h"
#include "pages/panel_card.h"
#include "pages/row_section.h"
#include "support/language.h"

#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr std::size_t mostCitiesNamed = 20;
}

PlacePanel::PlacePanel(EditingSession &session, const PlaceModel &model, const QString &readOnlyReason,
                       QWidget *parent)
    : PanelStack(parent)
    , m_session(session)
    , m_model(model)
    , m_title(newLabel(u"heading"_s, this))
    , m_meta(newMutedLabel({}, this))
    , m_details(new QFormLayout)
    , m_attendances(addDetail(tr("Attendances")))
    , m_persons(addDetail(tr("Persons")))
    , m_courseCount(addDetail(tr("Courses")))
    , m_cities(addDetail(tr("Cities")))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_marksHeading(newLabel(u"heading"_s, this))
    , m_marks(new MarksEdit(this))
    , m_spellingsHeading(newLabel(u"heading"_s, this))
    , m_spellings(new SpellingsEdit(this))
    , m_courses(new CityCourseModel(session.store(), interfaceLanguage(), this))
    , m_courseSection(new RowSection(
          {tr("Courses"), {}, {}, {}}, m_courses,
          {{u"2020-08-30"_s, 8}, {u"대중교통 정책과 TOPIS"_s, 9, true}, {u"100"_s, 5}}, readOnlyReason, this))
    , m_history(new HistoryCard(session.store(), 5, this))
    , m_error(new ErrorNote(this))
{
    m_marksHeading->setText(tr("Marks"));
    m_spellingsHeading->setText(tr("Other spellings"));
    for (QLabel *heading : {m_marksHeading, m_spellingsHeading})
        heading->setContentsMargins(0, 8, 0, 0);
    m_courseSection->setContentsMargins(0, 8, 0, 0);
    m_history->setContentsMargins(0, 8, 0, 0);
    m_details->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setHorizontalSpacing(12);
    m_details->setVerticalSpacing(4);
    m_edit->setEnabled(readOnlyReason.isEmpty());
    m_edit->setToolTip(readOnlyReason);
    m_marks->setReadOnly(readOnlyReason);
    m_spellings->setReadOnly(readOnlyReason);
    setContent(makeContent());
    connectEditors();
}

QWidget *PlacePanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_edit, 0, Qt::AlignTop);
    layout->addLayout(heading);
    layout->addWidget(m_meta);
    layout->addLayout(m_details);
    layout->addWidget(m_error);
    layout->addWidget(m_marksHeading);
    layout->addWidget(m_marks);
    layout->addWidget(m_spellingsHeading);
    layout->addWidget(m_spellings);
    layout->addWidget(m_courseSection);
    layout->addWidget(m_history);
    layout->addStretch();
    return newScroller(content, this);
}

void PlacePanel::connectEditors()
{
    m_courseSection->offerOutInMenu();
    connect(m_courseSection, &RowSection::outRequested, this, [this](ListOut way) {
        ShownList list = m_courseSection->shownList();
        list.title = tr("Courses of %1").arg(m_title->text());
        emit outRequested(list, way);
    });
    connect(m_edit, &QPushButton::clicked, this, &PlacePanel::editRequested);
    connect(m_history, &HistoryCard::historyRequested, this, &PlacePanel::historyRequested);
    connect(&m_model, &PlaceModel::loaded, this, &PlacePanel::refresh);
    connect(m_marks, &MarksEdit::marked, this, [this](CityMark mark, bool isOn) {
        std::vector<CityId> ids;
        for (const City &city : chosenCities())
            ids.push_back(city.id);
        applyAct(markedCities(m_session.store(), ids, mark, isOn));
    });
    connect(m_spellings, &SpellingsEdit::edited, this, [this] {
        const std::vector<City> cities = chosenCities();
        if (cities.size() == 1)
            applyAct(savedCity(m_session.store(), cities.front(), cities.front(), m_spellings->spellings()));
    });
}

void PlacePanel::applyAct(const Result<ChangeSet> &act)
{
    const Result<AppliedChange> applied =
        act.and_then([this](const ChangeSet &changeSet) { return m_session.apply(changeSet); });
    if (applied)
        m_error->clear();
    else
        m_error->show(applied.error());
    // What was refused or said nothing new is shown as it is kept.
    refresh();
}

void PlacePanel::showPlaces(const std::vector<PlaceKey> &places)
{
    m_places = places;
    m_error->clear();
    refresh();
}

void PlacePanel::forget()
{
    m_places.clear();
}

void PlacePanel::refresh()
{
    std::erase_if(m_places, [this](const PlaceKey &key) { return !m_model.find(key); });
    if (m_places.empty()) {
        showText(tr("No place selected"), tr("Choose a place to see who came from there."));
        return;
    }
    showContent();
    if (m_places.size() == 1)
        showOne(*m_model.find(m_places.front()));
    else
        showSeveral(tr("%Ln places selected", nullptr, int(m_places.size())));
}

void PlacePanel::setParts(bool areForOne, bool areForCities)
{
    const bool hasHistory = areForOne && m_places.front().kind != PlaceKind::Unknown;
    m_edit->setVisible(hasHistory);
    m_history->setVisible(hasHistory);
    for (QWidget *part : std::initializer_list<QWidget *>{m_marksHeading, m_marks})
        part->setVisible(areForCities);
    for (QWidget *part : std::initializer_list<QWidget *>{m_spellingsHeading, m_spellings, m_courseSection})
        part->setVisible(areForOne && areForCities);
}

void PlacePanel::showSeveral(const QString &heading)
{
    showDetailRows(false);
    m_title->setText(heading);
    const std::vector<City> cities = chosenCities();
    const bool areCities = cities.size() == m_places.size();
    m_meta->setText(areCities ? tr("Marks are set for all of them.")
                              : tr("Choose one to see who came from there."));
    m_meta->show();
    m_marks->setCities(cities);
    setParts(false, areCities);
}

void PlacePanel::showOne(const PlaceRow &place)
{
    showDetails(place);
    showNumbers(place);
    const bool isCity = place.key.kind == PlaceKind::City;
    setParts(true, isCity);
    if (isCity)
        showCity(CityId(place.key.id));
    showHistory(place.key);
}

void PlacePanel::showDetails(const PlaceRow &place)
{
    const Language language = interfaceLanguage();
    const bool isUnknown = place.key.kind == PlaceKind::Unknown;
    m_title->setText(isUnknown ? wordsForUnknown().in(language) : place.name.in(language));
    QStringList meta{language == Language::Korean ? place.name.english : place.name.korean, place.code};
    for (const PlaceRow *around : m_model.around(place.key))
        meta.append(around->name.in(language));
    meta.removeAll(QString());
    if (isUnknown)
        meta = {tr("People of whom not even the continent is recorded.")};
    m_meta->setText(meta.join(u" · "_s));
    m_meta->setVisible(!meta.isEmpty());
}

void PlacePanel::showNumbers(const PlaceRow &place)
{
    const PlaceNumbers &numbers = place.numbers;
    m_attendances->setText(groupedNumber(numbers.attendances));
    const bool isAtLeast = m_model.tree().personsAreAtLeast && numbers.persons < numbers.attendances;
    const QString persons = groupedNumber(numbers.persons);
    m_persons->setText(isAtLeast ? tr("at least %1").arg(persons) : persons);
    m_courseCount->setText(groupedNumber(numbers.courses));
    const bool isCountry = place.key.kind == PlaceKind::Country;
    m_cities->setText(isCountry ? citiesText(CountryId(place.key.id)) : groupedNumber(numbers.cities));
    showDetailRows(true);
    m_details->setRowVisible(m_cities, isCountry || place.key.kind == PlaceKind::Continent);
}

/// "3: Da Nang, Hanoi, Hue"
QString PlacePanel::citiesText(CountryId id) const
{
    const std::vector<const PlaceRow *> cities = m_model.citiesIn(id);
    QStringList names;
    for (std::size_t i = 0; i < cities.size() && i < mostCitiesNamed; ++i)
        names.append(cities[i]->name.in(interfaceLanguage()));
    const QString number = groupedNumber(qint64(cities.size()));
    const QString text = names.isEmpty() ? number : u"%1: %2"_s.arg(number, names.join(u", "_s));
    return cities.size() > mostCitiesNamed ? text + u", …"_s : text;
}

void PlacePanel::showCity(CityId id)
{
    m_marks->setCities(chosenCities());
    QStringList spellings;
    const Result<std::vector<CityAlias>> aliases = m_session.store().aliasesOf(id);
    if (!aliases)
        m_error->show(aliases.error());
    for (const CityAlias &alias : aliases.value_or(std::vector<CityAlias>()))
        spellings.append(alias.name);
    m_spellings->setSpellings(spellings);
    m_courses->setCity(id);
}

void PlacePanel::showHistory(const PlaceKey &place)
{
    if (place.kind == PlaceKind::Continent)
        m_history->showRecord(recordOf(ContinentId(place.id)));
    else if (place.kind == PlaceKind::Country)
        m_history->showRecord(recordOf(CountryId(place.id)));
    else if (place.kind == PlaceKind::City)
        m_history->showRecord(recordOf(CityId(place.id)));
}

QLabel *PlacePanel::addDetail(const QString &name)
{
    QLabel *value = newMutedLabel({}, this);
    value->setProperty("muted", false);
    m_details->addRow(newMutedLabel(name, this), value);
    return value;
}

void PlacePanel::showDetailRows(bool areShown)
{
    for (int row = 0; row < m_details->rowCount(); ++row)
        m_details->setRowVisible(row, areShown);
}

std::vector<City> PlacePanel::chosenCities() const
{
    std::vector<City> cities;
    for (const PlaceKey &place : m_places) {
        if (place.kind != PlaceKind::City)
            continue;
        const Result<std::optional<City>> city = m_session.store().find(CityId(place.id));
        if (city && *city)
            cities.push_back(**city);
    }
    return cities;
}

} // namespace yeonsu
