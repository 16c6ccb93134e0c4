// What is left of a person who was erased: that somebody took part, and where they came from.
#pragma once

#include "domain/enrolment.h"
#include "domain/forum.h"
#include "domain/person.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace yeonsu {

/// The rows without what tells who it was. By what an enrolment is counted (course, city, seniority, status)
/// stays.
[[nodiscard]] Person erased(const Person &row);
[[nodiscard]] Enrolment erased(const Enrolment &row);
[[nodiscard]] AgendaItem erased(const AgendaItem &row);

/// The number of "(erased person 12)", as lists that went out call them in either language; nothing where the
/// name is any other.
[[nodiscard]] std::optional<qint64> erasedNumber(const QString &name);

/// Full names and e-mail addresses, to be found in texts that somebody wrote and in names of files, in
/// capital or small letters. A name of one word says too little to be looked for, unless it is one of three
/// syllables or more in Hangul.
class NamesInTexts
{
public:
    void add(const Person &person);

    [[nodiscard]] bool isEmpty() const { return m_byStart.isEmpty(); }
    [[nodiscard]] bool areIn(const QString &text) const;
    /// The text with another word in the place of each.
    [[nodiscard]] QString takenFrom(const QString &text) const;

private:
    void addText(const QString &name);
    /// The longest that begins there, in a text in small letters.
    [[nodiscard]] qsizetype lengthAt(const QString &text, qsizetype at) const;

    QHash<QString, QStringList> m_byStart; ///< by their first letters
};

} // namespace yeonsu
