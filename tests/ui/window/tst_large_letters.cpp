// In a small window, with the system's letters twice as large as usual, all can be read and reached.
#include "exchange/new_register.h"
#include "results.h"
#include "scripted_prompts.h"
#include "support/application_style.h"
#include "support/background.h"
#include "support/fonts.h"
#include "support/language.h"
#include "window/main_window.h"
#include "window/page_list.h"
#include "window/start_page.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// What of it can be reached by scrolling, in the coordinates of what is scrolled or of the window.
QRect reachable(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    while (around && !around->isWindow()) {
        const auto *area = qobject_cast<const QScrollArea *>(
            around->parentWidget() ? around->parentWidget()->parentWidget() : nullptr);
        if (area && area->widget() == around)
            break;
        around = around->parentWidget();
    }
    return around ? around->rect().translated(-widget.mapTo(around, QPoint())) : widget.rect();
}

/// A word that is cut off, or a button. Headings that elide what they say ask for no room.
QString cutOff(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const bool isLine = label && !label->text().isEmpty() && !label->wordWrap() &&
                        label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!isLine && !button)
        return {};
    const QString text = label ? label->text() : button->text();
    const QSize least = label ? label->sizeHint() : QSize(button->minimumSizeHint().width(), 0);
    if (widget.width() < least.width() || widget.height() < least.height() - 2)
        return u"“%1” has %2×%3 of %4×%5"_s.arg(text)
            .arg(widget.width())
            .arg(widget.height())
            .arg(least.width())
            .arg(least.height());
    if (!reachable(widget).contains(widget.rect()))
        return u"“%1” is beyond the edge"_s.arg(text);
    return {};
}

/// Two buttons that lie one above the other: neither can be read.
QStringList overlapping(const QList<QAbstractButton *> &buttons)
{
    QStringList found;
    for (const QAbstractButton *one : buttons) {
        for (const QAbstractButton *other : buttons) {
            if (one < other && one->parentWidget() == other->parentWidget() && one->isVisible() &&
                other->isVisible() && one->geometry().intersects(other->geometry()))
                found.append(u"“%1” lies on “%2”"_s.arg(one->text(), other->text()));
        }
    }
    return found;
}

/// What scrolls up and down only must have room beside.
QStringList tooWide(const QList<QScrollArea *> &areas)
{
    QStringList found;
    for (const QScrollArea *area : areas) {
        if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget()->width() > area->viewport()->width())
            found.append(u"%1 in %2"_s.arg(area->widget()->width()).arg(area->viewport()->width()));
    }
    return found;
}

QStringList faultsOf(const QWidget &page)
{
    QStringList faults;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (const QString fault = widget->isVisible() ? cutOff(*widget) : QString(); !fault.isEmpty())
            faults.append(fault);
    }
    return faults + overlapping(page.findChildren<QAbstractButton *>()) +
           tooWide(page.findChildren<QScrollArea *>());
}

} // namespace

class TestLargeLetters : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString sample() const { return m_folder.filePath(u"sample.yeonsu"_s); }

private slots:
    void initTestCase()
    {
        QFont large = QApplication::font();
        large.setPixelSize(30);
        QApplication::setFont(large);
        loadFonts();
        patience = std::chrono::hours(1);
        applyAppearance(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
        QCOMPARE(letterScale(), 2.0);
        valueOf(createRegister(sample(), NewRegister::Sample, IfExists::Refuse));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<Language>("language");
        ScriptedPrompts prompts;
        WindowHost host(prompts);
        QVERIFY(host.openRegister(sample()));
        const QStringList names = host.window().workspace()->pageNames();
        for (int page = 0; page < names.size(); ++page) {
            QTest::addRow("%s, Korean", qPrintable(names[page])) << page << Language::Korean;
            QTest::addRow("%s, English", qPrintable(names[page])) << page << Language::English;
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(const int, page);
        QFETCH(const Language, language);
        setInterfaceLanguage(language);
        ScriptedPrompts prompts;
        WindowHost host(prompts);
        QVERIFY(host.openRegister(sample()));
        host.show();
        MainWindow &window = host.window();
        window.setMinimumSize(1024, 640); // that of the program follows the screen
        window.workspace()->showCourse(CourseId(170));
        window.workspace()->showPerson(PersonId(1));
        window.workspace()->showOutcome(OutcomeId(1));
        window.workspace()->showForum(ForumId(1));
        window.workspace()->showRelease(ReleaseId(1));
        window.workspace()->showPage(page);
        window.resize(1024, 640);
        QTRY_VERIFY(host.facts()->isLoaded());
        QCoreApplication::processEvents();
        QCOMPARE(window.size(), QSize(1024, 640));
        const QWidget &shown = *window.workspace()->page(page);
        QTRY_COMPARE(faultsOf(shown).join(u'\n'), QString());
        auto *sections = shown.findChild<QListWidget *>(u"sections"_s);
        for (int row = 1; sections && row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            QCoreApplication::processEvents();
            QTRY_COMPARE(faultsOf(shown).join(u'\n'), QString());
        }
    }

    void nothingOfTheFirstPageIsCutOff_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Korean") << Language::Korean;
        QTest::newRow("English") << Language::English;
    }
    void nothingOfTheFirstPageIsCutOff()
    {
        QFETCH(const Language, language);
        setInterfaceLanguage(language);
        ScriptedPrompts prompts;
        WindowHost host(prompts);
        host.show();
        host.window().setMinimumSize(1024, 640);
        host.window().resize(1024, 640);
        QCoreApplication::processEvents();
        const auto *page = host.window().findChild<StartPage *>();
        QVERIFY(page);
        QTRY_COMPARE(faultsOf(*page).join(u'\n'), QString());
    }

    /// Icons alone where the pages need the room; their names stay for those who ask or listen.
    void theListOfPagesGivesWay()
    {
        setInterfaceLanguage(Language::English);
        ScriptedPrompts prompts;
        WindowHost host(prompts);
        QVERIFY(host.openRegister(sample()));
        host.show();
        MainWindow &window = host.window();
        const auto *pages = window.findChild<PageList *>();
        window.setMinimumSize(1024, 640);
        window.resize(1024, 640);
        QVERIFY(pages->isNarrow());
        const int narrow = pages->width();
        QCOMPARE(pages->item(1)->toolTip(), u"Courses"_s);
        QCOMPARE(window.workspace()->pageNames().at(1), u"Courses"_s);
        window.resize(2400, 1200);
        QVERIFY(!pages->isNarrow());
        QVERIFY(pages->width() > 3 * narrow);
        QCOMPARE(pages->item(1)->toolTip(), QString());
    }
};

QTEST_MAIN(TestLargeLetters)
#include "tst_large_letters.moc"
