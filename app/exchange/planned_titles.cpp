#include "exchange/planned_titles.h"

#include "domain/text.h"

#include <QSet>

#include <algorithm>

namespace yeonsu {

void tellTitles(ImportPlan &plan, const QHash<QString, SeniorityId> &decided,
                const QHash<QString, SeniorityId> &known)
{
    QHash<QString, std::pair<QString, int>> unknown; // by the folded title
    QSet<QString> used;
    QHash<QString, QString> folded;
    const auto tell = [&](const Enrolment &enrolment) {
        if (enrolment.jobTitle.isEmpty())
            return;
        QString &title = folded[enrolment.jobTitle];
        if (title.isEmpty())
            title = foldedText(enrolment.jobTitle);
        if (enrolment.seniorityId.isNull()) {
            std::pair<QString, int> &counted = unknown[title];
            if (counted.second++ == 0)
                counted.first = enrolment.jobTitle;
        } else if (decided.value(title) == enrolment.seniorityId) {
            used.insert(title);
        }
    };
    for (const Enrolment &enrolment : plan.enrolments)
        tell(enrolment);
    for (const auto &[before, after] : plan.changedEnrolments) {
        if (after.jobTitle != before.jobTitle)
            tell(after);
    }
    plan.unknownTitles.assign(unknown.cbegin(), unknown.cend());
    std::sort(plan.unknownTitles.begin(), plan.unknownTitles.end(), [](const auto &left, const auto &right) {
        return std::pair(-left.second, left.first) < std::pair(-right.second, right.first);
    });
    QStringList titles(used.begin(), used.end());
    titles.sort();
    for (const QString &title : titles) {
        if (!known.contains(title))
            plan.jobTitles.push_back({{}, title, decided.value(title)});
    }
}

} // namespace yeonsu
