// What can be done with the chosen places: the menu of their tree, and its shortcuts.
#pragma once

#include "editing/editing_session.h"
#include "editing/place_acts.h"
#include "pages/place_view.h"
#include "support/live_facts.h"

#include <QObject>

class QAction;

namespace yeonsu {

/// Belongs to the view.
class PlaceActions : public QObject
{
    Q_OBJECT

public:
    PlaceActions(EditingSession &session, const LiveFacts &facts, PlaceView &view,
                 const QString &readOnlyReason);

    /// Makes one of two cities.
    [[nodiscard]] QAction *merge() const { return m_merge; }

public slots:
    void edit();
    /// To be called when other places are selected, or what is known of them has changed.
    void update();

signals:
    void failed(const yeonsu::Error &error);
    /// Two cities were made one.
    void merged(yeonsu::CityId kept);

private:
    QAction *add(const QString &text, const QList<QKeySequence> &shortcuts);
    QAction *addMark(const QString &text, CityMark mark);
    void addSeparator();
    void deleteCities();
    void markCities(CityMark mark, bool isOn);
    void mergeCities();

    EditingSession &m_session;
    const LiveFacts &m_facts;
    PlaceView &m_view;
    QString m_readOnlyReason;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_markMetropolis = nullptr;
    QAction *m_markSisterCity = nullptr;
    QAction *m_merge = nullptr;
};

} // namespace yeonsu
