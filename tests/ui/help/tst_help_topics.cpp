// Every page and every dialog has a place of the manual.
#include "help/help_topics.h"
#include "help/manual.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

const QString tree = QStringLiteral(SOURCE_TREE);

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// Of which others are made, and which are never shown themselves.
const QStringList bases{u"RowDialog"_s, u"KeyedRowDialog"_s,   u"DuplicatesDialog"_s, u"MergeDialog"_s,
                        u"ListPage"_s,  u"EditableListPage"_s, u"OutDialog"_s};

/// The classes of all dialogs and pages, as the headers of ui/ declare them.
QStringList classesOnScreen()
{
    static const QRegularExpression declared(uR"(\nclass (\w+(?:Dialog|Page)) : public)"_s);
    QStringList names;
    QDirIterator walk(tree + u"/ui"_s, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString text = contentOf(walk.next());
        for (auto matches = declared.globalMatch(text); matches.hasNext();)
            names.append(matches.next().captured(1));
    }
    return names;
}

} // namespace

class TestHelpTopics : public QObject
{
    Q_OBJECT

private slots:
    void everyDialogAndPageHasItsTopic()
    {
        const QString topics = contentOf(tree + u"/ui/help/help_topics.cpp"_s);
        const QStringList names = classesOnScreen();
        QVERIFY(names.size() > 40);
        for (const QString &name : names)
            QVERIFY2(bases.contains(name) || topics.contains(u"\"yeonsu::%1\""_s.arg(name)),
                     qPrintable(name));
    }

    /// A class that was renamed would leave its topic to nobody.
    void everyTopicIsOfAClassAndAPlace()
    {
        static const QRegularExpression topic(u"\\{\"yeonsu::(\\w+)\", \"([^\"]+)\"_L1\\}"_s);
        QString headers;
        QDirIterator walk(tree + u"/ui"_s, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            headers += contentOf(walk.next());
        QStringList places = manualChapters();
        for (const ManualSection &section : manualSections(Language::English))
            places.append(section.place);
        int count = 0;
        const QString topics = contentOf(tree + u"/ui/help/help_topics.cpp"_s);
        for (auto matches = topic.globalMatch(topics); matches.hasNext(); ++count) {
            const QRegularExpressionMatch match = matches.next();
            QVERIFY2(headers.contains(u"class %1 : public"_s.arg(match.captured(1))),
                     qPrintable(match.captured(1)));
            QVERIFY2(places.contains(match.captured(2)), qPrintable(match.captured(2)));
        }
        QCOMPARE(count, topics.count(u"\"yeonsu::"_s));
    }

    void whatHasNoTopicHasNone()
    {
        QWidget around;
        const QWidget inside(&around);
        QCOMPARE(helpPlaceOf(&inside), QString());
        QCOMPARE(helpPlaceOf(nullptr), QString());
    }
};

QTEST_MAIN(TestHelpTopics)
#include "tst_help_topics.moc"
