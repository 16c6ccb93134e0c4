#include "store/job_title_list.h"

#include "domain/text.h"
#include "store/list_sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

JobTitleSummary readSummary(const Statement &row)
{
    JobTitleSummary summary;
    fromSql(row.value(0), summary.id);
    summary.title = row.text(1);
    summary.seniority = {row.text(2), row.text(3)};
    return summary;
}

/// The enrolments of one title, while they are counted.
struct Counted
{
    OpenJobTitle title;
    int ofSpelling = 0; ///< how often the spelling was met that was met most often
    std::vector<qint64> people;
};

class TitleCount
{
public:
    void add(const QString &spelling, qint64 person)
    {
        const auto known = m_spellings.find(spelling);
        Spelling &met = known == m_spellings.end() ? meet(spelling) : *known;
        if (met.title < 0)
            return;
        Counted &counted = m_counted[std::size_t(met.title)];
        ++counted.title.enrolments;
        counted.people.push_back(person);
        if (++met.count > counted.ofSpelling) {
            counted.ofSpelling = met.count;
            counted.title.spelling = spelling;
        }
    }

    std::vector<OpenJobTitle> take()
    {
        std::vector<OpenJobTitle> titles;
        titles.reserve(m_counted.size());
        for (Counted &counted : m_counted) {
            std::sort(counted.people.begin(), counted.people.end());
            const auto last = std::unique(counted.people.begin(), counted.people.end());
            counted.title.people = int(last - counted.people.begin());
            titles.push_back(std::move(counted.title));
        }
        std::sort(titles.begin(), titles.end(), [](const OpenJobTitle &a, const OpenJobTitle &b) {
            return std::tuple(-a.enrolments, a.title) < std::tuple(-b.enrolments, b.title);
        });
        return titles;
    }

private:
    struct Spelling
    {
        int title = -1; ///< in m_counted; none where nothing is left of it when it is folded
        int count = 0;
    };

    Spelling &meet(const QString &spelling)
    {
        const QString folded = foldedText(spelling);
        if (folded.isEmpty())
            return *m_spellings.insert(spelling, {});
        const auto known = m_titles.constFind(folded);
        const int title = known == m_titles.constEnd() ? int(m_counted.size()) : *known;
        if (known == m_titles.constEnd()) {
            m_counted.push_back({{folded, spelling, 0, 0}, 0, {}});
            m_titles.insert(folded, title);
        }
        return *m_spellings.insert(spelling, {title, 0});
    }

    QHash<QString, Spelling> m_spellings;
    QHash<QString, int> m_titles;
    std::vector<Counted> m_counted;
};

/// SQL for enrolments whose seniority is asked for.
QString ofSeniority(WithTitle which)
{
    return which == WithTitle::WithoutSeniority ? u"seniority_id IS NULL"_s : u"TRUE"_s;
}

/// How the titles are written.
Result<QStringList> spellingsOf(Database &database, const QSet<QString> &titles, WithTitle which)
{
    Statement statement(
        database,
        u"SELECT DISTINCT job_title FROM enrolment WHERE %1 AND job_title <> ''"_s.arg(ofSeniority(which)));
    YEONSU_TRY(statement.execute());
    QStringList spellings;
    while (statement.next()) {
        if (titles.contains(foldedText(statement.text(0))))
            spellings.append(statement.text(0));
    }
    YEONSU_TRY(statement.outcome());
    return spellings;
}

} // namespace

Result<std::vector<JobTitleMappingId>> jobTitleIds(Database &database, const QString &search)
{
    Conditions conditions;
    for (const QString &word : foldedText(search).split(u' ', Qt::SkipEmptyParts))
        conditions.add(u"instr(title, ?) > 0"_s, word);
    return readIds<JobTitleMapping>(
        database, u"SELECT id FROM job_title_mapping"_s + conditions.where() + u" ORDER BY title"_s,
        conditions.bindings);
}

Result<qint64> jobTitleCount(Database &database)
{
    return database.value(u"SELECT count(*) FROM job_title_mapping"_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

Result<std::vector<JobTitleSummary>> jobTitleSummaries(Database &database,
                                                       std::span<const JobTitleMappingId> ids)
{
    return readSummaries<JobTitleSummary>(
        database,
        u"SELECT j.id, j.title, s.name_ko, s.name_en FROM job_title_mapping j "
        "JOIN seniority s ON s.id = j.seniority_id WHERE j.id IN (%1)"_s.arg(idList(ids)),
        ids, readSummary);
}

Result<std::vector<OpenJobTitle>> openJobTitles(Database &database)
{
    Statement statement(
        database,
        u"SELECT job_title, person_id FROM enrolment WHERE seniority_id IS NULL AND job_title <> ''"_s);
    YEONSU_TRY(statement.execute());
    TitleCount count;
    while (statement.next())
        count.add(statement.text(0), statement.integer(1));
    YEONSU_TRY(statement.outcome());
    return count.take();
}

Result<std::vector<Enrolment>> enrolmentsWithTitles(Database &database, const QSet<QString> &titles,
                                                    WithTitle which)
{
    constexpr qsizetype mostBindings = 500;
    Result<QStringList> spellings = spellingsOf(database, titles, which);
    YEONSU_TRY(spellings);
    std::vector<Enrolment> enrolments;
    for (qsizetype from = 0; from < spellings->size(); from += mostBindings) {
        const QStringList some = spellings->mid(from, mostBindings);
        const QString places = QStringList(some.size(), u"?"_s).join(u", "_s);
        Statement statement(database,
                            u"SELECT %1 FROM enrolment WHERE %2 AND job_title IN (%3) ORDER BY id"_s.arg(
                                selectList<Enrolment>(), ofSeniority(which), places));
        YEONSU_TRY(statement.execute(QVariantList(some.begin(), some.end())));
        while (statement.next())
            enrolments.push_back(readRow<Enrolment>(statement));
        YEONSU_TRY(statement.outcome());
    }
    return enrolments;
}

} // namespace yeonsu
