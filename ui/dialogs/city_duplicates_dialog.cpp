#include "dialogs/city_duplicates_dialog.h"

#include "dialogs/duplicates.h"
#include "editing/merging.h"
#include "models/city_duplicate_model.h"
#include "support/language.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

CityDuplicatesDialog::CityDuplicatesDialog(EditingSession &session, QWidget *parent)
    : DuplicatesDialog(session,
                       {tr("Cities that may be here twice"), tr("Looking for cities that are here twice…"),
                        tr("No city seems to be here twice"), tr("Same name"), tr("Nearly the same name")},
                       u"cityDuplicatesDialog"_s,
                       std::make_unique<CityDuplicateModel>(session.store(), interfaceLanguage()), parent)
{
}

void CityDuplicatesDialog::merge(const DuplicatePair &pair)
{
    mergeTwo(session(), CityId(pair.one), CityId(pair.other), this);
}

ChangeSet CityDuplicatesDialog::notSame(const DuplicatePair &pair) const
{
    return markedNotSame(CityId(pair.one), CityId(pair.other));
}

} // namespace yeonsu
