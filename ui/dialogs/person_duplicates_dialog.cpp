#include "dialogs/person_duplicates_dialog.h"

#include "dialogs/duplicates.h"
#include "domain/match_text.h"
#include "editing/merging.h"
#include "models/person_duplicate_model.h"
#include "support/language.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

PersonDuplicatesDialog::PersonDuplicatesDialog(EditingSession &session, QWidget *parent)
    : DuplicatesDialog(session,
                       {tr("People who may be here twice"), tr("Looking for people who are here twice…"),
                        tr("Nobody seems to be here twice"), verdictText(MatchVerdict::Same),
                        verdictText(MatchVerdict::Perhaps)},
                       u"personDuplicatesDialog"_s,
                       std::make_unique<PersonDuplicateModel>(session.store(), interfaceLanguage()), parent)
{
}

void PersonDuplicatesDialog::merge(const DuplicatePair &pair)
{
    mergeTwo(session(), PersonId(pair.one), PersonId(pair.other), this);
}

ChangeSet PersonDuplicatesDialog::notSame(const DuplicatePair &pair) const
{
    return markedNotSame(PersonId(pair.one), PersonId(pair.other));
}

} // namespace yeonsu
