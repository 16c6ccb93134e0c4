#include "domain/person_name.h"

#include "domain/text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// The usual family names of one syllable, the most frequent first (census of 2015), and of two.
constexpr QStringView oneSyllable = u"김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성"
                                    u"차주우구민진나지엄채원천방공현함변"
                                    u"염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부";
constexpr std::array twoSyllables{u"남궁", u"황보", u"제갈", u"사공", u"선우", u"서문", u"독고", u"동방"};

bool isHangul(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

/// How many syllables of the word are its family name; 0 where it does not begin with one.
qsizetype familySyllables(const QString &word)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 5;
    if (!isHangul(word) || word.size() < shortest || word.size() > longest)
        return 0;
    const bool isOfTwo = word.size() > shortest &&
                         std::any_of(twoSyllables.begin(), twoSyllables.end(), [&word](const char16_t *name) {
                             return word.startsWith(QStringView(name));
                         });
    return isOfTwo ? 2 : oneSyllable.contains(word.front()) ? 1 : 0;
}

/// Behind a comma it is not what a given name would be.
bool isSuffix(const QString &words)
{
    static const QRegularExpression suffix(u"^(?:Jr|Sr|II|III|IV|Ph\\.?D|M\\.?D|MBA|MPA|Esq)\\.?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return suffix.match(words).hasMatch();
}

Person familyFirst(const QString &family, const QString &given)
{
    Person person;
    person.familyName = family;
    person.givenName = given;
    person.nameOrder = NameOrder::FamilyFirst;
    return person;
}

} // namespace

Person personNamed(const QString &typed)
{
    const QStringList words = normalisedText(typed).split(u' ', Qt::SkipEmptyParts);
    const QString first = words.value(0);
    const QString rest = words.mid(1).join(u' ');
    const QStringList parts = words.join(u' ').split(u", "_s);
    if (parts.size() == 2 && !parts[0].isEmpty() && !isSuffix(parts[1]))
        return familyFirst(parts[0], parts[1]);
    if (words.size() < 2) {
        if (const qsizetype family = familySyllables(first); family > 0)
            return familyFirst(first.first(family), first.sliced(family));
        Person person;
        person.familyName = first;
        return person;
    }
    const bool isInCapitals = first.size() > 1 && first == first.toUpper() && first != first.toLower();
    if (isInCapitals || isHangul(words.join(QString())))
        return familyFirst(first, rest);
    Person person;
    person.familyName = words.back();
    person.givenName = words.mid(0, words.size() - 1).join(u' ');
    return person;
}

QString withoutTitle(const QString &name)
{
    static const QRegularExpression titles(
        // Eng and Hon are given names where no full stop follows.
        u"^(?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)(?:\\.\\s*|\\s+)|(?:Engr|Eng|Hon|H\\.\\s?E)\\.\\s*))+(?=\\S)"
        "|(?<=\\S)\\s+(?:씨|님|귀하)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(name).remove(titles);
}

} // namespace yeonsu
