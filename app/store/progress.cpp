#include "store/progress.h"

#include <QCoreApplication>

namespace yeonsu {

namespace {
constexpr std::size_t stepsBetweenReports = 256;
}

Result<void> Progress::reach(std::size_t index, std::size_t count) const
{
    if (index % stepsBetweenReports != 0)
        return {};
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("Progress", "This was stopped. Nothing was changed."));
    if (report)
        report(double(index) / double(count));
    return {};
}

Progress Progress::part(double from, double to) const
{
    if (!report)
        return {{}, stop};
    return {[whole = report, from, to](double done) { whole(from + done * (to - from)); }, stop};
}

} // namespace yeonsu
