// A day, typed in any of the usual ways or chosen from a calendar.
#pragma once

#include "domain/rules.h"

#include <QDate>
#include <QLineEdit>

namespace yeonsu {

/// Empty text is no day. What was understood stands there as 2019-04-08 when typing is done.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// Invalid for empty text and for text that is no day.
    [[nodiscard]] QDate date() const;
    void setDate(const QDate &date);
    /// The day in whose year one without a year is, and at which the calendar opens.
    void setNear(const QDate &near) { m_near = near; }

    /// Of the field `key`, where something is typed that is no day.
    [[nodiscard]] std::optional<RuleViolation> violation(const QString &key) const;

signals:
    /// The user is done with entering another valid day.
    void dateEntered(const QDate &date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
    void finish();
    void enter(const QDate &date);

    QDate m_near = QDate::currentDate();
    QDate m_entered;
};

} // namespace yeonsu
