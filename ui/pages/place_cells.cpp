#include "pages/place_cells.h"

#include "delegates/cell_delegate.h"
#include "dialogs/error_note.h"
#include "editing/place_acts.h"
#include "pages/cell_editing.h"

#include <QApplication>

namespace yeonsu {

namespace {

template <typename Place>
Place withName(Place place, Language language, const QString &name)
{
    (language == Language::Korean ? place.nameKo : place.nameEn) = name;
    return place;
}

/// Nothing is left to be renamed where the place has gone meanwhile.
template <typename Place, typename Save>
Result<ChangeSet> changed(Register &store, Id<Place> id, Save save)
{
    const Result<std::optional<Place>> place = store.find(id);
    YEONSU_TRY(place);
    return *place ? save(**place) : Result<ChangeSet>(ChangeSet());
}

} // namespace

PlaceCells::PlaceCells(EditingSession &session, PlaceModel &model, PlaceView &view, ErrorNote &error)
    : QObject(&view)
    , m_session(session)
    , m_model(model)
    , m_view(view)
    , m_error(error)
{
    for (const int column : {PlaceModel::Name, PlaceModel::OtherName}) {
        const auto current = [this, column](const QModelIndex &index) -> QVariant {
            const Words &name = m_model.rowAt(index).name;
            return languageOf(column) == Language::Korean ? name.korean : name.english;
        };
        view.cells().setEditor(column, {current, {}});
    }
    model.setEditable(true);
    connect(&view.cells(), &CellDelegate::edited, this,
            [this](const QModelIndex &index, const QVariant &value) { write(index, value.toString()); });
}

Language PlaceCells::languageOf(int column) const
{
    const bool isShown = column == PlaceModel::Name;
    const bool isKorean = (m_model.language() == Language::Korean) == isShown;
    return isKorean ? Language::Korean : Language::English;
}

Result<ChangeSet> PlaceCells::renamed(const PlaceKey &place, Language language, const QString &name) const
{
    Register &store = m_session.store();
    switch (place.kind) {
    case PlaceKind::Continent:
        return changed(store, ContinentId(place.id), [&](const Continent &row) -> Result<ChangeSet> {
            return savedContinent(row, withName(row, language, name));
        });
    case PlaceKind::Country:
        return changed(store, CountryId(place.id), [&](const Country &row) {
            return savedCountry(store, row, withName(row, language, name));
        });
    case PlaceKind::City:
        return changed(store, CityId(place.id),
                       [&](const City &row) { return savedCity(row, withName(row, language, name)); });
    case PlaceKind::Unknown:
        return ChangeSet();
    }
    Q_UNREACHABLE();
}

void PlaceCells::write(const QModelIndex &index, const QString &name)
{
    const QPersistentModelIndex cell(index);
    // A tree that is made anew takes its editor away before that could give the keyboard back.
    const bool hadFocus = m_view.isAncestorOf(QApplication::focusWidget());
    const Result<AppliedChange> applied =
        renamed(m_model.keyAt(index), languageOf(index.column()), name)
            .and_then([this](const ChangeSet &changeSet) { return m_session.apply(changeSet); });
    if (applied) {
        m_error.clear();
        if (hadFocus)
            m_view.setFocus();
        return;
    }
    m_error.show(applied.error());
    CellEditing::reopenEditor(m_view, cell, name);
}

} // namespace yeonsu
