#include "help/attributions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct AttributionText
{
    Q_DECLARE_TR_FUNCTIONS(AttributionText)
};

Attribution library(const QString &name, const QString &licence)
{
    return {AttributionText::tr("Library"), name, {}, licence, {}, {}};
}

} // namespace

std::vector<Attribution> attributions()
{
    return {
        {AttributionText::tr("Typeface"), u"Pretendard"_s, u"© 2021 Kil Hyung-jin"_s,
         u"SIL Open Font License 1.1"_s, u"https://github.com/orioncactus/pretendard"_s,
         u"resources/fonts"_s},
        {AttributionText::tr("Icons"), u"Lucide"_s,
         u"© 2026 Lucide Icons and Contributors; Feather © Cole Bemis"_s, u"ISC, MIT"_s,
         u"https://lucide.dev/"_s, u"resources/icons"_s},
        {AttributionText::tr("Cities, selected and corrected"), u"GeoNames"_s, u"© GeoNames"_s,
         u"CC BY 4.0"_s, u"https://www.geonames.org/"_s, u"resources/reference/cities.csv"_s},
        {AttributionText::tr("Names of countries, corrected; codes of iso-codes"),
         u"i18n-iso-countries"_s,
         u"© 2016 widdix GmbH"_s,
         u"MIT"_s,
         {},
         u"resources/reference/countries.csv"_s},
        library(u"Qt %1"_s.arg(QLatin1StringView(qVersion())), u"LGPL-3.0"_s),
        library(u"Qt Charts"_s, u"GPL-3.0"_s),
        library(u"SQLite"_s, AttributionText::tr("public domain")),
        library(u"libcsv"_s, u"LGPL-2.1-or-later"_s),
        library(u"libxlsxwriter"_s, u"BSD-2-Clause"_s),
        library(u"libsodium"_s, u"ISC"_s),
        library(u"libzip"_s, u"BSD-3-Clause"_s),
        library(u"tl-expected"_s, u"CC0-1.0"_s),
    };
}

} // namespace yeonsu
