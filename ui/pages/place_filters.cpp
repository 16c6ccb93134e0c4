#include "pages/place_filters.h"

#include "dialogs/flow_layout.h"
#include "pages/choice_button.h"
#include "pages/filter_choices.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

PlaceFilters::PlaceFilters(Register &store, QWidget *parent)
    : QWidget(parent)
    , m_continent(new ChoiceButton(
          tr("Continent"), [&store] { return rowChoices<Continent>(store); }, this))
    , m_metropolis(new QCheckBox(tr("Metropolis members"), this))
    , m_sisterCity(new QCheckBox(tr("Sister cities"), this))
    , m_onlyWithPeople(new QCheckBox(tr("Only where people came from"), this))
{
    m_metropolis->setObjectName(u"metropolisFilter"_s);
    m_sisterCity->setObjectName(u"sisterCityFilter"_s);
    m_onlyWithPeople->setObjectName(u"onlyWithPeople"_s);
    m_onlyWithPeople->setChecked(true);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    layout->addWidget(m_continent);
    for (QCheckBox *box : {m_metropolis, m_sisterCity, m_onlyWithPeople}) {
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PlaceFilters::changed);
    }
    connect(m_continent, &ChoiceButton::chosenChanged, this, &PlaceFilters::changed);
}

std::vector<ShownList::Narrowing> PlaceFilters::inWords() const
{
    std::vector<ShownList::Narrowing> narrowings;
    if (m_continent->chosen().isValid())
        narrowings.push_back({u"%1: %2"_s.arg(m_continent->name(), m_continent->value())});
    for (const QCheckBox *box : {m_metropolis, m_sisterCity, m_onlyWithPeople}) {
        if (box->isChecked())
            narrowings.push_back({box->text()});
    }
    return narrowings;
}

void PlaceFilters::applyTo(PlaceQuery &query) const
{
    query.continentId = chosenId<Continent>(*m_continent);
    query.isMetropolisMember = m_metropolis->isChecked();
    query.isSisterCity = m_sisterCity->isChecked();
    query.onlyWithPeople = m_onlyWithPeople->isChecked();
}

void PlaceFilters::take(const PlaceQuery &query)
{
    const QSignalBlocker blocker(this);
    m_continent->chooseValue(query.continentId ? QVariant(query.continentId->value()) : QVariant());
    m_metropolis->setChecked(query.isMetropolisMember);
    m_sisterCity->setChecked(query.isSisterCity);
    m_onlyWithPeople->setChecked(query.onlyWithPeople);
}

void PlaceFilters::addTool(QWidget *tool)
{
    layout()->addWidget(tool);
}

bool PlaceFilters::isOnlyWithPeople() const
{
    return m_onlyWithPeople->isChecked();
}

void PlaceFilters::showAllPlaces()
{
    m_onlyWithPeople->setChecked(false);
}

} // namespace yeonsu
