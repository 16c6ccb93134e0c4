#include "dialogs/continent_dialog.h"

#include "editing/place_acts.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

ContinentDialog::ContinentDialog(EditingSession &session, const Continent &continent, QWidget *parent)
    : RowDialog(session, tr("Edit continent"), parent)
    , m_before(continent)
    , m_nameKo(new QLineEdit(continent.nameKo, this))
    , m_nameEn(new QLineEdit(continent.nameEn, this))
{
    setObjectName(u"continentDialog"_s);
    m_nameKo->setObjectName(u"nameKo"_s);
    m_nameEn->setObjectName(u"nameEn"_s);
    addField(u"nameKo"_s, tr("&Korean name"), m_nameKo);
    addField(u"nameEn"_s, tr("&English name"), m_nameEn);
    start(tr("Save"), continent.id.value());
}

Continent ContinentDialog::entered() const
{
    Continent continent = m_before;
    continent.nameKo = m_nameKo->text();
    continent.nameEn = m_nameEn->text();
    return continent;
}

std::vector<RuleViolation> ContinentDialog::violations() const
{
    return brokenRules(normalised(entered()));
}

Result<ChangeSet> ContinentDialog::changeSet() const
{
    return savedContinent(m_before, entered());
}

} // namespace yeonsu
