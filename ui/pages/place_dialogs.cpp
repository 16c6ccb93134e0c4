#include "pages/place_dialogs.h"

#include "dialogs/city_dialog.h"
#include "dialogs/continent_dialog.h"
#include "dialogs/country_dialog.h"

namespace yeonsu {

namespace {

template <typename Dialog, typename Row, typename... More>
void openDialog(EditingSession &session, Id<Row> id, QWidget *parent, More &...more)
{
    const Result<std::optional<Row>> row = session.store().find(id);
    if (row && *row)
        Dialog(session, more..., **row, parent).exec();
}

} // namespace

void editPlace(EditingSession &session, const LiveFacts &facts, const PlaceKey &place, QWidget *parent)
{
    switch (place.kind) {
    case PlaceKind::Continent:
        openDialog<ContinentDialog>(session, ContinentId(place.id), parent);
        break;
    case PlaceKind::Country:
        openDialog<CountryDialog>(session, CountryId(place.id), parent, facts);
        break;
    case PlaceKind::City:
        openDialog<CityDialog>(session, CityId(place.id), parent, facts);
        break;
    case PlaceKind::Unknown:
        break;
    }
}

} // namespace yeonsu
