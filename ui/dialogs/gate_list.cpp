#include "dialogs/gate_list.h"

#include "figures/share.h"
#include "support/language.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

enum Role { FindingRole = Qt::UserRole, CourseRole, GroupRole };

/// A finding may be about all rows of the register; some of its courses are enough to begin with.
constexpr std::size_t mostRows = 500;
constexpr std::size_t mostCourses = 50;

/// All that stop are one group, whatever they are.
constexpr int stoppingGroup = -1;

template <typename Typed>
void addCoursesOf(std::vector<CourseId> &courses, const std::vector<Id<Typed>> &ids, Register &store)
{
    for (std::size_t i = 0; i < std::min(ids.size(), mostRows); ++i) {
        const Result<std::optional<Typed>> row = store.find(ids[i]);
        if (row && *row)
            courses.push_back((*row)->courseId);
    }
}

std::vector<CourseId> coursesBehind(const RowsBehind &rows, Register &store)
{
    std::vector<CourseId> courses = rows.courses;
    addCoursesOf(courses, rows.enrolments, store);
    addCoursesOf(courses, rows.headcounts, store);
    std::vector<CourseId> once;
    for (const CourseId id : courses) {
        if (std::find(once.begin(), once.end(), id) == once.end())
            once.push_back(id);
    }
    return once;
}

QString keyOfItem(const QTreeWidgetItem &item)
{
    const QString above = item.parent() ? keyOfItem(*item.parent()) + u'\n' : QString();
    const QVariant group = item.data(0, GroupRole);
    return above + (group.isValid() ? group.toString() : item.text(0));
}

} // namespace

GateList::GateList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"findings"_s);
    setAccessibleName(tr("What was found"));
    setColumnCount(1);
    setHeaderLabel(accessibleName()); // on paper
    header()->hide();
    setWordWrap(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false); // which leads on
}

void GateList::setFindings(const std::vector<GateFinding> &findings, Register &store)
{
    QSet<QString> open;
    for (QTreeWidgetItemIterator each(this); *each; ++each) {
        if ((*each)->isExpanded())
            open.insert(keyOfItem(**each));
    }
    const QString current = currentItem() ? keyOfItem(*currentItem()) : QString();
    clear();
    m_findings = findings;
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        auto *item = new QTreeWidgetItem(groupOf(m_findings[i]), {m_findings[i].words});
        item->setData(0, FindingRole, qulonglong(i));
        addCourses(*item, m_findings[i].rows, store);
    }
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem &group = *topLevelItem(i);
        group.setText(0, u"%1 (%2)"_s.arg(group.text(0), groupedNumber(group.childCount())));
        group.setExpanded(true);
    }
    QTreeWidgetItem *chosen = topLevelItemCount() > 0 ? topLevelItem(0)->child(0) : nullptr;
    for (QTreeWidgetItemIterator each(this); *each; ++each) {
        const QString key = keyOfItem(**each);
        if (open.contains(key))
            (*each)->setExpanded(true);
        if (key == current)
            chosen = *each;
    }
    setCurrentItem(chosen);
}

QString GateList::headingOf(GateFinding::Kind kind)
{
    using Kind = GateFinding::Kind;
    switch (kind) {
    case Kind::NotUnderstood:
    case Kind::WrongClaim:
    case Kind::DoesNotAddUp:
    case Kind::WrongSum:
        break;
    case Kind::DoubtfulClaim:
        return tr("Numbers that are not checked, and may be wrong");
    case Kind::LapsedDecision:
        return tr("Decisions on numbers that are gone");
    case Kind::UnknownTheme:
        return tr("Without a theme");
    case Kind::UnknownCity:
        return tr("Without a city");
    case Kind::UnknownSeniority:
        return tr("Without a seniority");
    case Kind::PlannedAndPast:
        return tr("Planned, and over already");
    case Kind::Twins:
        return tr("Equal counts");
    case Kind::RoundThousand:
        return tr("Round thousands");
    case Kind::SmallCell:
        return tr("Very small numbers of people");
    case Kind::UnmentionedOutcome:
        return tr("Outcomes that are not mentioned");
    case Kind::KoreanAnnex:
        return tr("An annex in another language");
    case Kind::OtherPages:
        return tr("The number of pages");
    }
    return tr("Must be mended");
}

QTreeWidgetItem *GateList::groupOf(const GateFinding &finding)
{
    const int group = finding.stops() ? stoppingGroup : int(finding.kind);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, GroupRole).toInt() == group)
            return topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(this, {headingOf(finding.kind)});
    item->setData(0, GroupRole, group);
    QFont font = this->font();
    font.setBold(true);
    item->setFont(0, font);
    return item;
}

void GateList::addCourses(QTreeWidgetItem &item, const RowsBehind &rows, Register &store)
{
    const std::vector<CourseId> courses = coursesBehind(rows, store);
    for (std::size_t i = 0; i < std::min(courses.size(), mostCourses); ++i) {
        const Result<std::optional<Course>> course = store.find(courses[i]);
        if (!course || !*course)
            continue;
        const QString name = nameIn(interfaceLanguage(), (*course)->nameKo, (*course)->nameEn);
        auto *child =
            new QTreeWidgetItem(&item, {u"%1 · %2"_s.arg((*course)->firstDay.toString(Qt::ISODate), name)});
        child->setData(0, CourseRole, courses[i].value());
    }
    if (courses.size() > mostCourses || rows.enrolments.size() > mostRows ||
        rows.headcounts.size() > mostRows)
        (new QTreeWidgetItem(&item, {tr("… and more")}))->setDisabled(true);
}

const GateFinding *GateList::chosen() const
{
    for (const QTreeWidgetItem *item = currentItem(); item; item = item->parent()) {
        const QVariant at = item->data(0, FindingRole);
        if (at.isValid())
            return &m_findings[at.toULongLong()];
    }
    return nullptr;
}

CourseId GateList::chosenCourse() const
{
    return currentItem() ? CourseId(currentItem()->data(0, CourseRole).toLongLong()) : CourseId();
}

ShownList GateList::shownList() const
{
    return {accessibleName(), {}, model(), {0}, [this] {
                QModelIndexList rows;
                for (QModelIndex row = model()->index(0, 0); row.isValid(); row = indexBelow(row))
                    rows.append(row);
                return rows;
            }};
}

/// Sentences break where the list ends.
void GateList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace yeonsu
