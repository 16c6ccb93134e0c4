#include "exchange/planned_titles.h"

#include "domain/text.h"

#include <QSet>

#include <algorithm>

namespace yeonsu {

void tellTitles(ImportPlan &plan, const QHash<QString, SeniorityId> &decided,
                const QHash<QString, SeniorityId> &known)
{
    QHash<QString, int> unknown;
    QSet<QString> used;
    QHash<QString, QString> folded;
    for (const Enrolment &enrolment : plan.enrolments) {
        if (enrolment.jobTitle.isEmpty())
            continue;
        QString &title = folded[enrolment.jobTitle];
        if (title.isEmpty())
            title = foldedText(enrolment.jobTitle);
        if (enrolment.seniorityId.isNull())
            ++unknown[title];
        else if (decided.value(title) == enrolment.seniorityId)
            used.insert(title);
    }
    for (auto title = unknown.cbegin(); title != unknown.cend(); ++title)
        plan.unknownTitles.emplace_back(title.key(), title.value());
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
