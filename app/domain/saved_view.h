// The filters, columns and order of a page, kept under a name.
#pragma once

#include "domain/id.h"

#include <QString>

namespace yeonsu {

struct SavedView
{
    SavedViewId id;
    QString page; ///< which page it belongs to
    QString name;
    QString definition; ///< JSON, written and read by the page

    bool operator==(const SavedView &) const = default;
};

} // namespace yeonsu
