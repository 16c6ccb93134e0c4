// Adds a headcount to a course or edits one.
#pragma once

#include "dialogs/row_dialog.h"
#include "store/reference_rows.h"

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace yeonsu {

class CityEdit;

class HeadcountDialog : public RowDialog
{
    Q_OBJECT

public:
    HeadcountDialog(EditingSession &session, CourseId course, QWidget *parent = nullptr);
    HeadcountDialog(EditingSession &session, const Headcount &headcount, QWidget *parent = nullptr);

private:
    enum class Origin { Unknown, Continent, Country, City };

    HeadcountDialog(EditingSession &session, const std::optional<Headcount> &before, const Headcount &shown,
                    QWidget *parent);
    void makeFields(const ReferenceRows &rows);
    void setHeadcount(const Headcount &headcount);
    [[nodiscard]] Origin origin() const;
    void showOrigin();
    [[nodiscard]] std::optional<City> newCity() const;
    [[nodiscard]] Headcount entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::optional<Headcount> m_before;
    CourseId m_courseId;
    QSpinBox *m_number;
    QComboBox *m_origin;
    QComboBox *m_continent;
    QComboBox *m_country;
    CityEdit *m_city = nullptr;
    QComboBox *m_seniority;
    QPlainTextEdit *m_note;
};

} // namespace yeonsu
