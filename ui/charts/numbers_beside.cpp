#include "charts/numbers_beside.h"

#include "charts/chart_table.h"
#include "charts/chart_workbook.h"
#include "exchange/csv_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yeonsu {

Result<std::vector<ArchivedFile>> numbersBeside(const QString &picturePath, const ChartChoice &choice,
                                                const ChartNumbers &numbers, const PictureOptions &options)
{
    const QString ending = QFileInfo(picturePath).suffix();
    const QString stem = picturePath.chopped(ending.isEmpty() ? 0 : ending.size() + 1);
    std::vector<ArchivedFile> files;
    if (options.hasCsvBeside)
        files.push_back({stem + u".csv"_s, csv(chartTable(choice, numbers))});
    if (options.hasWorkbookBeside) {
        const Result<QByteArray> workbook = xlsx(chartWorkbook({{choice, numbers}}));
        YEONSU_TRY(workbook);
        files.push_back({stem + u".xlsx"_s, *workbook});
    }
    return files;
}

} // namespace yeonsu
