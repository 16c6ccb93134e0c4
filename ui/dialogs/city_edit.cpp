#include "dialogs/city_edit.h"

#include "dialogs/choices.h"
#include "domain/text.h"
#include "support/language.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr CityId newCity(-1);

} // namespace

CityEdit::CityEdit(const ReferenceRows &rows, const std::vector<CityAlias> &aliases, QWidget *parent)
    : CompoundEdit(parent)
    , m_name(new SuggestEdit([this](const QString &typed) { return m_entries.suggestionsFor(typed); }, this))
    , m_countryRow(new QWidget(this))
    , m_country(new QComboBox(m_countryRow))
{
    setPlaces(rows, aliases);
    m_country->setAccessibleName(tr("Country of the new city"));
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(8);
    auto *countryLayout = new QVBoxLayout(m_countryRow);
    countryLayout->setContentsMargins(0, 0, 0, 0);
    auto *hint = new QLabel(tr("This city is new to the register. Which country is it in?"), m_countryRow);
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    countryLayout->addWidget(hint);
    countryLayout->addWidget(m_country);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_countryRow);
    m_countryRow->hide();
    setFocusProxy(m_name);
    connect(m_name, &SuggestEdit::edited, this, &CityEdit::showCountry);
    connect(m_name, &SuggestEdit::edited, this, &CityEdit::edited);
    connect(m_country, &QComboBox::currentIndexChanged, this, &CityEdit::edited);
}

void CityEdit::setPlaces(const ReferenceRows &rows, const std::vector<CityAlias> &aliases)
{
    m_entries = CityEntries();
    m_entries.add(rows, aliases);
    m_entries.addSuggested(rows);
    m_country->clear();
    fillByName(*m_country, rows.countries, tr("Choose a country"));
}

void CityEdit::setCity(CityId id)
{
    if (const std::optional<std::size_t> entry = m_entries.indexOf(id))
        m_name->choose(m_entries.suggestionOf(*entry));
}

std::optional<std::size_t> CityEdit::chosenEntry() const
{
    return m_name->chosen().isValid() ? m_name->chosen().value<std::size_t>()
                                      : m_entries.named(m_name->text());
}

std::optional<City> CityEdit::city() const
{
    if (const std::optional<std::size_t> entry = chosenEntry())
        return m_entries.cityAt(*entry);
    const QString name = normalisedText(m_name->text());
    if (name.isEmpty())
        return std::nullopt;
    City city;
    city.id = newCity;
    city.countryId = currentId<Country>(*m_country);
    (hasHangul(name) ? city.nameKo : city.nameEn) = name;
    return city;
}

bool CityEdit::isNew() const
{
    const std::optional<City> chosen = city();
    return chosen && chosen->id.isPlaceholder();
}

QVariantMap CityEdit::state() const
{
    const std::optional<City> chosen = city();
    return {{u"text"_s, m_name->text()},
            {u"city"_s, chosen && !isNew() ? chosen->id.value() : 0},
            {u"country"_s, m_country->currentData()}};
}

void CityEdit::setState(const QVariantMap &state)
{
    m_name->setState({{u"text"_s, state[u"text"_s]}});
    setCity(CityId(state[u"city"_s].toLongLong()));
    m_country->setCurrentIndex(std::max(0, m_country->findData(state[u"country"_s])));
    showCountry();
}

void CityEdit::showCountry()
{
    m_countryRow->setVisible(!chosenEntry() && !normalisedText(m_name->text()).isEmpty());
}

} // namespace yeonsu
