// A day that may be unknown: a box to tick and, once it is ticked, the day.
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace yeonsu {

class KnownDateEdit : public QWidget
{
    Q_OBJECT

public:
    /// `proposed` is the day that ticking the box begins with.
    KnownDateEdit(const QDate &proposed, QWidget *parent = nullptr);

    /// Invalid while the box is not ticked.
    [[nodiscard]] QDate date() const;
    void setDate(const QDate &date);

signals:
    void edited();

private:
    QCheckBox *m_isKnown;
    QDateEdit *m_day;
};

/// As all days are entered: ISO 8601, with a calendar to choose from.
[[nodiscard]] QDateEdit *newDateEdit(const QDate &date, QWidget *parent);

} // namespace yeonsu
