// Particles that follow a word put into a Korean sentence: "은(는)" becomes the one that the word asks for.
#pragma once

#include <QString>

namespace yeonsu {

/// Replaces each "은(는)", "이(가)", "을(를)", "과(와)" and "(으)로" by what the sound before it asks for;
/// closing quotes and brackets are passed over. After anything whose sound is not known by its letter, such
/// as Latin, both stay. Texts in other languages come back as they are.
/// Source: Hangul orthography of the National Institute of Korean Language; digits as they are read in
/// Korean.
[[nodiscard]] QString withFittingParticles(const QString &text);

} // namespace yeonsu
