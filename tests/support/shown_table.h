// What leaves the program of a list that is shown.
#pragma once

#include "models/shown_list_reader.h"

#include <QTest>

#include <optional>

namespace yeonsu::test {

inline PlainTable tableOf(const ShownList &list, PersonalData personalData = PersonalData::Included)
{
    ShownListReader reader(list, personalData);
    std::optional<PlainTable> table;
    QObject::connect(&reader, &ShownListReader::finished, [&table](const PlainTable &read) { table = read; });
    reader.start();
    if (!QTest::qWaitFor([&table] { return table.has_value(); }))
        qFatal("the list is not read");
    return *table;
}

} // namespace yeonsu::test
