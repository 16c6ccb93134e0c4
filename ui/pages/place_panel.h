// The chosen place: names, numbers, marks, other spellings, courses, and who changed what.
#pragma once

#include "editing/editing_session.h"
#include "models/place_model.h"
#include "models/shown_list.h"
#include "pages/panel_stack.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace yeonsu {

class CityCourseModel;
class ErrorNote;
class HistoryCard;
class MarksEdit;
class RowSection;
class SpellingsEdit;

class PlacePanel : public PanelStack
{
    Q_OBJECT

public:
    PlacePanel(EditingSession &session, const PlaceModel &model, const QString &readOnlyReason,
               QWidget *parent = nullptr);

    /// Of several places only cities have anything in common: their marks.
    void showPlaces(const std::vector<PlaceKey> &places);

signals:
    void editRequested();
    void historyRequested(const yeonsu::Record &record);
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    void forget() override;
    QWidget *makeContent();
    void connectEditors();
    void refresh();
    void showOne(const PlaceRow &place);
    void showSeveral(const QString &heading);
    void showDetails(const PlaceRow &place);
    void showNumbers(const PlaceRow &place);
    void showCity(CityId id);
    void showHistory(const PlaceKey &place);
    QLabel *addDetail(const QString &name);
    void showDetailRows(bool areShown);
    [[nodiscard]] std::vector<City> chosenCities() const;
    [[nodiscard]] QString citiesText(CountryId id) const;
    void setParts(bool areForOne, bool areForCities);
    void applyAct(const Result<ChangeSet> &act);

    EditingSession &m_session;
    const PlaceModel &m_model;
    std::vector<PlaceKey> m_places;
    QLabel *m_title;
    QLabel *m_meta;
    QFormLayout *m_details;
    QLabel *m_attendances;
    QLabel *m_persons;
    QLabel *m_courseCount;
    QLabel *m_cities;
    QPushButton *m_edit;
    QLabel *m_marksHeading;
    MarksEdit *m_marks;
    QLabel *m_spellingsHeading;
    SpellingsEdit *m_spellings;
    CityCourseModel *m_courses;
    RowSection *m_courseSection;
    HistoryCard *m_history;
    ErrorNote *m_error;
};

} // namespace yeonsu
