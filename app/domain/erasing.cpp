#include "domain/erasing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qsizetype startLength = 2;
constexpr qsizetype shortestHangulName = 3;

bool isHangul(QChar c)
{
    return c.script() == QChar::Script_Hangul;
}

/// What follows a Korean name is a particle; anything else that goes on is another word.
bool endsWord(const QString &text, qsizetype end)
{
    return end >= text.size() || isHangul(text[end - 1]) || !text[end].isLetterOrNumber();
}

} // namespace

Person erased(const Person &row)
{
    Person left;
    left.id = row.id;
    left.givenName = erasedName;
    return left;
}

Enrolment erased(const Enrolment &row)
{
    Enrolment left = row;
    left.organisation.clear();
    left.jobTitle.clear();
    return left;
}

AgendaItem erased(const AgendaItem &row)
{
    AgendaItem left = row;
    left.presenter.clear();
    return left;
}

void NamesInTexts::add(const Person &person)
{
    if (isErased(person))
        return;
    addText(displayName(person));
    addText(person.familyName + u' ' + person.givenName);
    addText(person.givenName + u' ' + person.familyName);
    addText(person.localName);
    addText(person.email);
}

void NamesInTexts::addText(const QString &name)
{
    const QString text = name.trimmed();
    const bool isOfHangul =
        text.size() >= shortestHangulName && std::all_of(text.begin(), text.end(), isHangul);
    if (!isOfHangul && !text.contains(u' ') && !text.contains(u'@'))
        return;
    QStringList &alike = m_byStart[text.first(startLength)];
    if (!alike.contains(text))
        alike.append(text);
}

qsizetype NamesInTexts::lengthAt(const QString &text, qsizetype at) const
{
    if (at > 0 && text[at - 1].isLetterOrNumber())
        return 0;
    qsizetype longest = 0;
    for (const QString &name : m_byStart.value(text.mid(at, startLength))) {
        if (QStringView(text).sliced(at).startsWith(name) && endsWord(text, at + name.size()))
            longest = std::max(longest, name.size());
    }
    return longest;
}

bool NamesInTexts::areIn(const QString &text) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (lengthAt(text, at) > 0)
            return true;
    }
    return false;
}

QString NamesInTexts::takenFrom(const QString &text) const
{
    QString left;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = lengthAt(text, at);
        left += length > 0 ? QString(erasedName) : QString(text[at]);
        at += std::max<qsizetype>(length, 1);
    }
    return left;
}

} // namespace yeonsu
