#include "dialogs/marks_edit.h"

#include <QBoxLayout>
#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

MarksEdit::MarksEdit(QWidget *parent)
    : CompoundEdit(parent)
    , m_metropolis(new QCheckBox(tr("Metropolis member"), this))
    , m_sisterCity(new QCheckBox(tr("Sister city"), this))
{
    m_metropolis->setObjectName(u"metropolis"_s);
    m_sisterCity->setObjectName(u"sisterCity"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(24);
    layout->addWidget(m_metropolis);
    layout->addWidget(m_sisterCity);
    layout->addStretch();
    follow(CityMark::Metropolis);
    follow(CityMark::SisterCity);
}

void MarksEdit::follow(CityMark mark)
{
    QCheckBox *const box = this->box(mark);
    connect(box, &QCheckBox::clicked, this, [this, mark, box] {
        // Half is how several cities differ, and nothing to be chosen.
        box->setTristate(false);
        emit marked(mark, box->isChecked());
        emit edited();
    });
}

void MarksEdit::setCities(const std::vector<City> &cities)
{
    for (const CityMark mark : {CityMark::Metropolis, CityMark::SisterCity}) {
        const auto marked = std::count_if(cities.begin(), cities.end(),
                                          [mark](const City &city) { return city.*memberOf(mark); });
        const bool isAll = marked == std::ptrdiff_t(cities.size());
        box(mark)->setTristate(marked > 0 && !isAll);
        box(mark)->setCheckState(marked == 0 ? Qt::Unchecked : isAll ? Qt::Checked : Qt::PartiallyChecked);
    }
}

bool MarksEdit::isOn(CityMark mark) const
{
    return box(mark)->isChecked();
}

QVariantMap MarksEdit::state() const
{
    return {{m_metropolis->objectName(), m_metropolis->isChecked()},
            {m_sisterCity->objectName(), m_sisterCity->isChecked()}};
}

void MarksEdit::setState(const QVariantMap &state)
{
    for (QCheckBox *each : {m_metropolis, m_sisterCity})
        each->setChecked(state.value(each->objectName()).toBool());
}

void MarksEdit::setReadOnly(const QString &reason)
{
    for (QCheckBox *each : {m_metropolis, m_sisterCity}) {
        each->setEnabled(reason.isEmpty());
        each->setToolTip(reason);
    }
}

QCheckBox *MarksEdit::box(CityMark mark) const
{
    return mark == CityMark::Metropolis ? m_metropolis : m_sisterCity;
}

} // namespace yeonsu
