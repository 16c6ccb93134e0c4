// Edits of every kind and type, made up from a seed: the same seed on the same register gives the same.
#pragma once

#include "store/register.h"

#include <random>

namespace yeonsu::test {

class RandomEdits
{
public:
    RandomEdits(Register &store, std::uint32_t seed);

    /// An edit of what the register holds now. Now and then one that the register must refuse, such as
    /// deleting what is in use.
    [[nodiscard]] ChangeSet next();

    /// Rows to begin with, in one act.
    [[nodiscard]] ChangeSet manyRows(int courses, int people, int enrolments, int headcounts);

    /// From 0 to `bound` - 1.
    [[nodiscard]] int below(int bound);

private:
    template <typename Typed>
    [[nodiscard]] std::optional<Typed> any();
    template <typename Typed>
    [[nodiscard]] Id<Typed> anyId();
    /// Null once in four times.
    template <typename Typed>
    [[nodiscard]] Id<Typed> anyIdOrUnknown();
    template <typename Enum>
    [[nodiscard]] Enum anyOf();
    template <typename Typed>
    [[nodiscard]] std::vector<Typed> rowsWith(const QString &column, qint64 id);
    [[nodiscard]] QString text();
    [[nodiscard]] QString newKey();
    [[nodiscard]] TargetRegion anyTarget();

    /// Gives new values to about half of the fields, or to all of them.
    void makeKey(bool isNewRow, QString &key);
    void vary(Setting &row, bool all);
    void vary(ThemeGroup &row, bool all);
    void vary(Theme &row, bool all);
    void vary(Continent &row, bool all);
    void vary(Country &row, bool all);
    void vary(City &row, bool all);
    void vary(CityAlias &row, bool all);
    void vary(Seniority &row, bool all);
    void vary(JobTitleMapping &row, bool all);
    void vary(Course &row, bool all);
    void vary(Person &row, bool all);
    template <typename Kind>
    void vary(NotSame<Kind> &row, bool all);
    void vary(Enrolment &row, bool all);
    void vary(Headcount &row, bool all);
    void vary(Policy &row, bool all);
    void vary(Outcome &row, bool all);
    void vary(OutcomePerson &row, bool all);
    void vary(OutcomePolicy &row, bool all);
    void vary(Forum &row, bool all);
    void vary(AgendaItem &row, bool all);
    void vary(ForumGroup &row, bool all);
    void vary(Release &row, bool all);
    void vary(ClaimDecision &row, bool all);
    void vary(SavedView &row, bool all);
    template <typename Field>
    void set(bool all, Field &field, const std::type_identity_t<Field> &value);

    void insertOne(ChangeSet &changeSet);
    void updateOne(ChangeSet &changeSet);
    void removeOne(ChangeSet &changeSet);
    void insertCourseWithPeople(ChangeSet &changeSet);
    void removeCourseWithRows(ChangeSet &changeSet);
    void removePersonWithRows(ChangeSet &changeSet);
    /// With the city or person `id`, which those columns tell.
    template <typename Kind>
    void removeMarks(ChangeSet &changeSet, Id<Kind> id, const QStringList &columns);
    void swapCodes(ChangeSet &changeSet);
    void mergeCities(ChangeSet &changeSet);
    void mergeThemes(ChangeSet &changeSet);
    void mergeSeniorities(ChangeSet &changeSet);
    template <typename Typed, typename Reference>
    void moveRows(ChangeSet &changeSet, const QString &column, Reference Typed::*reference, Reference from,
                  Reference into);

    Register &m_register;
    std::mt19937 m_dice;
    std::uint32_t m_seed;
    int m_keys = 0;
};

} // namespace yeonsu::test
