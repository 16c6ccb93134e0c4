#include "exchange/table_export.h"

#include "exchange/table_exporter.h"
#include "store/row_sql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

Result<PlainTable> exportCourses(Database &database, TableExporter &exporter)
{
    const Result<std::vector<Course>> courses = store::allRows<Course>(database);
    YEONSU_TRY(courses);
    exporter.begin(ListKind::Courses, titleOf(ExportTable::Courses));
    for (const Course &course : *courses)
        exporter.add([&](ListField field) { return exporter.cellOf(course, field); });
    return exporter.take();
}

/// Enrolments in the order of their courses, with the people in them.
struct Participants
{
    std::vector<Course> courses;
    QHash<CourseId, std::size_t> places; ///< of the courses
    QHash<PersonId, Person> people;
    std::vector<Enrolment> enrolments;

    [[nodiscard]] QString codeOf(const Enrolment &row) const { return courses[places[row.courseId]].code; }
};

Result<Participants> readParticipants(Database &database)
{
    Participants read;
    Result<std::vector<Course>> courses = store::allRows<Course>(database);
    YEONSU_TRY(courses);
    const Result<std::vector<Person>> people = store::allRows<Person>(database);
    YEONSU_TRY(people);
    Result<std::vector<Enrolment>> enrolments = store::allRows<Enrolment>(database);
    YEONSU_TRY(enrolments);
    read.courses = std::move(*courses);
    read.enrolments = std::move(*enrolments);
    for (std::size_t i = 0; i < read.courses.size(); ++i)
        read.places.insert(read.courses[i].id, i);
    read.people = byId(*people);
    std::stable_sort(read.enrolments.begin(), read.enrolments.end(),
                     [&read](const Enrolment &left, const Enrolment &right) {
                         return read.places[left.courseId] < read.places[right.courseId];
                     });
    return read;
}

void addParticipant(TableExporter &exporter, const Person &person, const Enrolment *enrolment,
                    const QString &courseCode)
{
    exporter.add([&](ListField field) {
        const TableCell own = exporter.cellOf(person, field);
        const bool isOfEnrolment = std::holds_alternative<std::monostate>(own) && enrolment;
        return isOfEnrolment ? exporter.cellOf(*enrolment, courseCode, field) : own;
    });
}

Result<PlainTable> exportEnrolments(Database &database, TableExporter &exporter)
{
    const Result<Participants> read = readParticipants(database);
    YEONSU_TRY(read);
    exporter.begin(ListKind::People, titleOf(ExportTable::Enrolments));
    for (const Enrolment &row : read->enrolments)
        addParticipant(exporter, read->people[row.personId], &row, read->codeOf(row));
    return exporter.take();
}

Result<PlainTable> exportPeople(Database &database, TableExporter &exporter)
{
    const Result<Participants> read = readParticipants(database);
    YEONSU_TRY(read);
    QHash<PersonId, const Enrolment *> latest;
    for (const Enrolment &row : read->enrolments)
        latest[row.personId] = &row;
    std::vector<Person> people(read->people.begin(), read->people.end());
    std::sort(people.begin(), people.end(),
              [](const Person &left, const Person &right) { return left.id < right.id; });
    exporter.begin(ListKind::People, titleOf(ExportTable::People));
    for (const Person &person : people) {
        const Enrolment *enrolment = latest.value(person.id);
        addParticipant(exporter, person, enrolment, enrolment ? read->codeOf(*enrolment) : QString());
    }
    return exporter.take();
}

Result<PlainTable> exportHeadcounts(Database &database, TableExporter &exporter)
{
    const Result<std::vector<Course>> courses = store::allRows<Course>(database);
    YEONSU_TRY(courses);
    const Result<std::vector<Headcount>> all = store::allRows<Headcount>(database);
    YEONSU_TRY(all);
    QHash<CourseId, std::vector<Headcount>> rows;
    for (const Headcount &row : *all)
        rows[row.courseId].push_back(row);
    exporter.begin(ListKind::Headcounts, titleOf(ExportTable::Headcounts));
    for (const Course &course : *courses) {
        for (const Headcount &row : rows[course.id])
            exporter.add([&](ListField field) { return exporter.cellOf(row, course.code, field); });
    }
    return exporter.take();
}

Result<PlainTable> exportPlaces(Database &database, const TableExporter &exporter,
                                const std::vector<City> &cities)
{
    const Result<std::vector<CityAlias>> rows = store::allRows<CityAlias>(database);
    YEONSU_TRY(rows);
    QHash<CityId, QStringList> aliases;
    for (const CityAlias &alias : *rows)
        aliases[alias.cityId].append(alias.name);
    return exporter.places(titleOf(ExportTable::Places), aliases, cities);
}

} // namespace

QString titleOf(ExportTable table)
{
    switch (table) {
    case ExportTable::Courses:
        return ExportText::tr("Courses");
    case ExportTable::People:
        return ExportText::tr("People");
    case ExportTable::Enrolments:
        return ExportText::tr("Enrolments");
    case ExportTable::Headcounts:
        return ExportText::tr("Headcounts");
    case ExportTable::Places:
        return ExportText::tr("Places");
    }
    Q_UNREACHABLE();
}

std::optional<ListKind> listKindOf(ExportTable table)
{
    switch (table) {
    case ExportTable::Courses:
        return ListKind::Courses;
    case ExportTable::People:
    case ExportTable::Enrolments:
        return ListKind::People;
    case ExportTable::Headcounts:
        return ListKind::Headcounts;
    case ExportTable::Places:
        break;
    }
    return std::nullopt;
}

Result<PlainTable> exportedTable(Database &database, ExportTable table, Language language,
                                 PersonalData personalData)
{
    const Result<ReferenceRows> rows = store::readReferenceRows(database);
    YEONSU_TRY(rows);
    TableExporter exporter(*rows, language, personalData);
    switch (table) {
    case ExportTable::Courses:
        return exportCourses(database, exporter);
    case ExportTable::People:
        return exportPeople(database, exporter);
    case ExportTable::Enrolments:
        return exportEnrolments(database, exporter);
    case ExportTable::Headcounts:
        return exportHeadcounts(database, exporter);
    case ExportTable::Places:
        return exportPlaces(database, exporter, rows->cities);
    }
    Q_UNREACHABLE();
}

} // namespace yeonsu
