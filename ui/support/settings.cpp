#include "support/settings.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace yeonsu::Settings {

namespace {

constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView appearanceKey("appearance");
constexpr QLatin1StringView recentFilesKey("recentFiles");
constexpr QLatin1StringView keptViewsKey("keptViews");
constexpr QLatin1StringView lastFolderKey("lastFolder");
constexpr QLatin1StringView geometryKey("windowGeometry");
constexpr QLatin1StringView dailyBackupsKey("dailyBackups");
constexpr QLatin1StringView yearsKeptKey("yearsKept");
constexpr QLatin1StringView columnsGroup("columns/");
constexpr QLatin1StringView dialogsGroup("dialogs/");
constexpr QLatin1StringView chartsGroup("charts/");
constexpr QLatin1StringView pictureGroup("picture");
constexpr QLatin1StringView pressPackGroup("pressPack");
constexpr QLatin1StringView releaseOutGroup("releaseOut");
constexpr QLatin1StringView importGroup("import/");
constexpr QLatin1StringView meaningsGroup("importMeanings/");
constexpr qsizetype mostRecentFiles = 8;

QSettings kept()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"yeonsu"_s, u"yeonsu"_s);
}

} // namespace

std::optional<Language> language()
{
    return fromKey<Language>(kept().value(languageKey).toString());
}

void setLanguage(std::optional<Language> language)
{
    if (language)
        kept().setValue(languageKey, toKey(*language));
    else
        kept().remove(languageKey);
}

Appearance appearance()
{
    const QString value = kept().value(appearanceKey).toString();
    return value == u"light" ? Appearance::Light : value == u"dark" ? Appearance::Dark : Appearance::System;
}

void setAppearance(Appearance appearance)
{
    const QString value = appearance == Appearance::Light  ? u"light"_s
                          : appearance == Appearance::Dark ? u"dark"_s
                                                           : u"system"_s;
    kept().setValue(appearanceKey, value);
}

QStringList recentFiles()
{
    QStringList files = kept().value(recentFilesKey).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    kept().setValue(recentFilesKey, files.first(std::min(files.size(), mostRecentFiles)));
}

namespace {

/// Path and view by turns.
QMap<QString, QString> keptViews()
{
    const QStringList kept = Settings::kept().value(keptViewsKey).toStringList();
    QMap<QString, QString> views;
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
        views.insert(kept[i], kept[i + 1]);
    return views;
}

} // namespace

QString keptView(const QString &path)
{
    return keptViews().value(QFileInfo(path).absoluteFilePath());
}

/// Those of files that are not recent any more go.
void setKeptView(const QString &path, const QString &definition)
{
    QMap<QString, QString> views = keptViews();
    views.insert(QFileInfo(path).absoluteFilePath(), definition);
    QStringList texts;
    for (const QString &file : recentFiles()) {
        if (const QString view = views.value(file); !view.isEmpty())
            texts << file << view;
    }
    kept().setValue(keptViewsKey, texts);
}

QString lastFolder()
{
    return kept().value(lastFolderKey).toString();
}

void setLastFolder(const QString &path)
{
    kept().setValue(lastFolderKey, path);
}

QByteArray tableColumns(const QString &table)
{
    return kept().value(columnsGroup + table).toByteArray();
}

void setTableColumns(const QString &table, const QByteArray &state)
{
    if (state.isEmpty())
        kept().remove(columnsGroup + table);
    else
        kept().setValue(columnsGroup + table, state);
}

QSize dialogSize(const QString &dialog)
{
    return kept().value(dialogsGroup + dialog).toSize();
}

void setDialogSize(const QString &dialog, const QSize &size)
{
    kept().setValue(dialogsGroup + dialog, size);
}

PictureOptions pictureOptions()
{
    QSettings settings = kept();
    settings.beginGroup(pictureGroup);
    PictureOptions options;
    options.preset = settings.value(u"preset"_s, options.preset).toString();
    options.ownSize = settings.value(u"size"_s, options.ownSize).toSizeF();
    options.isInMillimetres = settings.value(u"inMillimetres"_s, options.isInMillimetres).toBool();
    options.dpi = settings.value(u"dpi"_s, options.dpi).toInt();
    options.isTransparent = settings.value(u"transparent"_s, options.isTransparent).toBool();
    options.hasCsvBeside = settings.value(u"csvBeside"_s, options.hasCsvBeside).toBool();
    options.hasWorkbookBeside = settings.value(u"workbookBeside"_s, options.hasWorkbookBeside).toBool();
    options.leastNumber = settings.value(u"leastNumber"_s, options.leastNumber).toInt();
    options.language = fromKey<Language>(settings.value(u"language"_s).toString());
    options.proposedLanguage = fromKey<Language>(settings.value(u"proposedLanguage"_s).toString());
    return options;
}

