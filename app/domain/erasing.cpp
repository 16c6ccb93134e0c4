#include "domain/erasing.h"

#include <QRegularExpression>

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

/// Letter by letter, so that places in the text stay the same.
QString lowered(QString text)
{
    for (QChar &c : text)
        c = c.toLower();
    return text;
}

/// Names of files have other signs between the parts of a name.
bool isBetween(QChar c)
{
    return c.isSpace() || c == u'_' || c == u'-' || c == u'.' || c == u'+';
}

/// Both in small letters.
bool startsWithName(QStringView text, const QString &name)
{
    return text.size() >= name.size() &&
           std::equal(name.begin(), name.end(), text.begin(), [](QChar mine, QChar theirs) {
               return mine == u' ' ? isBetween(theirs) : mine == theirs;
           });
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

std::optional<qint64> erasedNumber(const QString &name)
{
    // Names do not begin with a bracket, and the list may be of a program in the other language.
    static const QRegularExpression called(u"^\\(\\s*(?:erased person|지워진 사람)\\s*(\\d{1,18})\\s*\\)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (!name.startsWith(u'('))
        return std::nullopt;
    const QRegularExpressionMatch match = called.match(name.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

void NamesInTexts::add(const Person &person)
{
    if (isErased(person))
        return;
    addText(displayName(person));
    addText(person.familyName + u' ' + person.givenName);
    addText(person.givenName + u' ' + person.familyName);
    addText(person.familyName + u", "_s + person.givenName);
    addText(person.localName);
    addText(person.email);
}

void NamesInTexts::addText(const QString &name)
{
    const QString text = lowered(name.trimmed());
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
        if (startsWithName(QStringView(text).sliced(at), name) && endsWord(text, at + name.size()))
            longest = std::max(longest, name.size());
    }
    return longest;
}

bool NamesInTexts::areIn(const QString &text) const
{
    const QString small = lowered(text);
    for (qsizetype at = 0; at < small.size(); ++at) {
        if (lengthAt(small, at) > 0)
            return true;
    }
    return false;
}

QString NamesInTexts::takenFrom(const QString &text) const
{
    const QString small = lowered(text);
    QString left;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = lengthAt(small, at);
        left += length > 0 ? QString(erasedName) : QString(text[at]);
        at += std::max<qsizetype>(length, 1);
    }
    return left;
}

} // namespace yeonsu
