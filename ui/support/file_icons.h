// Icons of files in dialogs, by what is known without opening them.
#pragma once

#include <QFileIconProvider>

namespace yeonsu {

/// Qt's own looks into files to know their kind, and thereby drops the locks of a register that is open.
class FileIcons : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override;
    [[nodiscard]] QString type(const QFileInfo &info) const override;
    using QFileIconProvider::icon;
};

} // namespace yeonsu
