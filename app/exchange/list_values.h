// The values that stand in lists, in Korean and English: each as what it means, or what is wrong with it.
#pragma once

#include "domain/course.h"
#include "domain/enrolment.h"
#include "domain/person.h"
#include "domain/vocabulary.h"
#include "exchange/word_table.h"
#include "store/reference_rows.h"

#include <tl/expected.hpp>

namespace yeonsu {

struct ValueProblem
{
    QString message; ///< a sentence without the row and the column
    QString nearest; ///< a text that is understood and is near; may be empty

    bool operator==(const ValueProblem &) const = default;
};

template <typename T>
using ListValue = tl::expected<T, ValueProblem>;

class ListValues
{
public:
    explicit ListValues(const ReferenceRows &rows);

    /// None of these takes an empty text.
    [[nodiscard]] ListValue<CourseMode> mode(const QString &text) const;
    [[nodiscard]] ListValue<CourseStatus> courseStatus(const QString &text) const;
    [[nodiscard]] ListValue<EnrolmentStatus> enrolmentStatus(const QString &text) const;
    [[nodiscard]] ListValue<NameOrder> nameOrder(const QString &text) const;
    /// By name or key.
    [[nodiscard]] ListValue<SeniorityId> seniority(const QString &text) const;
    /// By name or key of a theme or of a group, which means its theme of that name, else its first one.
    [[nodiscard]] ListValue<ThemeId> theme(const QString &text) const;
    /// By name in the register, name in ISO 3166-1, another usual name, alpha-2 or alpha-3; also with another
    /// of them in brackets. What stands there may as well tell a country from its neighbour ("Congo
    /// (Democratic Republic)"), so that a name with anything else in brackets is only proposed.
    [[nodiscard]] ListValue<CountryId> country(const QString &text) const;
    [[nodiscard]] ListValue<ContinentId> continent(const QString &text) const;
    /// "전체", a continent or a country; also as TargetRegion::key() has it.
    [[nodiscard]] ListValue<TargetRegion> targetRegion(const QString &text) const;

    [[nodiscard]] bool isCountry(const QString &text) const { return knownCountry(text).has_value(); }

private:
    [[nodiscard]] std::optional<CountryId> knownCountry(const QString &text) const;
    WordTable<CourseMode> m_modes;
    WordTable<CourseStatus> m_courseStatuses;
    WordTable<EnrolmentStatus> m_enrolmentStatuses;
    WordTable<NameOrder> m_nameOrders;
    WordTable<SeniorityId> m_seniorities;
    WordTable<ThemeId> m_themes;
    WordTable<CountryId> m_countries;
    WordTable<ContinentId> m_continents;
    WordTable<TargetRegion> m_targets; ///< without countries
    QHash<CountryId, QString> m_countryCodes;
};

/// 2019-03-04, 2019/3/4, 2019. 3. 4., 2019년 3월 4일, 20190304, each also with a time behind it, which is
/// left out, and with the day of the week. The year has four digits: 19.3.5 may be a day of 2019 or of 2005,
/// and is only proposed.
[[nodiscard]] ListValue<QDate> listedDay(const QString &text);
/// A whole number above 0: 1234, 1,234, "12명".
[[nodiscard]] ListValue<int> listedNumber(const QString &text);

} // namespace yeonsu
