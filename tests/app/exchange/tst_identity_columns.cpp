// Which columns of a list seem to hold numbers that the register keeps of nobody. All are invented.
#include "exchange/identity_columns.h"
#include "lists.h"
#include "temporary_register.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestIdentityColumns : public QObject
{
    Q_OBJECT

    TemporaryRegister m_store{TemporaryRegister::Content::ReferenceData};
    std::shared_ptr<const ImportKnown> m_known = knownTo(*m_store, ListKind::People);

    [[nodiscard]] std::vector<IdentityColumn> foundIn(const std::vector<QStringList> &lines) const
    {
        return identityColumns(listOf(ListKind::People, lines, *m_known));
    }

private slots:
    void theRowsAndTheHeadingAreTold()
    {
        const auto found = foundIn({{u"성명"_s, u"국가"_s, u"비고"_s},
                                    {u"김서연"_s, u"대한민국"_s, u"900101-1234568"_s},
                                    {u"이하나"_s, u"대한민국"_s, u"채식"_s},
                                    {u"박지우"_s, u"대한민국"_s, u"900101-1234560"_s}});
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0] == (IdentityColumn{2, u"비고"_s, IdentityNumber::Resident, {2, 4}, 1, true}));
        QCOMPARE(
            inWords(found[0]),
            u"Column “비고” seems to hold resident registration numbers, in 2 rows: 2, 4. The check digit "
            "fits in 1 of them. The register is no place for such numbers."_s);
    }

    void aColumnWithoutAHeadingHasItsLetter()
    {
        const auto found =
            foundIn({{u"성명"_s, u"국가"_s, QString()}, {u"김서연"_s, u"대한민국"_s, u"M12345678"_s}});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].name, u"C"_s);
        QVERIFY(!found[0].isRead);
    }

    void whatIsReadComesFirst()
    {
        const auto found = foundIn({{u"여권번호"_s, u"성명"_s, u"국가"_s, u"비고"_s},
                                    {u"C1234567"_s, u"김서연"_s, u"대한민국"_s, u"850720-5101233"_s}});
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].kind, IdentityNumber::Foreigner);
        QCOMPARE(found[1].kind, IdentityNumber::Passport);
    }

    void manyRowsAreNotAllNamed()
    {
        std::vector<QStringList> lines{{u"성명"_s, u"국가"_s, u"비고"_s}};
        for (int i = 0; i < 40; ++i)
            lines.push_back({u"김서연"_s, u"대한민국"_s, u"M12345678"_s});
        QVERIFY(inWords(foundIn(lines).at(0)).contains(u"in 40 rows: 2, 3, 4, 5, 6, 7, 8, 9 …"_s));
    }

    void aUsualListHasNone()
    {
        QVERIFY(foundIn({{u"성명"_s, u"국가"_s, u"전화"_s, u"수료일"_s, u"과정"_s},
                         {u"김서연"_s, u"대한민국"_s, u"010-1234-5678"_s, u"2019-03-15"_s, u"S20190304"_s}})
                    .empty());
    }
};

QTEST_GUILESS_MAIN(TestIdentityColumns)
#include "tst_identity_columns.moc"
