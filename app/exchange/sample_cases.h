// Policies, outcomes, the forum and the release of the sample.
#pragma once

#include "exchange/keyed_rows.h"

namespace yeonsu {

/// What they refer to, by the keys of the tables.
struct SampleRows
{
    const QHash<QString, ThemeId> &themes;
    const KeyedRows<City> &cities;
    const KeyedRows<Course> &courses;
    const KeyedRows<Person> &people;
};

void addSampleCases(ChangeSet &changeSet, const SampleRows &rows);

} // namespace yeonsu
