#include "domain/person.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

QString displayName(const Person &person)
{
    if (person.familyName.isEmpty())
        return person.givenName;
    if (person.givenName.isEmpty())
        return person.familyName;
    return person.nameOrder == NameOrder::FamilyFirst ? person.familyName + u' ' + person.givenName
                                                      : person.givenName + u' ' + person.familyName;
}

} // namespace yeonsu
