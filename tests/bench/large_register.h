// Registers of any size, made by SQL alone.
#pragma once

#include <QString>

#include <cstdint>

namespace yeonsu {

/// Without history. Twenty enrolments a course, 93 people for 100 enrolments, from the sample's cities.
void makeLargeRegister(const QString &path, qint64 enrolments);

/// Gives the people of such a register names, some of them common, and e-mails; and everything its listings.
void nameEverybody(const QString &path, qint64 people, std::uint32_t seed = 1);

/// Gives such a register a history: each act edits one enrolment.
void rememberActs(const QString &path, qint64 acts);

} // namespace yeonsu
