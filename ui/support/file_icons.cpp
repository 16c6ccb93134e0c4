#include "support/file_icons.h"

namespace yeonsu {

QIcon FileIcons::icon(const QFileInfo &info) const
{
    return icon(info.isDir() ? Folder : File);
}

QString FileIcons::type(const QFileInfo &info) const
{
    return info.suffix();
}

} // namespace yeonsu
