// Certificates of completion (수료증), a page for each participant.
#pragma once

#include "papers/course_roll.h"
#include "support/paper.h"

namespace yeonsu {

enum class CertificateLanguage { Korean, English, Both };

[[nodiscard]] constexpr QLatin1StringView keyOf(CertificateLanguage value)
{
    switch (value) {
    case CertificateLanguage::Korean:
        return QLatin1StringView("ko");
    case CertificateLanguage::English:
        return QLatin1StringView("en");
    case CertificateLanguage::Both:
        return QLatin1StringView("both");
    }
    return {};
}

/// Of those of the roll that are given. Its wording is the roll's; where that is empty, the usual one.
[[nodiscard]] Paper certificates(const CourseRoll &roll, const std::vector<Participant> &participants,
                                 CertificateLanguage language);

} // namespace yeonsu
