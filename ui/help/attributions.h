// What the program holds or is made with that others have made, and under which licences.
#pragma once

#include <QString>

#include <vector>

namespace yeonsu {

struct Attribution
{
    QString what; ///< what it is here, in the language of the interface
    QString name;
    QString owner; ///< may be empty
    QString licence;
    QString address; ///< may be empty
    QString folder;  ///< where it lies in the source tree; empty for libraries
};

[[nodiscard]] std::vector<Attribution> attributions();

} // namespace yeonsu
