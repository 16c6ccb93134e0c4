#include "domain/target_region.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr QLatin1StringView allKey("all");
constexpr QLatin1StringView countryPrefix("country:");
} // namespace

TargetRegion TargetRegion::fromKey(const QString &key)
{
    if (key.isEmpty() || key == allKey)
        return {};
    if (key.startsWith(countryPrefix))
        return country(key.sliced(countryPrefix.size()));
    return continent(key);
}

QString TargetRegion::key() const
{
    switch (m_kind) {
    case Kind::All:
        return allKey;
    case Kind::Continent:
        return m_place;
    case Kind::Country:
        return countryPrefix + m_place;
    }
    Q_UNREACHABLE();
}

} // namespace yeonsu
