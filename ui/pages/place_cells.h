// Lets the names of places be edited in the cells of their tree.
#pragma once

#include "editing/editing_session.h"
#include "pages/place_view.h"

#include <QObject>

namespace yeonsu {

class ErrorNote;

/// Belongs to the view. What is refused is told by `error`, and is there again to be mended.
class PlaceCells : public QObject
{
    Q_OBJECT

public:
    PlaceCells(EditingSession &session, PlaceModel &model, PlaceView &view, ErrorNote &error);

private:
    void write(const QModelIndex &index, const QString &name);
    [[nodiscard]] Result<ChangeSet> renamed(const PlaceKey &place, Language language,
                                            const QString &name) const;
    [[nodiscard]] Language languageOf(int column) const;

    EditingSession &m_session;
    PlaceModel &m_model;
    PlaceView &m_view;
    ErrorNote &m_error;
};

} // namespace yeonsu
