#include "domain/korean_particle.h"

#include <array>
#include <optional>

namespace yeonsu {

namespace {

enum class Ending { Vowel, Rieul, Consonant };

struct Particle
{
    QStringView both;
    QStringView afterVowel;
    QStringView afterRieul;
    QStringView afterConsonant;
};

constexpr std::array<Particle, 5> particles{{
    {u"은(는)", u"는", u"은", u"은"},
    {u"이(가)", u"가", u"이", u"이"},
    {u"을(를)", u"를", u"을", u"을"},
    {u"과(와)", u"와", u"과", u"과"},
    {u"(으)로", u"로", u"로", u"으로"},
}};

std::optional<Ending> endingOf(QChar c)
{
    using enum Ending;
    constexpr char16_t firstSyllable = 0xAC00;
    constexpr char16_t lastSyllable = 0xD7A3;
    constexpr int finals = 28; ///< of each pair of initial and vowel; the first is none
    constexpr int rieul = 8;
    if (c.unicode() >= firstSyllable && c.unicode() <= lastSyllable) {
        const int final = (c.unicode() - firstSyllable) % finals;
        return final == 0 ? Vowel : final == rieul ? Rieul : Consonant;
    }
    // 영 일 이 삼 사 오 육 칠 팔 구; with 0 also end 십, 백, 천 and 만, in a consonant, too.
    constexpr std::array<Ending, 10> digits{Consonant, Rieul,     Vowel, Consonant, Vowel,
                                            Vowel,     Consonant, Rieul, Rieul,     Vowel};
    if (c >= u'0' && c <= u'9')
        return digits[std::size_t(c.unicode() - u'0')];
    return std::nullopt;
}

/// How the word ends that `text` ends with.
std::optional<Ending> endingOf(QStringView text)
{
    constexpr QStringView passedOver = u"”’\"')]」』》〉 ";
    while (!text.isEmpty() && passedOver.contains(text.back()))
        text.chop(1);
    return text.isEmpty() ? std::nullopt : endingOf(text.back());
}

QStringView fitting(const Particle &particle, Ending ending)
{
    switch (ending) {
    case Ending::Vowel:
        return particle.afterVowel;
    case Ending::Rieul:
        return particle.afterRieul;
    case Ending::Consonant:
        return particle.afterConsonant;
    }
    Q_UNREACHABLE();
}

} // namespace

QString withFittingParticles(const QString &text)
{
    QString result = text;
    for (const Particle &particle : particles) {
        qsizetype at = 0;
        while ((at = result.indexOf(particle.both, at)) >= 0) {
            const std::optional<Ending> ending = endingOf(QStringView(result).first(at));
            if (ending)
                result.replace(at, particle.both.size(), fitting(particle, *ending).toString());
            ++at;
        }
    }
    return result;
}

} // namespace yeonsu
