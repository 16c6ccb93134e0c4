// The courses of the register, found by code or name.
#pragma once

#include "exchange/list_values.h"

#include <QHash>

namespace yeonsu {

class KnownCourses
{
public:
    KnownCourses() = default;
    explicit KnownCourses(std::vector<Course> courses);

    [[nodiscard]] const std::vector<Course> &all() const { return m_courses; }
    /// Its index in all(): by code, whatever the case where that is clear.
    [[nodiscard]] std::optional<std::size_t> withCode(const QString &code) const;
    /// By code, else by exact name in either language; several of that name are a problem.
    [[nodiscard]] ListValue<std::size_t> find(const QString &text) const;

private:
    [[nodiscard]] QString nearest(const QString &text) const;

    std::vector<Course> m_courses;
    QHash<QString, std::size_t> m_codes;
    QHash<QString, std::vector<std::size_t>> m_folded; ///< by folded code
    QHash<QString, std::vector<std::size_t>> m_names;  ///< by folded name
};

} // namespace yeonsu
