// The parts of a zipped document, each read as a stream that stops where it unpacks to too much.
#pragma once

#include "domain/error.h"

#include <QHash>
#include <QIODevice>

#include <memory>

struct zip;

namespace yeonsu {

/// The bytes of a document, in a file or in memory.
class ZipPackage
{
public:
    /// Errors: Damaged, also where the archive wants a password or is too large; Io.
    [[nodiscard]] static Result<std::unique_ptr<ZipPackage>> open(std::unique_ptr<QIODevice> file);
    ~ZipPackage();
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    /// Names are compared without regard to case, as programs write them differently.
    [[nodiscard]] bool has(const QString &name) const;
    /// A sequential stream, which must not outlive the package. Errors: Damaged.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> part(const QString &name);
    /// Unpacked, as the archive says.
    [[nodiscard]] qint64 sizeOf(const QString &name) const;

private:
    struct Part
    {
        quint64 index = 0;
        qint64 packed = 0;
        qint64 size = 0;
        bool isEncrypted = false;
    };

    ZipPackage() = default;
    [[nodiscard]] Result<void> list();

    std::unique_ptr<QIODevice> m_file;
    zip *m_archive = nullptr;
    QHash<QString, Part> m_parts; ///< by name in lower case
};

} // namespace yeonsu
