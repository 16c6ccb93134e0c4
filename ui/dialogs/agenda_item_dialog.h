// Adds an item to the programme of a forum or edits one.
#pragma once

#include "dialogs/row_dialog.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace yeonsu {

class CityEdit;
class DayEdit;
class SuggestEdit;

class AgendaItemDialog : public RowDialog
{
    Q_OBJECT

public:
    /// One without an id is new, and what is proposed for it.
    AgendaItemDialog(EditingSession &session, const AgendaItem &item, QWidget *parent = nullptr);

private:
    void makeFields();
    void makePlaceField();
    void setItem(const AgendaItem &item);
    [[nodiscard]] std::optional<City> newCity() const;
    [[nodiscard]] AgendaItem entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    AgendaItem m_shown;
    QLineEdit *m_title;
    QLineEdit *m_part;
    DayEdit *m_day;
    QLineEdit *m_starts;
    QSpinBox *m_minutes;
    QLineEdit *m_presenter;
    SuggestEdit *m_person;
    CityEdit *m_city = nullptr;
    SuggestEdit *m_outcome;
    QPlainTextEdit *m_note;
};

} // namespace yeonsu
