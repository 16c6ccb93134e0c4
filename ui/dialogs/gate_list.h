// What the publication gate found, by kind, each with the courses behind it.
#pragma once

#include "models/shown_list.h"
#include "release/publication_gate.h"

#include <QTreeWidget>

namespace yeonsu {

class GateList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit GateList(QWidget *parent);

    /// What is chosen and what is unfolded stays, where it is still found. Courses are read from `store`.
    void setFindings(const std::vector<GateFinding> &findings, Register &store);

    /// Of a course, the finding that it is behind; none of a heading.
    [[nodiscard]] const GateFinding *chosen() const;
    /// Null where none is chosen.
    [[nodiscard]] CourseId chosenCourse() const;
    /// What is not folded away.
    [[nodiscard]] ShownList shownList() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] static QString headingOf(GateFinding::Kind kind);
    [[nodiscard]] QTreeWidgetItem *groupOf(const GateFinding &finding);
    void addCourses(QTreeWidgetItem &item, const RowsBehind &rows, Register &store);

    std::vector<GateFinding> m_findings;
};

} // namespace yeonsu
