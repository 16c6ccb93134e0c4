#include "release/register_names.h"

#include "domain/target_region.h"
#include "domain/text.h"
#include "figures/axis.h"
#include "release/name_forms.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// The folded letters of a text, and where each stands.
struct Letters
{
    explicit Letters(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (isBetweenWords(text[i]))
                continue;
            const QString folded = text[i].unicode() < 0x80 || isHangul(text[i]) ? QString(text[i].toLower())
                                                                                 : foldedText(text[i]);
            for (const QChar letter : folded) {
                letters += letter;
                places.push_back(i);
            }
        }
    }

    QString letters;
    std::vector<qsizetype> places;
};

bool isStartOfWord(const QString &text, qsizetype place)
{
    return place == 0 || !text[place - 1].isLetter();
}

/// Behind a name in Latin letters its word ends, but for what makes an adjective or a plural of it.
bool endsWell(const QString &text, qsizetype end, bool isPlace)
{
    static const QStringList endings{u"n"_s, u"an"_s, u"ns"_s, u"ans"_s, u"ese"_s, u"ian"_s, u"ians"_s};
    if (isHangul(text[end - 1]))
        return true;
    qsizetype wordEnd = end;
    while (wordEnd < text.size() && text[wordEnd].isLetter() && !isHangul(text[wordEnd]))
        ++wordEnd;
    const QString rest = text.sliced(end, wordEnd - end);
    return rest.isEmpty() || rest == u"s" || (isPlace && endings.contains(rest));
}

Narrowing meaningOf(Dimension dimension, const QString &key)
{
    return {dimension, {key}, std::nullopt, std::nullopt};
}

} // namespace

RegisterNames::RegisterNames(const FactTable &facts)
{
    for (const Dimension dimension : {Dimension::ThemeGroup, Dimension::Theme, Dimension::Continent,
                                      Dimension::Country, Dimension::City, Dimension::Seniority}) {
        for (const Category &category : axisOf(facts, dimension, {}).categories) {
            if (category.isUnknown())
                continue;
            addForms(category.nameKo, meaningOf(dimension, category.key));
            addForms(category.nameEn, meaningOf(dimension, category.key));
        }
    }
    addWordsOfThemes(facts);
    for (std::vector<Name> &names : m_names) {
        std::stable_sort(names.begin(), names.end(),
                         [](const Name &a, const Name &b) { return a.letters.size() > b.letters.size(); });
    }
}

void RegisterNames::add(const QString &name, const Narrowing &meaning, bool isShort)
{
    const QString letters = Letters(name).letters;
    if (letters.size() < 2)
        return;
    std::vector<Name> &names = m_names[letters.first(2)];
    auto found = std::find_if(names.begin(), names.end(),
                              [&letters](const Name &each) { return each.letters == letters; });
    const bool isPlace = kindOf(meaning.dimension) == NarrowingKind::Places;
    if (found == names.end()) {
        names.push_back({letters, {}, isShort, isPlace && meaning.dimension != Dimension::Continent});
        found = names.end() - 1;
    }
    const bool isKnown =
        std::find(found->meanings.begin(), found->meanings.end(), meaning) != found->meanings.end();
    if (!isKnown)
        found->meanings.push_back(meaning);
}

void RegisterNames::addForms(const QString &name, const Narrowing &meaning)
{
    for (const QString &form : spellingsOf(name))
        add(form, meaning, false);
    if (kindOf(meaning.dimension) == NarrowingKind::Places)
        return;
    for (const QString &part : partsOf(name)) {
        const qsizetype least = isHangul(part.back()) ? 3 : 6;
        add(part, meaning, part.size() < least);
    }
}

/// Words that only the themes of one group have in their names.
void RegisterNames::addWordsOfThemes(const FactTable &facts)
{
    QHash<QString, QSet<QString>> groupsOf;
    QHash<QString, Narrowing> meanings;
    const auto take = [&](const QStringList &words, const QString &group, const Narrowing &meaning) {
        for (const QString &word : words) {
            groupsOf[word].insert(group);
            if (!meanings.contains(word))
                meanings.insert(word, meaning);
        }
    };
    QHash<ThemeGroupId, QString> keyOfGroup;
    for (const ThemeGroup &group : facts.reference().themeGroups) {
        keyOfGroup.insert(group.id, group.key);
        take(singleWordsOf(group.nameKo) + singleWordsOf(group.nameEn), group.key,
             meaningOf(Dimension::ThemeGroup, group.key));
    }
    for (const Theme &theme : facts.reference().themes)
        take(singleWordsOf(theme.nameKo) + singleWordsOf(theme.nameEn), keyOfGroup.value(theme.groupId),
             meaningOf(Dimension::Theme, theme.key));
    for (auto each = meanings.cbegin(); each != meanings.cend(); ++each) {
        if (groupsOf.value(each.key()).size() == 1)
            add(each.key(), each.value(), true);
    }
}

PlaceEvidence RegisterNames::evidence(const Name &name, const QString &text, qsizetype start,
                                      qsizetype end) const
{
    static const QRegularExpression themeBehind(
        uR"(^\s?(?:분야|정책|과정|주제|부문|연수|교육|(?:related )?(?:courses?|themes?|topics|polic(?:y|ies)|training|sector|field|area)\b|\s?\(?\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression themeBefore(uR"(\b(?:on|in|about)\s(?:the )?$)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    if (!endsWell(text, end,
                  name.isPlace || kindOf(name.meanings.front().dimension) == NarrowingKind::Places))
        return PlaceEvidence::None;
    if (name.isPlace)
        return placeEvidence(name.meanings.front().dimension, text, start, end);
    if (!name.isShort)
        return PlaceEvidence::Strong;
    // "the other 275" are no other policies.
    static const QRegularExpression anyOther(uR"(\b(?:the|all|any|no|every|each|some|many)\s$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QString behind = text.sliced(end, std::min<qsizetype>(20, text.size() - end));
    const qsizetype from = std::max<qsizetype>(0, start - 12);
    const QString before = text.sliced(from, start - from);
    const bool isTheme = (themeBehind.match(behind).hasMatch() && !anyOther.match(before).hasMatch()) ||
                         themeBefore.match(before).hasMatch();
    return isTheme ? PlaceEvidence::Strong : PlaceEvidence::None;
}

std::vector<NarrowingWord> RegisterNames::find(const QString &text) const
{
    const Letters letters(text);
    std::vector<PlaceWord> words;
    for (qsizetype i = 0; i + 1 < letters.letters.size();) {
        qsizetype next = i + 1;
        const qsizetype start = letters.places[std::size_t(i)];
        const auto names =
            isStartOfWord(text, start) ? m_names.constFind(letters.letters.sliced(i, 2)) : m_names.constEnd();
        for (std::size_t k = 0; names != m_names.constEnd() && k < names->size(); ++k) {
            const Name &name = (*names)[k];
            if (!QStringView(letters.letters).sliced(i).startsWith(name.letters))
                continue;
            const qsizetype end = letters.places[std::size_t(i + name.letters.size() - 1)] + 1;
            const PlaceEvidence found = evidence(name, text, start, end);
            if (found == PlaceEvidence::None)
                continue;
            words.push_back({{start, end, name.meanings}, found == PlaceEvidence::Weak});
            next = i + name.letters.size();
            break;
        }
        i = next;
    }
    return withSupport(std::move(words), text);
}

} // namespace yeonsu
