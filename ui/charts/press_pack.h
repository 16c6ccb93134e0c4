// The press pack: charts in every language asked for, as pictures and tables, with alt texts and a page that
// lists them.
#pragma once

#include "charts/chart_context.h"
#include "charts/chart_numbers.h"
#include "charts/picture.h"
#include "exchange/xlsx_workbook.h"
#include "exchange/zip_archive.h"
#include "store/register_place.h"

namespace yeonsu {

struct PressPackOrder
{
    std::vector<ChartChoice> charts; ///< at least one, no topic twice; their languages do not matter
    std::vector<Language> languages; ///< at least one
    PictureFormat format;
    QDate asOf; ///< invalid: as the register says
};

/// One chart in one language.
struct PressChart
{
    QString id;   ///< of the chart, the same in every language: "themes", "own-1"
    QString name; ///< of its files, without ending: "themes-ko"
    ChartChoice choice;
    ChartNumbers numbers;
};

struct PressPack
{
    std::vector<Language> languages;
    PictureFormat format;
    std::vector<PressChart> charts; ///< chart by chart, each in every language
    QDate asOf;
    QString noticeKo; ///< as ChartContext has it
    QString noticeEn;
};

/// Counts all that is asked for, and gives it the titles that are found in it, so that the facts may go on
/// changing while the pack is made.
[[nodiscard]] PressPack pressPack(const PressPackOrder &order, const ChartContext &context,
                                  const FactTable &facts);

/// The tables of one of its languages with charts that Excel draws.
[[nodiscard]] XlsxWorkbook workbookIn(const PressPack &pack, Language language);

/// Everything but the pictures: tables as CSV and as one workbook a language, alt texts, the page. May be
/// called on any thread. Errors: as xlsx().
[[nodiscard]] Result<std::vector<ArchivedFile>> textFiles(const PressPack &pack);

/// Whether a pack may have a file of this name, which another pack in its place replaces.
[[nodiscard]] bool isOfPressPack(const QString &fileName);

enum class PressPackForm { Folder, Zip };

/// The name that the pack gets: one zip ends in .zip.
[[nodiscard]] QString pressPackPath(const QString &path, PressPackForm form);

/// Whether writePressPack() may take the path; asked before long work. `source` is the register.
[[nodiscard]] Result<void> checkPressPack(const QString &path, PressPackForm form, IfExists ifExists,
                                          const QString &source = {});

/// In the order of their names, dated as of the pack's day. Until all are written an older pack is as it was.
[[nodiscard]] Result<void> writePressPack(const QString &path, PressPackForm form,
                                          std::vector<ArchivedFile> files, const QDate &asOf,
                                          IfExists ifExists);

} // namespace yeonsu
