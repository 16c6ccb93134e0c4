#include "models/person_model.h"

#include "models/shown_list.h"
#include "support/value_text.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

static_assert(personSortColumns.size() == PersonModel::ColumnCount);

namespace {

/// What a person without enrolments does not have is left blank, and not called unknown.
QVariant latestValue(const PersonSummary &person, const Words &words)
{
    return person.latestEnrolmentId.isNull() ? QVariant() : QVariant::fromValue(words);
}

} // namespace

PersonModel::PersonModel(Register &store, const LiveTexts &texts, Language language, QObject *parent)
    : QueriedModel(store, language, parent, texts)
{
}

int PersonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Enrolments)
        return alignmentOfNumbers;
    if (role == ColumnRole::IsPersonal)
        return section == Name || section == Organisation || section == JobTitle || section == Email;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Country:
        return tr("Country");
    case City:
        return tr("City (latest)");
    case Organisation:
        return tr("Organisation");
    case JobTitle:
        return tr("Job title");
    case Seniority:
        return tr("Seniority (latest)");
    case LatestCourse:
        return tr("Latest course");
    case Email:
        return tr("E-mail");
    case Enrolments:
        return tr("Courses");
    default:
        return {};
    }
}

std::function<Result<std::vector<PersonId>>(Database &)> PersonModel::idQuery() const
{
    return [query = query()](Database &database) { return personIds(database, query); };
}

RowListModel::TextQuery PersonModel::textQuery() const
{
    if (!hasTexts(query().columns))
        return {};
    return {query().wordsToFind(),
            [query = query()](Database &database, const Keys &keys, const std::stop_token &stop) {
                return peopleWithTexts(database, query, keys, stop);
            }};
}

Result<std::vector<PersonSummary>> PersonModel::fetchSummaries(std::span<const PersonId> ids) const
{
    return personSummaries(database(), ids);
}

QVariant PersonModel::valueOf(const PersonSummary &person, int column) const
{
    switch (column) {
    case Name:
        return person.name;
    case Country:
        return latestValue(person, person.country);
    case City:
        return latestValue(person, person.city);
    case Organisation:
        return person.organisation;
    case JobTitle:
        return person.jobTitle;
    case Seniority:
        return latestValue(person, person.seniority);
    case LatestCourse:
        return person.latestEnrolmentId.isNull() ? QString()
                                                 : u"%1 %2"_s.arg(person.latestDay.toString(u"yyyy-MM"_s),
                                                                  person.latestCourse.in(language()));
    case Email:
        return person.email;
    case Enrolments:
        return person.enrolments;
    default:
        return {};
    }
}

void PersonModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<Person>(change, touched);
    for (const std::optional<Row> &row : {change.before, change.after}) {
        if (const auto *enrolment = row ? std::get_if<Enrolment>(&*row) : nullptr)
            touched.updated.insert(enrolment->personId.value());
    }
    touched.isEverything |= isChangeOf<Course, yeonsu::City, yeonsu::Country, yeonsu::Seniority>(change);
}

} // namespace yeonsu
