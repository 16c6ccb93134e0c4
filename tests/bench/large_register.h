// A register of any size, made by SQL alone: it is for counting, has no history and no listings.
#pragma once

#include <QString>

namespace yeonsu {

/// Twenty enrolments a course, 93 people for 100 enrolments, from the sample's cities.
void makeLargeRegister(const QString &path, qint64 enrolments);

} // namespace yeonsu