void setPictureOptions(const PictureOptions &options)
{
    QSettings settings = kept();
    settings.beginGroup(pictureGroup);
    settings.setValue(u"preset"_s, options.preset);
    settings.setValue(u"size"_s, options.ownSize);
    settings.setValue(u"inMillimetres"_s, options.isInMillimetres);
    settings.setValue(u"dpi"_s, options.dpi);
    settings.setValue(u"transparent"_s, options.isTransparent);
    settings.setValue(u"csvBeside"_s, options.hasCsvBeside);
    settings.setValue(u"workbookBeside"_s, options.hasWorkbookBeside);
    settings.setValue(u"leastNumber"_s, options.leastNumber);
    settings.setValue(u"language"_s, options.language ? toKey(*options.language) : QString());
    settings.setValue(u"proposedLanguage"_s,
                      options.proposedLanguage ? toKey(*options.proposedLanguage) : QString());
}

PressPackOptions pressPackOptions()
{
    QSettings settings = kept();
    settings.beginGroup(pressPackGroup);
    PressPackOptions options;
    options.isKorean = settings.value(u"korean"_s, options.isKorean).toBool();
    options.isEnglish = settings.value(u"english"_s, options.isEnglish).toBool();
    options.preset = settings.value(u"preset"_s, options.preset).toString();
    options.isZip = settings.value(u"zip"_s, options.isZip).toBool();
    options.leftOut = settings.value(u"leftOut"_s).toStringList();
    return options;
}

void setPressPackOptions(const PressPackOptions &options)
{
    QSettings settings = kept();
    settings.beginGroup(pressPackGroup);
    settings.setValue(u"korean"_s, options.isKorean);
    settings.setValue(u"english"_s, options.isEnglish);
    settings.setValue(u"preset"_s, options.preset);
    settings.setValue(u"zip"_s, options.isZip);
    settings.setValue(u"leftOut"_s, options.leftOut);
}

ReleaseOutOptions releaseOutOptions()
{
    QSettings settings = kept();
    settings.beginGroup(releaseOutGroup);
    ReleaseOutOptions options;
    options.format = settings.value(u"format"_s, options.format).toString();
    options.hasPressPack = settings.value(u"pressPack"_s, options.hasPressPack).toBool();
    return options;
}

void setReleaseOutOptions(const ReleaseOutOptions &options)
{
    QSettings settings = kept();
    settings.beginGroup(releaseOutGroup);
    settings.setValue(u"format"_s, options.format);
    settings.setValue(u"pressPack"_s, options.hasPressPack);
}

QStringList importColumns(const QString &signature)
{
    return kept().value(importGroup + signature).toStringList();
}

void setImportColumns(const QString &signature, const QStringList &fields)
{
    kept().setValue(importGroup + signature, fields);
}

/// Text and meaning by turns: a key of the file may not have every letter.
QMap<QString, QString> importMeanings(const QString &column)
{
    const QStringList kept = Settings::kept().value(meaningsGroup + column).toStringList();
    QMap<QString, QString> meanings;
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
        meanings.insert(kept[i], kept[i + 1]);
    return meanings;
}

void setImportMeanings(const QString &column, const QMap<QString, QString> &meanings)
{
    QStringList texts;
    for (auto each = meanings.cbegin(); each != meanings.cend(); ++each)
        texts << each.key() << each.value();
    kept().setValue(meaningsGroup + column, texts);
}

QString chartLook(const QString &chart)
{
    return kept().value(chartsGroup + chart).toString();
}

void setChartLook(const QString &chart, const QString &look)
{
    kept().setValue(chartsGroup + chart, look);
}

bool areDailyBackupsOn()
{
    return kept().value(dailyBackupsKey, true).toBool();
}

void setDailyBackupsOn(bool areOn)
{
    kept().setValue(dailyBackupsKey, areOn);
}

int yearsKept()
{
    constexpr int usualYears = 5;
    return kept().value(yearsKeptKey, usualYears).toInt();
}

void setYearsKept(int years)
{
    kept().setValue(yearsKeptKey, years);
}

QByteArray windowGeometry()
{
    return kept().value(geometryKey).toByteArray();
}

void setWindowGeometry(const QByteArray &geometry)
{
    kept().setValue(geometryKey, geometry);
}

} // namespace yeonsu::Settings
