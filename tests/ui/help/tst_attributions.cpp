// Whatever others have made is named with its licence, as the package's copyright and the README name it.
#include "help/about_dialog.h"
#include "help/attributions.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_TREE) + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

class TestAttributions : public QObject
{
    Q_OBJECT

private slots:
    void everyPartOfThePackageIsNamed()
    {
        static const QRegularExpression files(uR"(\nFiles: (resources/\S+))"_s);
        const std::vector<Attribution> all = attributions();
        int count = 0;
        for (auto matches = files.globalMatch(contentOf(u"/packaging/copyright"_s)); matches.hasNext();
             ++count) {
            const QString part = matches.next().captured(1);
            QVERIFY2(std::any_of(all.begin(), all.end(),
                                 [&part](const Attribution &each) {
                                     return !each.folder.isEmpty() && part.startsWith(each.folder);
                                 }),
                     qPrintable(part));
        }
        QVERIFY(count >= 4);
    }

    void theReadmeNamesTheSame()
    {
        const QString licence = contentOf(u"/README.md"_s).section(u"## Licence"_s, 1);
        for (const Attribution &each : attributions())
            QVERIFY2(licence.contains(each.name.section(u' ', 0, 0)), qPrintable(each.name));
    }

    void allOfThemStandInTheDialog()
    {
        const AboutDialog dialog;
        const QString text = dialog.text().toPlainText();
        for (const Attribution &each : attributions()) {
            QVERIFY2(text.contains(each.name) && text.contains(each.licence), qPrintable(each.name));
            QVERIFY(!each.licence.isEmpty());
        }
        QVERIFY(text.contains(u"GNU General Public License"_s));
    }
};

QTEST_MAIN(TestAttributions)
#include "tst_attributions.moc"
