// Papers of a course: everybody is on them, every text has its room, and what is written can be copied.
#include "builders.h"
#include "papers/attendance_sheet.h"
#include "papers/certificate_text.h"
#include "papers/certificates.h"
#include "papers/fitted_text.h"
#include "papers/name_list.h"
#include "papers/paper_days.h"
#include "pdf_texts.h"
#include "results.h"
#include "support/fonts.h"
#include "support/paper_text.h"
#include "temporary_register.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

const Logo redLogo{LogoFormat::Svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\">"
                                    "<rect width=\"40\" height=\"10\" fill=\"#ff0000\"/></svg>"};

/// Names as they are: of one word, of more words than a line has, of one word that is longer than a line.
const QStringList oddNames{
    u"Sukarno"_s,
    u"Maria da Conceição Fernandes de Albuquerque Vasconcelos e Sousa"_s,
    u"Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaefers"_s,
    u"김민수"_s,
    u"مريم عبد الرحمن الحسيني"_s,
    u"สมชาย ใจดี"_s,
    u"O"_s,
};

CourseRoll rollOf(const QStringList &names)
{
    CourseRoll roll;
    roll.course = aCourse(u"2022-16"_s, QDate(2022, 6, 13));
    roll.course.nameKo = u"스마트도시와 전자정부"_s;
    roll.course.nameEn = u"Smart city and e-government"_s;
    roll.course.lastDay = QDate(2022, 6, 17);
    roll.organisation = {u"서울시인재개발원"_s, u"Seoul Human Resource Development Center"_s};
    roll.logo = redLogo;
    for (const QString &name : names) {
        const int number = int(roll.participants.size()) + 1;
        roll.participants.push_back({EnrolmentId(number),
                                     number,
                                     name,
                                     {u"상파울루"_s, u"São Paulo"_s},
                                     number % 2 ? Words{u"브라질"_s, u"Brazil"_s} : Words{},
                                     u"Municipality of São Paulo"_s,
                                     u"Deputy Director, Transport"_s,
                                     EnrolmentStatus::Completed,
                                     {}});
    }
    return roll;
}

QStringList manyNames(int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names.append(u"Person%1"_s.arg(i));
    return names;
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

QStringList pagesOf(const Paper &paper)
{
    return textsOfPages(valueOf(paperPdf(paper)));
}

void keep(const Paper &paper, const QString &name)
{
    const QString folder = qEnvironmentVariable("YEONSU_PAPER_FOLDER");
    if (folder.isEmpty())
        return;
    QFile file(folder + u'/' + name + u".pdf"_s);
    const QByteArray pdf = valueOf(paperPdf(paper));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("the paper cannot be kept");
}

} // namespace

class TestCoursePapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    // What can be looked at, where the folder is asked for.

    void areKeptToBeLookedAt()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const CourseRoll roll = valueOf(courseRoll(*store, CourseId(160)));
        QVERIFY(!roll.participants.empty());
        for (const Language language : {Language::Korean, Language::English}) {
            const QString key = toKey(language);
            keep(attendanceSheet(roll, {language}), u"attendance-"_s + key);
            keep(attendanceSheet(rollOf(oddNames), {language}), u"attendance-odd-"_s + key);
            keep(nameList(roll, language), u"names-"_s + key);
            keep(nameList(rollOf(oddNames), language), u"names-odd-"_s + key);
        }
        for (const auto &[language, key] : keyTable<CertificateLanguage>) {
            const std::vector<Participant> people = completed(roll);
            QVERIFY(!people.empty());
            keep(certificates(roll, people, language), u"certificates-"_s + key);
            const CourseRoll odd = rollOf(oddNames);
            keep(certificates(odd, odd.participants, language), u"certificates-odd-"_s + key);
        }
    }

    // Texts that fit.

    void everyNameFits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("room");
        for (const QString &name : oddNames) {
            for (const QSizeF &room : {QSizeF(9000, 1300), QSizeF(2200, 500), QSizeF(400, 250)})
                QTest::addRow("%s in %d", qPrintable(name), int(room.width())) << name << room;
        }
    }
    void everyNameFits()
    {
        QFETCH(QString, name);
        QFETCH(QSizeF, room);
        const FittedText text(name, room, {30 * unitsOfPoint, QFont::Bold, Qt::AlignHCenter});
        QVERIFY(text.lines() >= 1);
        QVERIFY(text.size() > 0);
        QVERIFY2(text.used().width() <= room.width() && text.used().height() <= room.height(),
                 qPrintable(u"%1 × %2"_s.arg(text.used().width()).arg(text.used().height())));
    }

    void aShortNameKeepsItsSize()
    {
        const TextLook look{20 * unitsOfPoint};
        QCOMPARE(FittedText(u"Sukarno"_s, {9000, 1300}, look).size(), look.size);
        QCOMPARE(FittedText(u"Sukarno"_s, {9000, 1300}, look).lines(), 1);
        QCOMPARE(FittedText({}, {9000, 1300}, look).lines(), 0);
    }

    /// A little smaller reads better than a name in two lines; much smaller does not.
    void aLongNameIsSmallerBeforeItIsBroken()
    {
        const TextLook look{20 * unitsOfPoint};
        const QString name = oddNames[1];
        const FittedText whole(name, {100'000, 3000}, look);
        const FittedText smaller(name, {whole.used().width() * 0.8, 3000}, look);
        QCOMPARE(smaller.lines(), 1);
        QVERIFY(smaller.size() < look.size);
        const FittedText broken(name, {whole.used().width() * 0.5, 3000}, look);
        QCOMPARE(broken.lines(), 2);
        QVERIFY(broken.size() > smaller.size() * 0.75);
    }

    void nothingIsDrawnOutsideOfTheBox()
    {
        constexpr int border = 60;
        for (const QString &name : oddNames) {
            const QSize room(500, 90);
            QImage image(room + QSize(2 * border, 2 * border), QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            FittedText(name, room, {64, QFont::Bold, Qt::AlignHCenter}).draw(painter, {border, border});
            painter.end();
            int ink = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool isInk = qGray(image.pixel(x, y)) < 128;
                    ink += isInk;
                    QVERIFY2(!isInk || QRect({border - 2, border - 2}, room + QSize(4, 4)).contains(x, y),
                             qPrintable(name));
                }
            }
            QVERIFY2(ink > 20, qPrintable(name));
        }
    }

    // Days.

    void periodsAreWrittenAsOneWritesThem()
    {
        const QDate first(2022, 6, 13);
        QCOMPARE(periodText(first, QDate(2022, 6, 24), Language::English), u"13–24 June 2022"_s);
        QCOMPARE(periodText(first, QDate(2022, 7, 1), Language::English), u"13 June – 1 July 2022"_s);
        QCOMPARE(periodText(first, QDate(2023, 1, 3), Language::English), u"13 June 2022 – 3 January 2023"_s);
        QCOMPARE(periodText(first, first, Language::English), u"13 June 2022"_s);
        QCOMPARE(periodText(first, QDate(2022, 6, 24), Language::Korean), u"2022. 6. 13. ~ 6. 24."_s);
        QCOMPARE(periodText(first, QDate(2023, 1, 3), Language::Korean), u"2022. 6. 13. ~ 2023. 1. 3."_s);
        QCOMPARE(periodText(first, first, Language::Korean), u"2022. 6. 13."_s);
        QCOMPARE(signingDay(first, Language::Korean), u"6. 13.\n월"_s);
        QCOMPARE(signingDay(first, Language::English), u"13 Jun\nMon"_s);
    }

    void onDaysOfTheWeekOneSigns()
    {
        Course course = aCourse(u"A"_s, QDate(2022, 6, 10)); // a Friday
        course.lastDay = QDate(2022, 6, 13);
        QCOMPARE(signingHeadings(course, {Language::English}).join(u' '), u"10 Jun\nFri 13 Jun\nMon"_s);
        QCOMPARE(signingHeadings(course, {Language::English, true}).size(), 4);
        QCOMPARE(signingHeadings(course, {Language::Korean, false, 3}),
                 QStringList({u"1회"_s, u"2회"_s, u"3회"_s}));
        course.firstDay = QDate(2022, 6, 11);
        course.lastDay = QDate(2022, 6, 12);
        QCOMPARE(signingHeadings(course, {Language::English}).size(), 2);
    }

    // The sheets.

    void everybodyIsOnTheAttendanceSheet()
    {
        for (const Language language : {Language::Korean, Language::English}) {
            const QStringList pages = pagesOf(attendanceSheet(rollOf(manyNames(60)), {language}));
            QVERIFY(pages.size() > 1);
            for (const QString &page : pages) { // each says what it is
                QVERIFY2(page.contains(language == Language::Korean ? u"출석부"_s : u"Attendancesheet"_s),
                         qPrintable(page));
                QVERIFY(page.contains(language == Language::Korean ? u"스마트도시와전자정부"_s
                                                                   : u"Smartcityande-government"_s));
            }
            const QString all = pages.join(u'\n');
            for (const QString &name : manyNames(60))
                QVERIFY2(all.contains(name), qPrintable(name));
        }
    }

    void fewDaysStandUprightManyLieOnTheirSide()
    {
        CourseRoll roll = rollOf(manyNames(3));
        roll.course.lastDay = roll.course.firstDay.addDays(2);
        QCOMPARE(attendanceSheet(roll, {}).layout.orientation(), QPageLayout::Portrait);
        roll.course.lastDay = roll.course.firstDay.addDays(8);
        QCOMPARE(attendanceSheet(roll, {}).layout.orientation(), QPageLayout::Landscape);
    }

    void moreDaysTakeMoreSheetsAndAllAreThere()
    {
        AttendanceOptions options;
        options.sessions = 25;
        const QStringList pages = pagesOf(attendanceSheet(rollOf(manyNames(5)), options));
        QVERIFY(pages.size() >= 3);
        QString all;
        for (const QString &page : pages) {
            all += page;
            QVERIFY(page.contains(u"Person5"_s)); // who signs is on every sheet
        }
        for (int session = 1; session <= 25; ++session)
            QVERIFY(all.contains(u"%1회"_s.arg(session)));
    }

    void whoIsNotComingIsNotThere()
    {
        CourseRoll roll = rollOf({u"Applied"_s, u"Withdrawn"_s, u"Absent"_s});
        roll.participants[0].status = EnrolmentStatus::Applied;
        roll.participants[1].status = EnrolmentStatus::Withdrawn;
        roll.participants[2].status = EnrolmentStatus::NoShow;
        const QString page = pagesOf(attendanceSheet(roll, {})).join(u' ');
        QVERIFY(page.contains(u"Applied"_s));
        QVERIFY(!page.contains(u"Withdrawn"_s) && !page.contains(u"Absent"_s));
        QVERIFY(completed(roll).empty());
    }

    void namesStandByCountries()
    {
        const QString page = pagesOf(nameList(rollOf(oddNames), Language::Korean)).join(u' ');
        const qsizetype known = page.indexOf(u"브라질·4명"_s);
        QVERIFY2(known > 0, qPrintable(page));
        QVERIFY(page.indexOf(u"·3명"_s) > known); // unknown countries last
        QVERIFY(page.contains(u"7명"_s));
        QVERIFY(page.contains(u"김민수"_s));
    }

    void aLongListHasItsHeadOnEveryPage()
    {
        const QStringList pages = pagesOf(nameList(rollOf(manyNames(70)), Language::English));
        QVERIFY(pages.size() > 1);
        for (const QString &page : pages)
            QVERIFY(page.contains(u"Listofparticipants"_s));
        for (const QString &name : manyNames(70))
            QVERIFY2(pages.join(u' ').contains(name), qPrintable(name));
    }

    // Certificates.

    void everybodyHasACertificate()
    {
        const CourseRoll roll = rollOf(oddNames.mid(0, 4));
        for (const auto &[language, key] : keyTable<CertificateLanguage>) {
            const QStringList pages = pagesOf(certificates(roll, roll.participants, language));
            QCOMPARE(pages.size(), 4);
            for (qsizetype i = 0; i < pages.size(); ++i) {
                const QString page = pages[i];
                QVERIFY2(page.contains(withoutSpaces(oddNames[i])), qPrintable(page));
                QCOMPARE(page.contains(u"수료증"_s), language != CertificateLanguage::English);
                QCOMPARE(page.contains(u"CertificateofCompletion"_s),
                         language != CertificateLanguage::Korean);
                QVERIFY(page.contains(u"2022-16-0%1"_s.arg(i + 1)));
                QVERIFY(!page.contains(u'['));
            }
        }
    }

    void theWordingIsTheOffices()
    {
        CourseRoll roll = rollOf({u"김민수"_s});
        roll.certificate.korean = u"[성명] 님은 [국가] [도시]에서 와 [Course]을(를) 마쳤습니다. [기간]"_s;
        roll.signer.korean = u"서울시인재개발원장 홍길동"_s;
        const QString page =
            pagesOf(certificates(roll, roll.participants, CertificateLanguage::Korean)).front();
        QVERIFY2(page.contains(u"김민수님은브라질상파울루에서와스마트도시와전자정부를마쳤습니다"_s),
                 qPrintable(page));
        QVERIFY(page.contains(u"서울시인재개발원장홍길동"_s));
    }

    void whatIsNoFieldIsPointedOut()
    {
        QCOMPARE(unknownFields(u"[성명], [성멍] and [Name], [job  title], [titel]"_s),
                 QStringList({u"[성멍]"_s, u"[titel]"_s}));
        for (const Language language : {Language::Korean, Language::English}) {
            QVERIFY(unknownFields(usualWording(language)).isEmpty());
            QVERIFY(unknownFields(certificateFields(language).join(u' ')).isEmpty());
        }
        const CourseRoll roll = rollOf({u"O"_s});
        QCOMPARE(filledWording(u"[titel] [name]"_s, roll, roll.participants[0], Language::English),
                 u"[titel] O"_s);
    }

    void whatIsNotKnownLeavesNoGap()
    {
        CourseRoll roll = rollOf({u"O"_s});
        roll.participants[0].city = {};
        QCOMPARE(filledWording(u"of [city] city"_s, roll, roll.participants[0], Language::English),
                 u"of city"_s);
    }

    void theDayIsThatOfCompletion()
    {
        CourseRoll roll = rollOf({u"O"_s, u"P"_s});
        roll.participants[0].completedOn = QDate(2022, 7, 1);
        QCOMPARE(certificateDay(roll, roll.participants[0]), QDate(2022, 7, 1));
        QCOMPARE(certificateDay(roll, roll.participants[1]), QDate(2022, 6, 17));
    }

    /// A certificate that is printed again has the number that it had.
    void numbersDoNotFollowStatuses()
    {
        CourseRoll roll = rollOf(manyNames(3));
        const Participant third = completed(roll)[2];
        roll.participants[1].status = EnrolmentStatus::Withdrawn;
        QCOMPARE(completed(roll)[1], third);
        QCOMPARE(certificateNumber(roll, third, Language::Korean), u"제2022-16-03호"_s);
        QCOMPARE(certificateNumber(roll, third, Language::English), u"No. 2022-16-03"_s);
    }

    void anySheetHasRoomForAll()
    {
        const CourseRoll roll = rollOf(oddNames);
        for (const QPageSize::PageSizeId size : {QPageSize::A5, QPageSize::A3}) {
            for (const auto way : {QPageLayout::Portrait, QPageLayout::Landscape}) {
                Paper paper = certificates(roll, roll.participants, CertificateLanguage::Both);
                paper.layout.setPageSize(QPageSize(size));
                paper.layout.setOrientation(way);
                QCOMPARE(pagesOf(paper).size(), oddNames.size());
                paper = attendanceSheet(roll, {});
                paper.layout.setPageSize(QPageSize(size));
                paper.layout.setOrientation(way);
                QVERIFY(pagesOf(paper).join(u' ').contains(u"Sukarno"_s));
            }
        }
    }

    // Of the register.

    void theRollIsTheRegisters()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const CourseRoll roll = valueOf(courseRoll(*store, CourseId(160)));
        const auto enrolments = valueOf(store->enrolmentsOf(CourseId(160)));
        QCOMPARE(roll.participants.size(), enrolments.size());
        std::set<int> numbers;
        for (const Participant &each : roll.participants)
            numbers.insert(each.number);
        QCOMPARE(numbers.size(), enrolments.size());
        QCOMPARE(*numbers.rbegin(), int(enrolments.size()));
        QVERIFY(!roll.organisation.korean.isEmpty());
        QVERIFY(!roll.logo); // the sample has none
        std::vector<PersonId> some;
        for (const Enrolment &each : enrolments)
            some.push_back(each.personId);
        const CourseRoll people = valueOf(peopleRoll(*store, some));
        QCOMPARE(people.participants.size(), some.size());
        const QString page = pagesOf(nameList(people, Language::English)).front();
        QVERIFY2(page.contains(withoutSpaces(people.participants[0].name)), qPrintable(page));
        VERIFY_FAILS(peopleRoll(*store, std::vector<PersonId>(20'000)), ErrorCode::BadValue);
        VERIFY_FAILS(courseRoll(*store, CourseId(100'000)), ErrorCode::NotFound);
    }
};

QTEST_MAIN(TestCoursePapers)
#include "tst_course_papers.moc"
