// The facts in memory after thousands of edits, against a fresh reading of the register and against SQL.
#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "random_edits.h"
#include "results.h"
#include "sql_oracle.h"
#include "temporary_register.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

constexpr int editsInAll = 1500;
constexpr int editsBetweenChecks = 100;

struct Question
{
    Dimension rows;
    std::optional<Dimension> columns;
    Filter filter;
};

/// Every dimension alone, then tables of two and filters, which differ from check to check.
std::vector<Question> questionsFor(RandomEdits &dice, const FactTable &facts)
{
    std::vector<Question> questions;
    const auto dimensions = keyTable<Dimension>;
    for (const auto &[dimension, key] : dimensions)
        questions.push_back({dimension, std::nullopt, {}});
    const auto anyDimension = [&] {
        return dimensions[std::size_t(dice.below(int(dimensions.size())))].first;
    };
    const auto anyKeys = [&](Dimension dimension) {
        const CrossTab table = crossTab(facts, Measure::Attendances, dimension, std::nullopt, {});
        QStringList keys{u"unknown"_s};
        const int size = int(table.rowCategories.size());
        for (int i = 0; size > 0 && i < 1 + size / 3; ++i)
            keys.append(table.rowCategories[std::size_t(dice.below(size))].key);
        return keys;
    };
    for (int i = 0; i < 8; ++i) {
        Question question{anyDimension(), std::nullopt, {}};
        if (dice.below(3) != 0)
            question.columns = anyDimension();
        if (dice.below(4) == 0)
            question.filter.fromYear = 2008 + dice.below(8);
        if (dice.below(4) == 0)
            question.filter.toYear = 2012 + dice.below(10);
        for (int filters = dice.below(4); filters > 0; --filters) {
            const Dimension filtered = anyDimension();
            question.filter.select(filtered, anyKeys(filtered));
        }
        questions.push_back(question);
    }
    // One year: tables of a single line.
    Filter oneYear;
    oneYear.fromYear = oneYear.toYear = 2008 + dice.below(15);
    questions.push_back({Dimension::Continent, Dimension::Year, oneYear});
    questions.push_back({Dimension::Year, Dimension::Seniority, oneYear});
    return questions;
}

} // namespace

class TestFactTableFollows : public QObject
{
    Q_OBJECT

    static QByteArray whatDiffers(Database &database, const FactTable &followed, RandomEdits &dice)
    {
        const FactTable fresh = valueOf(FactTable::load(database));
        SqlOracle oracle(database);
        for (const Question &question : questionsFor(dice, followed)) {
            for (const auto &[measure, key] : keyTable<Measure>) {
                const CrossTab table =
                    crossTab(followed, measure, question.rows, question.columns, question.filter);
                const QByteArray asFresh = difference(
                    table, crossTab(fresh, measure, question.rows, question.columns, question.filter));
                const QByteArray asSql = disagreement(
                    table, oracle.ask(measure, question.rows, question.columns, question.filter));
                if (!asFresh.isEmpty() || !asSql.isEmpty())
                    return inWords(measure, question.rows, question.columns, question.filter).toUtf8() +
                           (asFresh.isEmpty() ? QByteArray() : " | against a fresh reading: " + asFresh) +
                           (asSql.isEmpty() ? QByteArray() : " | against SQL: " + asSql);
                const Total whole = total(followed, measure, question.filter);
                // A course counts without people where the question is not about people.
                if (measure != Measure::Courses &&
                    (whole.number != table.total || whole.isAtLeast != table.isAtLeast))
                    return "the total alone differs from that of the table";
            }
        }
        return {};
    }

private slots:
    void anyEditsUndosAndRedosAreFollowed_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {7, 2022})
            QTest::addRow("seed %d", seed) << seed;
    }
    void anyEditsUndosAndRedosAreFollowed()
    {
        QFETCH(const int, seed);
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        RandomEdits edits(*store, std::uint32_t(seed));
        RandomEdits dice(*store, std::uint32_t(seed) + 1);
        FactTable facts = valueOf(FactTable::load(store->database()));
        connect(&*store, &Register::changed, &*store,
                [&facts](const AppliedChange &change) { facts.follow(change); });
        valueOf(store->apply(edits.manyRows(120, 300, 1200, 60)));

        std::vector<ChangeSet> done;
        std::vector<ChangeSet> undone;
        int written = 0;
        while (written < editsInAll) {
            const int act = dice.below(10);
            const bool isUndo = act < 2 && !done.empty();
            const bool isRedo = act == 2 && !undone.empty();
            const ChangeSet changeSet = isUndo   ? inverse(done.back())
                                        : isRedo ? inverse(undone.back())
                                                 : edits.next();
            const auto applied = store->apply(changeSet);
            if (!applied) {
                QVERIFY2(!isUndo && !isRedo && applied.error().code == ErrorCode::RuleBroken,
                         why(applied).constData());
                continue;
            }
            if (applied->id == 0)
                continue;
            if (isUndo) {
                done.pop_back();
                undone.push_back(applied->changeSet);
            } else {
                done.push_back(applied->changeSet);
                if (isRedo)
                    undone.pop_back();
                else
                    undone.clear();
            }
            if (++written % editsBetweenChecks == 0) {
                const QByteArray found = whatDiffers(store->database(), facts, dice);
                QVERIFY2(found.isEmpty(),
                         QByteArray("after " + QByteArray::number(written) + ": " + found).constData());
            }
        }
    }

    void anEmptyRegisterThatFillsIsFollowed()
    {
        TemporaryRegister store;
        RandomEdits edits(*store, 3);
        FactTable facts;
        connect(&*store, &Register::changed, &*store,
                [&facts](const AppliedChange &change) { facts.follow(change); });
        for (int i = 1; i <= 600; ++i) {
            const auto applied = store->apply(edits.next());
            QVERIFY2(applied || applied.error().code == ErrorCode::RuleBroken ||
                         applied.error().code == ErrorCode::BadValue,
                     why(applied).constData());
            if (i % 100 == 0) {
                const QByteArray found = whatDiffers(store->database(), facts, edits);
                QVERIFY2(found.isEmpty(), found.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFactTableFollows)
#include "tst_fact_table_follows.moc"
