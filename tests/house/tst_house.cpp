// Holds the folders to their arrows: what each may include is the table below, and nowhere else.
// The build refuses most wrong includes by itself; headers without code of their own slip through it.
#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QString path;
    QStringList mayInclude; ///< besides itself
};

const QStringList app{u"domain"_s, u"sheets"_s, u"store"_s, u"figures"_s, u"exchange"_s, u"release"_s};
const QStringList workshop{u"models"_s, u"delegates"_s, u"charts"_s, u"press"_s,
                           u"papers"_s, u"editing"_s,   u"support"_s};

/// Folders of the same level (models, delegates, charts, editing) do not include each other; press makes
/// paper of charts.
const std::vector<Folder> folders{
    {u"app/domain"_s, {}},
    {u"app/sheets"_s, {u"domain"_s}},
    {u"app/store"_s, {u"domain"_s}},
    {u"app/figures"_s, {u"store"_s, u"domain"_s}},
    {u"app/exchange"_s, {u"figures"_s, u"sheets"_s, u"store"_s, u"domain"_s}},
    {u"app/release"_s, {u"exchange"_s, u"figures"_s, u"store"_s, u"domain"_s}},
    {u"ui/support"_s, app},
    {u"ui/help"_s, app + QStringList{u"support"_s}},
    {u"ui/editing"_s, app + QStringList{u"support"_s}},
    {u"ui/charts"_s, app + QStringList{u"support"_s}},
    {u"ui/press"_s, app + QStringList{u"charts"_s, u"support"_s}},
    {u"ui/papers"_s, app + QStringList{u"support"_s}},
    {u"ui/delegates"_s, app + QStringList{u"support"_s}},
    {u"ui/models"_s, app + QStringList{u"support"_s}},
    {u"ui/dialogs"_s, app + workshop},
    {u"ui/pages"_s, app + workshop + QStringList{u"dialogs"_s}},
    {u"ui/window"_s, app + workshop + QStringList{u"help"_s, u"dialogs"_s, u"pages"_s}},
    {u"ui/commandline"_s, app + QStringList{u"press"_s, u"papers"_s, u"charts"_s, u"support"_s}},
};

/// Files that belong to no folder: the wiring may include everything, the others nothing of ours.
const QStringList wiring{u"ui/main.cpp"_s};
const QStringList withoutFolder{u"app/precompiled.h"_s, u"app/precompiled.cpp"_s, u"ui/precompiled.h"_s,
                                u"ui/precompiled.cpp"_s};

/// A module of Qt, and the only part of the tree that may include it.
struct QtModule
{
    QString name;
    QString allowedIn;
};

const std::vector<QtModule> qtModules{
    {u"QtCharts"_s, u"ui/charts/"_s},
    {u"QtWidgets"_s, u"ui/"_s},
    {u"QtSql"_s, u"app/store/"_s},
};

constexpr qsizetype mostLines = 400;

// ---------------------------------------------------------------------------------------------------------

QString folderOf(const QString &file)
{
    return file.section(u'/', 0, 1);
}

bool isFolderOfOurs(const QString &name)
{
    return std::ranges::any_of(folders,
                               [&](const Folder &folder) { return folder.path.endsWith(u'/' + name); });
}

/// Whether `header` is one of the module: as <QtSql>, <QtSql/QSqlQuery> or <QSqlQuery>, or of its engine.
bool isOf(const QString &header, const QtModule &module)
{
    static const QString qtHeaders = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    if (module.name == u"QtSql" && header == u"sqlite3.h")
        return true;
    if (header == module.name || header.startsWith(module.name + u'/'))
        return true;
    return !header.contains(u'/') && QFileInfo(QDir(qtHeaders + u'/' + module.name), header).isFile();
}

