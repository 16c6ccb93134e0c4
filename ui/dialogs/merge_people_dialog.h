// Makes one person of two: each value from the one or the other, the enrolments of both.
#pragma once

#include "dialogs/merge_dialog.h"
#include "editing/merging.h"
#include "store/enrolment_list.h"

#include <array>

namespace yeonsu {

class MergePeopleDialog : public MergeDialog
{
    Q_OBJECT

public:
    MergePeopleDialog(EditingSession &session, const Person &left, const Person &right,
                      QWidget *parent = nullptr);

    [[nodiscard]] PersonId keptId() const { return at(kept()).person.id; }

private:
    struct Half
    {
        Person person;
        std::vector<Enrolment> enrolments;
        std::vector<EnrolmentSummary> summaries; ///< in the order of the enrolments

        [[nodiscard]] int filledFields() const;
    };

    [[nodiscard]] const Half &at(Side side) const { return m_halves[side == Side::Left ? 0 : 1]; }
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Side fuller() const;
    void addPerson();
    void addEnrolments();
    [[nodiscard]] QString courseKey(CourseId id) const;
    [[nodiscard]] QString enrolmentText(Side side, CourseId id) const;
    /// The side whose enrolment stays, for each course that both are in.
    [[nodiscard]] std::vector<std::pair<CourseId, Side>> defaultDoubles(Side kept) const;
    [[nodiscard]] Person winning() const;
    [[nodiscard]] std::vector<EnrolmentId> keptEnrolments() const;
    [[nodiscard]] int courseCount() const;

    [[nodiscard]] Outcome outcome() const override;
    [[nodiscard]] std::optional<RuleViolation> violation() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;
    [[nodiscard]] bool isUpToDate() const override;
    void suggestFor(Side kept) override;

    std::array<Half, 2> m_halves;
};

} // namespace yeonsu
