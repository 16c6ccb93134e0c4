#include "domain/person.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

bool isHangul(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

} // namespace

QString displayName(const Person &person)
{
    if (person.familyName.isEmpty())
        return person.givenName;
    if (person.givenName.isEmpty())
        return person.familyName;
    if (person.nameOrder == NameOrder::FamilyFirst && isHangul(person.familyName + person.givenName))
        return person.familyName + person.givenName;
    return person.nameOrder == NameOrder::FamilyFirst ? person.familyName + u' ' + person.givenName
                                                      : person.givenName + u' ' + person.familyName;
}

} // namespace yeonsu
