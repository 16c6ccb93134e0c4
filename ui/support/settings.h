// What the program remembers between starts, each under a key of its own with its type.
#pragma once

#include "domain/bilingual.h"

#include <QByteArray>
#include <QMap>
#include <QSize>
#include <QSizeF>
#include <QStringList>

#include <optional>

namespace yeonsu {

enum class Appearance { System, Light, Dark };

struct PictureOptions
{
    QString preset = QStringLiteral("press"); ///< its key; empty for a size of one's own
    QSizeF ownSize{2400, 1350};
    bool isInMillimetres = false; ///< the own size; else in pixels
    int dpi = 300;                ///< of the own size
    bool isTransparent = false;
    bool hasCsvBeside = false;          ///< the numbers, in a file beside the picture
    bool hasWorkbookBeside = false;     ///< likewise, for Excel
    int leastNumber = 5;                ///< smaller numbers of people are pointed out; 0: none
    std::optional<Language> language{}; ///< chosen in the place of `proposedLanguage`, and only there
    std::optional<Language> proposedLanguage{};
};

/// How the user last made a press pack.
struct PressPackOptions
{
    bool isKorean = true;
    bool isEnglish = true;
    QString preset = QStringLiteral("press"); ///< its key
    bool isZip = false;
    QStringList leftOut{}; ///< keys of the charts that were not chosen; what is new is chosen
};

/// How the user last took a release out.
struct ReleaseOutOptions
{
    QString format = QStringLiteral("odt");
    bool hasPressPack = false; ///< in a folder beside it
};

/// Kept per user by QSettings; values that cannot be read are as if they were not there.
namespace Settings {

[[nodiscard]] std::optional<Language> language(); ///< nothing: the system's
void setLanguage(std::optional<Language> language);

[[nodiscard]] Appearance appearance();
void setAppearance(Appearance appearance);

/// Absolute paths, the last used first, of files that still exist.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString &path);

/// How a register was looked at when it was left; empty where it was not among the recent files since.
[[nodiscard]] QString keptView(const QString &path);
void setKeptView(const QString &path, const QString &definition);

/// The folder in which the last file was chosen; empty before the first.
[[nodiscard]] QString lastFolder();
void setLastFolder(const QString &path);

/// How the user arranged the columns of a table, as QHeaderView has it; empty where nothing was changed.
[[nodiscard]] QByteArray tableColumns(const QString &table);
void setTableColumns(const QString &table, const QByteArray &state);

/// The size the user gave a dialog; invalid before the first time.
[[nodiscard]] QSize dialogSize(const QString &dialog);
void setDialogSize(const QString &dialog, const QSize &size);

/// What the user last chose for pictures.
[[nodiscard]] PictureOptions pictureOptions();
void setPictureOptions(const PictureOptions &options);

[[nodiscard]] PressPackOptions pressPackOptions();
void setPressPackOptions(const PressPackOptions &options);

[[nodiscard]] ReleaseOutOptions releaseOutOptions();
void setReleaseOutOptions(const ReleaseOutOptions &options);

/// What the columns of lists with these headings were taken for, as keys of fields; empty where nothing was
/// chosen. `signature` is that of the headings.
[[nodiscard]] QStringList importColumns(const QString &signature);
void setImportColumns(const QString &signature, const QStringList &fields);

/// What texts, folded, were said to mean in that column of lists.
[[nodiscard]] QMap<QString, QString> importMeanings(const QString &column);
void setImportMeanings(const QString &column, const QMap<QString, QString> &meanings);

/// How the user last looked at a chart that is always on the dashboard; empty where nothing was changed.
[[nodiscard]] QString chartLook(const QString &chart);
void setChartLook(const QString &chart, const QString &look);

/// Whether registers are copied by themselves, once a day.
[[nodiscard]] bool areDailyBackupsOn();
void setDailyBackupsOn(bool areOn);

/// After how many years without a course people are to be looked at, whether they must be kept.
[[nodiscard]] int yearsKept();
void setYearsKept(int years);

[[nodiscard]] QByteArray windowGeometry();
void setWindowGeometry(const QByteArray &geometry);

} // namespace Settings
} // namespace yeonsu
