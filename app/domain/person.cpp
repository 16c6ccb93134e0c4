#include "domain/person.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct PersonText
{
    Q_DECLARE_TR_FUNCTIONS(PersonText)
};

bool isHangul(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

} // namespace

bool isErased(const Person &person)
{
    return person.familyName.isEmpty() && person.givenName == erasedName;
}

QString displayName(const Person &person)
{
    if (isErased(person))
        return PersonText::tr("(erased person %1)").arg(person.id.value());
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
