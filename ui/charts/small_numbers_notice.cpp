#include "charts/small_numbers_notice.h"

#include "charts/chart_counting.h"
#include "charts/chart_words.h"
#include "charts/small_numbers.h"
#include "support/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SmallNumbers)
};

constexpr qsizetype mostInAll = 9; ///< more would be a table, which lies beside the picture
constexpr qsizetype mostOfAChart = 2;

QString listed(const QStringList &small, qsizetype most)
{
    if (small.size() <= most)
        return small.join(u", "_s);
    return Words::tr("%1 and %2 more").arg(small.first(most).join(u", "_s)).arg(small.size() - most);
}

QString sentence(const QString &small)
{
    if (small.isEmpty())
        return {};
    return Words::tr("Small numbers: %1. People may be recognised; make sure that they may be published.")
        .arg(small);
}

} // namespace

QString smallNumbersNotice(const QStringList &small)
{
    return sentence(listed(small, mostInAll));
}

QString smallNumbersNoticeOf(const QStringList &charts)
{
    QStringList some = charts;
    some.removeAll(QString());
    return sentence(some.join(u"; "_s));
}

QString smallNumbersOf(const ChartChoice &chart, const FactTable &facts, qint64 least)
{
    ChartChoice choice = chart;
    choice.language = interfaceLanguage();
    const QStringList small = smallNumbers(choice, chartNumbers(choice, facts), least);
    return small.isEmpty() ? QString() : chartName(choice) + u": "_s + listed(small, mostOfAChart);
}

} // namespace yeonsu
