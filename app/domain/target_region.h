// Whom a course is meant for: everyone, one continent, or one country.
#pragma once

#include <QString>

namespace yeonsu {

/// Four codes (AF AS NA SA) name both a continent and a country, so a country is written "country:NA".
class TargetRegion
{
public:
    enum class Kind { All, Continent, Country };

    TargetRegion() = default;
    [[nodiscard]] static TargetRegion continent(const QString &key) { return {Kind::Continent, key}; }
    [[nodiscard]] static TargetRegion country(const QString &code) { return {Kind::Country, code}; }

    /// Reads what key() writes: "all", a continent's key, or "country:" and an ISO 3166-1 alpha-2 code.
    [[nodiscard]] static TargetRegion fromKey(const QString &key);
    [[nodiscard]] QString key() const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &place() const { return m_place; } ///< a continent's key or country's code

    bool operator==(const TargetRegion &) const = default;

private:
    TargetRegion(Kind kind, const QString &place)
        : m_kind(kind)
        , m_place(place)
    {
    }

    Kind m_kind = Kind::All;
    QString m_place;
};

} // namespace yeonsu
