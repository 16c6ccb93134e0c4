#include "domain/progress.h"

#include <QCoreApplication>

namespace yeonsu {

namespace {
constexpr std::size_t stepsBetweenReports = 256;
}

Result<void> Progress::reach(std::size_t index, std::size_t count) const
{
    return index % stepsBetweenReports == 0 ? tell(double(index) / double(count)) : Result<void>();
}

Result<void> Progress::tell(double done) const
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("Progress", "This was stopped. Nothing was changed."));
    if (report)
        report(done);
    return {};
}

Progress Progress::part(double from, double to) const
{
    if (!report)
        return {{}, stop};
    return {[whole = report, from, to](double done) { whole(from + done * (to - from)); }, stop};
}

} // namespace yeonsu
