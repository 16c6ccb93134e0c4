// Files that are dropped on a window, or pasted there: what they are, and what is said of the others.
#pragma once

#include <QString>

#include <optional>

class QMimeData;

namespace yeonsu {

enum class DropKind { Register, List, Several, Other };

/// Told by the file's name; whoever opens it looks into it.
struct FileDrop
{
    DropKind kind = DropKind::Other;
    QString path; ///< of the first

    bool operator==(const FileDrop &) const = default;
};

/// Nothing where there are no files of this machine.
[[nodiscard]] std::optional<FileDrop> filesIn(const QMimeData &data);

/// What is said where the files can be neither opened nor brought in.
[[nodiscard]] QString whatCanBeDropped(const FileDrop &drop);

/// What is said of anything but a list where nothing else is taken.
[[nodiscard]] QString whyNoList(const FileDrop &drop);

} // namespace yeonsu
