#include "exchange/table_export.h"

#include "exchange/table_exporter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

Result<PlainTable> exportCourses(Register &store, TableExporter &exporter)
{
    const Result<std::vector<Course>> courses = store.all<Course>();
    YEONSU_TRY(courses);
    exporter.begin(ListKind::Courses, ExportText::tr("Courses"));
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

Result<Participants> readParticipants(Register &store)
{
    Participants read;
    Result<std::vector<Course>> courses = store.all<Course>();
    YEONSU_TRY(courses);
    const Result<std::vector<Person>> people = store.all<Person>();
    YEONSU_TRY(people);
    Result<std::vector<Enrolment>> enrolments = store.all<Enrolment>();
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

Result<PlainTable> exportEnrolments(Register &store, TableExporter &exporter)
{
    const Result<Participants> read = readParticipants(store);
    YEONSU_TRY(read);
    exporter.begin(ListKind::People, ExportText::tr("Enrolments"));
    for (const Enrolment &row : read->enrolments)
        addParticipant(exporter, read->people[row.personId], &row, read->codeOf(row));
    return exporter.take();
}

Result<PlainTable> exportPeople(Register &store, TableExporter &exporter)
{
    const Result<Participants> read = readParticipants(store);
    YEONSU_TRY(read);
    QHash<PersonId, const Enrolment *> latest;
    for (const Enrolment &row : read->enrolments)
        latest[row.personId] = &row;
    std::vector<Person> people(read->people.begin(), read->people.end());
    std::sort(people.begin(), people.end(),
              [](const Person &left, const Person &right) { return left.id < right.id; });
    exporter.begin(ListKind::People, ExportText::tr("People"));
    for (const Person &person : people) {
        const Enrolment *enrolment = latest.value(person.id);
        addParticipant(exporter, person, enrolment, enrolment ? read->codeOf(*enrolment) : QString());
    }
    return exporter.take();
}

Result<PlainTable> exportHeadcounts(Register &store, TableExporter &exporter)
{
    const Result<std::vector<Course>> courses = store.all<Course>();
    YEONSU_TRY(courses);
    exporter.begin(ListKind::Headcounts, ExportText::tr("Headcounts"));
    for (const Course &course : *courses) {
        const Result<std::vector<Headcount>> rows = store.headcountsOf(course.id);
        YEONSU_TRY(rows);
        for (const Headcount &row : *rows)
            exporter.add([&](ListField field) { return exporter.cellOf(row, course.code, field); });
    }
    return exporter.take();
}

Result<PlainTable> exportPlaces(Register &store, const TableExporter &exporter,
                                const std::vector<City> &cities)
{
    const Result<std::vector<CityAlias>> rows = store.all<CityAlias>();
    YEONSU_TRY(rows);
    QHash<CityId, QStringList> aliases;
    for (const CityAlias &alias : *rows)
        aliases[alias.cityId].append(alias.name);
    return exporter.places(ExportText::tr("Places"), aliases, cities);
}

} // namespace

Result<PlainTable> exportedTable(Register &store, ExportTable table, Language language,
                                 PersonalData personalData)
{
    const Result<ReferenceRows> rows = store::readReferenceRows(store.database());
    YEONSU_TRY(rows);
    TableExporter exporter(*rows, language, personalData);
    switch (table) {
    case ExportTable::Courses:
        return exportCourses(store, exporter);
    case ExportTable::People:
        return exportPeople(store, exporter);
    case ExportTable::Enrolments:
        return exportEnrolments(store, exporter);
    case ExportTable::Headcounts:
        return exportHeadcounts(store, exporter);
    case ExportTable::Places:
        return exportPlaces(store, exporter, rows->cities);
    }
    Q_UNREACHABLE();
}

} // namespace yeonsu
