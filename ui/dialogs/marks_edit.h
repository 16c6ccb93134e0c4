// The marks of a city, or of several at once: a box each, half checked where they differ.
#pragma once

#include "dialogs/compound_edit.h"
#include "domain/place.h"
#include "editing/place_acts.h"

#include <vector>

class QCheckBox;

namespace yeonsu {

class MarksEdit : public CompoundEdit
{
    Q_OBJECT

public:
    explicit MarksEdit(QWidget *parent = nullptr);

    void setCities(const std::vector<City> &cities);
    [[nodiscard]] bool isOn(CityMark mark) const;
    [[nodiscard]] QVariantMap state() const override;
    void setState(const QVariantMap &state) override;
    void setReadOnly(const QString &reason);

    [[nodiscard]] QCheckBox *box(CityMark mark) const;

signals:
    /// By the user.
    void marked(yeonsu::CityMark mark, bool isOn);

private:
    void follow(CityMark mark);

    QCheckBox *m_metropolis;
    QCheckBox *m_sisterCity;
};

} // namespace yeonsu