/// What is wrong with the line `#include "header"` in `file`, or nothing.
QString wrongInclude(const QString &file, const QString &header, bool isQuoted)
{
    if (header.startsWith(u"../"_s) || header.contains(u"/../"_s))
        return u"includes \"%1\" by a relative path"_s.arg(header);

    for (const QtModule &module : qtModules) {
        if (isOf(header, module) && !file.startsWith(module.allowedIn))
            return u"includes <%1>: %2 is for %3 only"_s.arg(header, module.name, module.allowedIn);
    }

    const QString target = header.section(u'/', 0, 0);
    if (!header.contains(u'/') || !isFolderOfOurs(target))
        return isQuoted ? u"includes \"%1\": write \"folder/header.h\""_s.arg(header) : QString();
    if (wiring.contains(file))
        return {};
    const auto folder = std::ranges::find(folders, folderOf(file), &Folder::path);
    if (folder == folders.end())
        return u"includes \"%1\", but is in no folder that has rules"_s.arg(header);
    if (folder->path.endsWith(u'/' + target) || folder->mayInclude.contains(target))
        return {};
    return u"includes \"%1\": %2 must not know %3"_s.arg(header, folder->path, target);
}

/// A string literal that opens with a statement of SQL. Words of the interface are not all capitals.
bool holdsSql(const QString &text)
{
    static const QRegularExpression statement(
        uR"X("\(?\s*(?:(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA|VACUUM|ATTACH)\s|)X"
        uR"X(select\s.+\sfrom\s|insert into\s|update\s\w+\sset\s|delete from\s))X"_s);
    return statement.match(text).hasMatch();
}

QStringList violationsIn(const QString &root, const QString &file)
{
    QFile source(root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return {u"%1 cannot be read"_s.arg(file)};
    const QString text = QString::fromUtf8(source.readAll());

    QStringList found;
    const bool isKnown = std::ranges::find(folders, folderOf(file), &Folder::path) != folders.end() ||
                         wiring.contains(file) || withoutFolder.contains(file);
    if (!isKnown)
        found << u"%1 is in no folder that has rules"_s.arg(file);

    const qsizetype lines = text.count(u'\n');
    if (lines > mostLines)
        found << u"%1 has %2 lines, more than %3"_s.arg(file).arg(lines).arg(mostLines);

    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    for (auto matches = include.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString wrong = wrongInclude(file, match.captured(2), match.captured(1) == u"\"");
        if (!wrong.isEmpty()) {
            const qsizetype line = QStringView(text).first(match.capturedStart(1)).count(u'\n') + 1;
            found << u"%1:%2 %3"_s.arg(file).arg(line).arg(wrong);
        }
    }

    if (!file.startsWith(u"app/store/"_s) && holdsSql(text))
        found << u"%1 holds SQL, which is for app/store/ only"_s.arg(file);
    return found;
}

QStringList sourcesIn(const QString &root)
{
    QStringList files;
    for (const QString &top : {u"/app"_s, u"/ui"_s}) {
        QDirIterator walk(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files << QDir(root).relativeFilePath(walk.next());
    }
    files.sort();
    return files;
}

QStringList violations(const QString &root)
{
    QStringList found;
    for (const QString &file : sourcesIn(root))
        found += violationsIn(root, file);
    return found;
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private slots:
    void qtHeadersAreThere()
    {
        const QStringList examples{u"QPieSlice"_s, u"QWidget"_s, u"QSqlQuery"_s};
        for (qsizetype i = 0; i < examples.size(); ++i)
            QVERIFY2(isOf(examples[i], qtModules.at(i)), qPrintable(examples[i]));
        QVERIFY(!isOf(u"QString"_s, qtModules.front()));
    }

    void aMadeUpTreeIsJudged_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("violation"); // empty: the tree is in order

        const auto wrong = [](const char *name, const QString &file, const QString &text,
                              const QString &violation) { QTest::newRow(name) << file << text << violation; };
        const auto right = [](const char *name, const QString &file, const QString &text) {
            QTest::newRow(name) << file << text << QString();
        };

        wrong("domain includes store", u"app/domain/a.h"_s, u"#pragma once\n\n#include \"store/table.h\"\n"_s,
              u"app/domain/a.h:3 includes \"store/table.h\": app/domain must not know store"_s);
        wrong("store includes figures", u"app/store/a.cpp"_s, u"#include \"figures/filter.h\"\n"_s,
              u"app/store/a.cpp:1 includes \"figures/filter.h\": app/store must not know figures"_s);
        wrong("figures include exchange", u"app/figures/a.cpp"_s, u"#include \"exchange/a.h\"\n"_s,
              u"app/figures/a.cpp:1 includes \"exchange/a.h\": app/figures must not know exchange"_s);
        wrong("exchange includes release", u"app/exchange/a.cpp"_s, u"#include \"release/a.h\"\n"_s,
              u"app/exchange/a.cpp:1 includes \"release/a.h\": app/exchange must not know release"_s);
        wrong("app includes ui", u"app/release/a.cpp"_s, u"#include \"charts/sheet.h\"\n"_s,
              u"app/release/a.cpp:1 includes \"charts/sheet.h\": app/release must not know charts"_s);
        wrong("an upward include in angle brackets", u"app/domain/a.h"_s, u"#include <store/table.h>\n"_s,
              u"app/domain/a.h:1 includes \"store/table.h\": app/domain must not know store"_s);
        wrong("an include with spaces", u"app/domain/a.h"_s, u"  #  include \"store/table.h\"\n"_s,
              u"app/domain/a.h:1 includes \"store/table.h\": app/domain must not know store"_s);
        wrong("models include editing", u"ui/models/a.h"_s, u"#include \"editing/a.h\"\n"_s,
              u"ui/models/a.h:1 includes \"editing/a.h\": ui/models must not know editing"_s);
        wrong("editing includes models", u"ui/editing/a.h"_s, u"#include \"models/a.h\"\n"_s,
              u"ui/editing/a.h:1 includes \"models/a.h\": ui/editing must not know models"_s);
        wrong("charts include models", u"ui/charts/a.h"_s, u"#include \"models/a.h\"\n"_s,
              u"ui/charts/a.h:1 includes \"models/a.h\": ui/charts must not know models"_s);
        wrong("delegates include charts", u"ui/delegates/a.h"_s, u"#include \"charts/a.h\"\n"_s,
              u"ui/delegates/a.h:1 includes \"charts/a.h\": ui/delegates must not know charts"_s);
        wrong("support includes models", u"ui/support/a.h"_s, u"#include \"models/a.h\"\n"_s,
              u"ui/support/a.h:1 includes \"models/a.h\": ui/support must not know models"_s);
        wrong("dialogs include pages", u"ui/dialogs/a.h"_s, u"#include \"pages/a.h\"\n"_s,
              u"ui/dialogs/a.h:1 includes \"pages/a.h\": ui/dialogs must not know pages"_s);
        wrong("pages include the window", u"ui/pages/a.h"_s, u"#include \"window/a.h\"\n"_s,
              u"ui/pages/a.h:1 includes \"window/a.h\": ui/pages must not know window"_s);
        wrong("the command line includes dialogs", u"ui/commandline/a.cpp"_s, u"#include \"dialogs/a.h\"\n"_s,
              u"ui/commandline/a.cpp:1 includes \"dialogs/a.h\": ui/commandline must not know dialogs"_s);
        wrong("a relative include", u"app/store/a.cpp"_s, u"#include \"../domain/course.h\"\n"_s,
              u"app/store/a.cpp:1 includes \"../domain/course.h\" by a relative path"_s);
        wrong("an include without its folder", u"app/store/a.cpp"_s, u"#include \"table.h\"\n"_s,
              u"app/store/a.cpp:1 includes \"table.h\": write \"folder/header.h\""_s);
        wrong("Qt Charts on a page", u"ui/pages/a.cpp"_s, u"#include <QChartView>\n"_s,
              u"ui/pages/a.cpp:1 includes <QChartView>: QtCharts is for ui/charts/ only"_s);
        wrong("Qt Charts by its module", u"ui/pages/a.cpp"_s, u"#include <QtCharts/QPieSeries>\n"_s,
              u"ui/pages/a.cpp:1 includes <QtCharts/QPieSeries>: QtCharts is for ui/charts/ only"_s);
        wrong("a widget in app", u"app/figures/a.cpp"_s, u"#include <QMessageBox>\n"_s,
              u"app/figures/a.cpp:1 includes <QMessageBox>: QtWidgets is for ui/ only"_s);
        wrong("a query in figures", u"app/figures/a.cpp"_s, u"#include <QSqlQuery>\n"_s,
              u"app/figures/a.cpp:1 includes <QSqlQuery>: QtSql is for app/store/ only"_s);
        wrong("a query in a model", u"ui/models/a.cpp"_s, u"#include <QtSql>\n"_s,
              u"ui/models/a.cpp:1 includes <QtSql>: QtSql is for app/store/ only"_s);
        wrong("SQLite in exchange", u"app/exchange/a.cpp"_s, u"#include <sqlite3.h>\n"_s,
              u"app/exchange/a.cpp:1 includes <sqlite3.h>: QtSql is for app/store/ only"_s);
        const auto holdsSql = u"app/figures/a.cpp holds SQL, which is for app/store/ only"_s;
        wrong("SQL in capitals", u"app/figures/a.cpp"_s, u"f(u\"SELECT id FROM city\"_s);\n"_s, holdsSql);
        wrong("SQL in small letters", u"app/figures/a.cpp"_s, u"f(u\"delete from city\"_s);\n"_s, holdsSql);
        wrong("SQL in a raw string", u"app/figures/a.cpp"_s, u"f(uR\"(\n  UPDATE city\n  SET x)\");\n"_s,
              holdsSql);
        wrong("a folder without rules", u"app/helpers/a.h"_s, u"#pragma once\n"_s,
              u"app/helpers/a.h is in no folder that has rules"_s);
        wrong("a file without a folder", u"ui/misc.h"_s, u"#pragma once\n"_s,
              u"ui/misc.h is in no folder that has rules"_s);
        wrong("too many lines", u"ui/pages/a.cpp"_s, QString(mostLines + 1, u'\n'),
              u"ui/pages/a.cpp has 401 lines, more than 400"_s);

        wrong("a precompiled header with a header of ours", u"app/precompiled.h"_s,
              u"#include \"domain/id.h\"\n"_s,
              u"app/precompiled.h:1 includes \"domain/id.h\", but is in no folder that has rules"_s);

        right("downward includes in app", u"app/release/a.cpp"_s,
              u"#include \"release/a.h\"\n#include \"exchange/a.h\"\n#include \"domain/a.h\"\n"_s);
        right("downward includes in ui", u"ui/window/a.cpp"_s,
              u"#include \"pages/a.h\"\n#include \"editing/a.h\"\n#include \"store/a.h\"\n"_s);
        right("the wiring", u"ui/main.cpp"_s,
              u"#include \"window/a.h\"\n#include \"commandline/a.h\"\n#include <QApplication>\n"_s);
        right("Qt Charts where they belong", u"ui/charts/a.cpp"_s, u"#include <QPieSeries>\n"_s);
        right("a query where it belongs", u"app/store/a.cpp"_s,
              u"#include <QSqlQuery>\nf(u\"SELECT 1\"_s);\n"_s);
        right("words that look like SQL", u"ui/pages/a.cpp"_s,
              u"tr(\"Select a city from the list\");\ntr(\"Update\");\ntr(\"Delete from here on\");\n"_s);
        right("exactly as many lines as allowed", u"ui/pages/a.cpp"_s, QString(mostLines, u'\n'));
        right("libraries of others", u"app/exchange/a.cpp"_s,
              u"#include <tl/expected.hpp>\n#include <csv.h>\n"_s);
    }
    void aMadeUpTreeIsJudged()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, text);
        QFETCH(const QString, violation);

        const QTemporaryDir tree;
        QVERIFY(QDir(tree.path()).mkpath(QFileInfo(file).path()));
        QFile source(tree.filePath(file));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(text.toUtf8());
        source.close();

        QCOMPARE(violations(tree.path()), violation.isEmpty() ? QStringList() : QStringList(violation));
    }

    void theRealTreeIsInOrder()
    {
        const QString root = QStringLiteral(SOURCE_TREE);
        QVERIFY(sourcesIn(root).contains(u"app/domain/course.h"_s));
        const QStringList found = violations(root);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
