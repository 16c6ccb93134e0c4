#include "exchange/row_remarks.h"

#include "domain/vocabulary.h"
#include "exchange/plan_parts.h"
#include "store/value_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct RemarkText
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

struct PersonField
{
    QString Person::*member;
    ListField field;
};

constexpr std::array personFields{PersonField{&Person::email, ListField::Email},
                                  PersonField{&Person::localName, ListField::LocalName},
                                  PersonField{&Person::note, ListField::Note}};

QString headings(const std::vector<ListField> &fields)
{
    QStringList names;
    for (const ListField field : fields)
        names.append(headingOf(ListKind::People, field, store::messageLanguage()));
    return names.join(u", "_s);
}

QString nameOf(const City &city)
{
    return nameIn(store::messageLanguage(), city);
}

/// As a list would have it.
QString textOf(const Enrolment &enrolment, ListField field, const ImportKnown &known)
{
    switch (field) {
    case ListField::Organisation:
        return enrolment.organisation;
    case ListField::JobTitle:
        return enrolment.jobTitle;
    case ListField::Seniority: {
        const auto &levels = known.reference.seniorities;
        const auto level = std::ranges::find(levels, enrolment.seniorityId, &Seniority::id);
        return level == levels.end() ? QString() : nameIn(store::messageLanguage(), *level);
    }
    case ListField::Status:
        return wordsFor(enrolment.status).in(store::messageLanguage());
    default:
        return enrolment.completedOn.toString(Qt::ISODate);
    }
}

QString remarkOn(const QString &heading, const QString &before, const QString &after, bool isTaken)
{
    if (!isTaken)
        return before.isEmpty()
                   ? RemarkText::tr("%1 stays empty; the list says “%2”.").arg(heading, after)
                   : RemarkText::tr("%1 stays “%2”; the list says “%3”.").arg(heading, before, after);
    if (after.isEmpty())
        return RemarkText::tr("%1 “%2” goes.").arg(heading, before);
    return before.isEmpty() ? RemarkText::tr("%1 becomes “%2”.").arg(heading, after)
                            : RemarkText::tr("%1 becomes “%3” instead of “%2”.").arg(heading, before, after);
}

} // namespace

QStringList remarksOnPerson(const Person &before, const Person &after, const Person &listed,
                            RowVerdict verdict)
{
    std::vector<ListField> added;
    std::vector<ListField> dropped;
    for (const auto &[member, field] : personFields) {
        const QString &told = listed.*member;
        if (!told.isEmpty() && told != after.*member)
            dropped.push_back(field);
        else if (before.*member != after.*member)
            added.push_back(field);
    }
    QStringList remarks;
    if (!added.empty() && verdict == RowVerdict::AlreadyThere)
        remarks.append(RemarkText::tr("Added to the person: %1.").arg(headings(added)));
    if (!dropped.empty())
        remarks.append(RemarkText::tr("Not kept, as the register has another: %1.").arg(headings(dropped)));
    return remarks;
}

QStringList remarksOnEnrolment(const Enrolment &there, const Enrolment &listed, bool isTaken,
                               const ImportKnown &known)
{
    QStringList remarks;
    for (const ListField field : {ListField::Organisation, ListField::JobTitle, ListField::Seniority,
                                  ListField::Status, ListField::CompletedOn}) {
        const QString before = textOf(there, field, known);
        const QString after = textOf(listed, field, known);
        // Where the status stays, its day says nothing more, and the list may not even tell it.
        const bool isSaid = field == ListField::CompletedOn && !isTaken && there.status != listed.status;
        if (before != after && !isSaid)
            remarks.append(remarkOn(headingOf(ListKind::People, field, store::messageLanguage()), before,
                                    after, isTaken));
    }
    return remarks;
}

QString remarkOnNumber(int there)
{
    return RemarkText::tr("The register has %1 of the same course and place already; this is added.")
        .arg(there);
}

QString remarkOnTwin(qint64 row)
{
    return RemarkText::tr("Row %1 says the same; both are counted.").arg(row);
}

QString remarkOnOtherName()
{
    return RemarkText::tr("The e-mail is that of somebody with another name, and counts. If it is that of an "
                          "office, they are two people.");
}

void CityRemarks::tellOther(CityId there, CityId listed, PlannedRow &row) const
{
    if (listed.isNull() || listed == there)
        return;
    row.remarks.append(remarkOn(headingOf(ListKind::People, ListField::City, store::messageLanguage()),
                                nameOf(there), nameOf(listed), false));
}

QString CityRemarks::nameOf(CityId city) const
{
    if (city.isPlaceholder())
        return yeonsu::nameOf(m_reader.newCity(city));
    const auto &cities = m_known.reference.cities;
    const auto known = std::ranges::find(cities, city, &City::id);
    return known == cities.end() ? QString() : yeonsu::nameOf(*known);
}

void CityRemarks::tell(CityId city, PlannedRow &row)
{
    if (!city.isPlaceholder() || m_told.contains(city))
        return;
    m_told.insert(city);
    const City &made = m_reader.newCity(city);
    const std::optional<CityId> near = nearTo(made, m_known.cities);
    const auto &cities = m_known.reference.cities;
    const auto known = std::find_if(cities.begin(), cities.end(),
                                    [&near](const City &each) { return near && each.id == *near; });
    row.remarks.append(known == cities.end() ? RemarkText::tr("“%1” is a new city.").arg(yeonsu::nameOf(made))
                                             : RemarkText::tr("“%1” is a new city. Is it “%2”?")
                                                   .arg(yeonsu::nameOf(made), yeonsu::nameOf(*known)));
}

} // namespace yeonsu
