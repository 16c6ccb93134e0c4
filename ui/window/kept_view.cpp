#include "window/kept_view.h"

#include "pages/courses_page.h"
#include "pages/dashboard_page.h"
#include "pages/outcomes_page.h"
#include "pages/people_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// The keys stay in files: never change one.
namespace Key {
constexpr QLatin1StringView Page("page");
constexpr QLatin1StringView Dashboard("dashboard");
constexpr QLatin1StringView From("from");
constexpr QLatin1StringView To("to");
constexpr QLatin1StringView Places("places");
constexpr QLatin1StringView Continent("continent");
constexpr QLatin1StringView Metropolis("metropolis");
constexpr QLatin1StringView SisterCity("sister_city");
constexpr QLatin1StringView AllPlaces("all_places");
constexpr QLatin1StringView Saved("saved");
constexpr QLatin1StringView Narrowing("narrowing");
} // namespace Key

/// The history is left out: what somebody looked up there, by a person or by who did it, is no work to go on
/// with. The other lists have no filters.
struct KeptList
{
    QLatin1StringView key;
    ListView Workspace::View::*list;
};
constexpr std::array keptLists{KeptList{QLatin1StringView("courses"), &Workspace::View::courses},
                               KeptList{QLatin1StringView("people"), &Workspace::View::people},
                               KeptList{QLatin1StringView("outcomes"), &Workspace::View::outcomes}};

QJsonObject toJson(const Filter &filter)
{
    QJsonObject json;
    if (filter.fromYear)
        json[Key::From] = *filter.fromYear;
    if (filter.toYear)
        json[Key::To] = *filter.toYear;
    for (const auto &[dimension, key] : keyTable<Dimension>) {
        if (const QStringList selected = filter.selected(dimension); !selected.isEmpty())
            json[key] = QJsonArray::fromStringList(selected);
    }
    return json;
}

Filter filterFrom(const QJsonObject &json)
{
    Filter filter;
    if (json[Key::From].isDouble())
        filter.fromYear = json[Key::From].toInt();
    if (json[Key::To].isDouble())
        filter.toYear = json[Key::To].toInt();
    for (const auto &[dimension, key] : keyTable<Dimension>)
        filter.select(dimension, json[key].toVariant().toStringList());
    return filter;
}

QJsonObject toJson(const PlaceQuery &query)
{
    QJsonObject json;
    if (query.continentId)
        json[Key::Continent] = query.continentId->value();
    for (const auto &[key, isChosen] :
         {std::pair(Key::Metropolis, query.isMetropolisMember),
          std::pair(Key::SisterCity, query.isSisterCity), std::pair(Key::AllPlaces, !query.onlyWithPeople)}) {
        if (isChosen)
            json[key] = true;
    }
    return json;
}

PlaceQuery placesFrom(const QJsonObject &json)
{
    PlaceQuery query;
    if (const qint64 continent = json[Key::Continent].toInteger(); continent > 0)
        query.continentId = ContinentId(continent);
    query.isMetropolisMember = json[Key::Metropolis].toBool();
    query.isSisterCity = json[Key::SisterCity].toBool();
    query.onlyWithPeople = !json[Key::AllPlaces].toBool();
    return query;
}

/// A saved view as it is in the register is named only: what was typed into it lies there.
QJsonObject toJson(const ListView &view)
{
    if (!view.saved.isNull())
        return {{Key::Saved, view.saved.value()}};
    ListView narrowing;
    narrowing.chosen = view.chosen;
    narrowing.filters = view.filters;
    narrowing.filters.removeIf([](const QMap<QString, ColumnFilter>::iterator &each) {
        return std::holds_alternative<TextFilter>(each.value());
    });
    if (narrowing.chosen.isEmpty() && narrowing.filters.isEmpty())
        return {};
    return {{Key::Narrowing, toDefinition(narrowing)}};
}

ListView listFrom(const QJsonObject &json)
{
    ListView view = fromDefinition(json[Key::Narrowing].toString());
    view.saved = SavedViewId(std::max<qint64>(json[Key::Saved].toInteger(), 0));
    return view;
}

} // namespace

QString toDefinition(const Workspace::View &view)
{
    QJsonObject json;
    const auto keep = [&json](QLatin1StringView key, const QJsonObject &part) {
        if (!part.isEmpty())
            json[key] = part;
    };
    keep(Key::Dashboard, toJson(view.filter));
    keep(Key::Places, toJson(view.places.query));
    for (const KeptList &each : keptLists)
        keep(each.key, toJson(view.*each.list));
    if (view.page > 0)
        json[Key::Page] = view.page;
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Workspace::View keptViewFrom(const QString &definition)
{
    const QJsonObject json = QJsonDocument::fromJson(definition.toUtf8()).object();
    Workspace::View view;
    view.page = std::max(json[Key::Page].toInt(), 0);
    view.filter = filterFrom(json[Key::Dashboard].toObject());
    view.places.query = placesFrom(json[Key::Places].toObject());
    for (const KeptList &each : keptLists)
        view.*each.list = listFrom(json[each.key].toObject());
    return view;
}

Workspace::View viewToKeep(const Workspace &workspace)
{
    Workspace::View view;
    view.page = workspace.currentPage();
    view.filter = workspace.dashboard().filter();
    view.places.query = workspace.places().model().query();
    view.courses = workspace.courses().viewToKeep();
    view.people = workspace.people().viewToKeep();
    view.outcomes = workspace.outcomes().viewToKeep();
    return view;
}

void showKept(Workspace &workspace, const Workspace::View &kept)
{
    workspace.dashboard().setFilter(kept.filter);
    workspace.places().showKept(kept.places.query);
    workspace.courses().showKept(kept.courses);
    workspace.people().showKept(kept.people);
    workspace.outcomes().showKept(kept.outcomes);
    workspace.showPage(std::min(kept.page, int(workspace.pageNames().size()) - 1));
}

QList<int> narrowedPages(const Workspace &workspace)
{
    QList<int> narrowed;
    for (int i = 0; i < workspace.pageNames().size(); ++i) {
        const QWidget *page = workspace.page(i);
        const auto *list = qobject_cast<const ListPage *>(page);
        if ((page == &workspace.dashboard() && !workspace.dashboard().filter().isEmpty()) ||
            (page == &workspace.places() && workspace.places().isNarrowed()) || (list && list->isNarrowed()))
            narrowed.append(i);
    }
    return narrowed;
}

void showEverything(Workspace &workspace)
{
    workspace.dashboard().clearFilter();
    workspace.places().showKept({});
    for (int i = 0; i < workspace.pageNames().size(); ++i) {
        if (auto *list = qobject_cast<ListPage *>(workspace.page(i)); list && list->isNarrowed())
            list->clearQuery();
    }
}

} // namespace yeonsu
