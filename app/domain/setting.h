// What the register knows about itself: the organisation's names and logo, its default language, how it
// words its certificates.
#pragma once

#include "domain/id.h"

#include <QString>

namespace yeonsu {

struct Setting
{
    SettingId id;
    QString key; ///< unique, one of SettingKey
    QString value;

    bool operator==(const Setting &) const = default;
};

namespace SettingKey {
inline constexpr QLatin1StringView OrganisationKo("organisation_ko");
inline constexpr QLatin1StringView OrganisationEn("organisation_en");
/// See settingText() in logo.h; empty where there is none.
inline constexpr QLatin1StringView Logo("logo");
/// The key of the Language in which charts are proposed; empty: that of the window.
inline constexpr QLatin1StringView DefaultLanguage("default_language");
/// A sentence about the register that everyone who opens it should see; may be missing.
inline constexpr QLatin1StringView NoticeKo("notice_ko");
inline constexpr QLatin1StringView NoticeEn("notice_en");
/// The wording of certificates, with fields in brackets; empty: the usual one.
inline constexpr QLatin1StringView CertificateKo("certificate_ko");
inline constexpr QLatin1StringView CertificateEn("certificate_en");
/// Who signs certificates: title and name.
inline constexpr QLatin1StringView SignerKo("certificate_signer_ko");
inline constexpr QLatin1StringView SignerEn("certificate_signer_en");
} // namespace SettingKey

} // namespace yeonsu
