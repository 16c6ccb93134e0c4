#include "sheets/zip_package.h"

#include "sheets/reading_error.h"
#include "sheets/reading_limits.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// libzip reads through the device, so that bytes in memory and files are read alike.
zip_int64_t readFromDevice(void *device, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto *file = static_cast<QIODevice *>(device);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return file->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return file->read(static_cast<char *>(data), qint64(length));
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t target = zip_source_seek_compute_offset(
            zip_uint64_t(file->pos()), zip_uint64_t(file->size()), data, length, nullptr);
        return target >= 0 && file->seek(target) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return file->pos();
    case ZIP_SOURCE_STAT: {
        auto *state = static_cast<zip_stat_t *>(data);
        zip_stat_init(state);
        state->size = zip_uint64_t(file->size());
        state->valid = ZIP_STAT_SIZE;
        return sizeof(*state);
    }
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_ERROR: {
        zip_error_t error;
        zip_error_init_with_code(&error, ZIP_ER_READ);
        return zip_error_to_data(&error, data, length);
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default:
        return -1;
    }
}

/// Unpacks one part, and no more of it than a list can have.
class PartStream : public QIODevice
{
public:
    PartStream(zip_file_t *part, qint64 packed)
        : m_part(part)
        , m_packed(std::max<qint64>(1, packed))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~PartStream() override { zip_fclose(m_part); }
    PartStream(const PartStream &) = delete;
    PartStream &operator=(const PartStream &) = delete;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isAtEnd; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const zip_int64_t read = zip_fread(m_part, data, zip_uint64_t(most));
        if (read <= 0) {
            m_isAtEnd = true;
            if (read < 0)
                setErrorString(u"unpacking failed"_s);
            return -1;
        }
        m_unpacked += read;
        const bool isBomb =
            m_unpacked > ReadingLimits::sizeWithoutRatio && m_unpacked / m_packed > ReadingLimits::expansion;
        if (!isBomb && m_unpacked <= ReadingLimits::partSize)
            return read;
        setErrorString(u"too large"_s);
        m_isAtEnd = true;
        return -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_part;
    qint64 m_packed;
    qint64 m_unpacked = 0;
    bool m_isAtEnd = false;
};

} // namespace

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(std::unique_ptr<QIODevice> file)
{
    std::unique_ptr<ZipPackage> package(new ZipPackage);
    package->m_file = std::move(file);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(readFromDevice, package->m_file.get(), &error);
    if (source)
        package->m_archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!package->m_archive) {
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return tl::unexpected(ReadingError::damaged(detail));
    }
    zip_error_fini(&error);
    YEONSU_TRY(package->list());
    return package;
}

ZipPackage::~ZipPackage()
{
    if (m_archive)
        zip_discard(m_archive);
}

Result<void> ZipPackage::list()
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > ReadingLimits::parts)
        return tl::unexpected(ReadingError::tooLarge(u"%1 parts"_s.arg(count)));
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t state;
        zip_stat_init(&state);
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(m_archive, zip_uint64_t(i), 0, &state) != 0 || (state.valid & needed) != needed)
            return tl::unexpected(ReadingError::damaged(u"part %1"_s.arg(i)));
        if (state.size > zip_uint64_t(ReadingLimits::partSize))
            return tl::unexpected(ReadingError::tooLarge(u"part %1"_s.arg(i)));
        const bool isEncrypted =
            (state.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && state.encryption_method != ZIP_EM_NONE;
        m_parts.insert(QString::fromUtf8(state.name).toLower(),
                       {zip_uint64_t(i), qint64(state.comp_size), qint64(state.size), isEncrypted});
    }
    return {};
}

bool ZipPackage::has(const QString &name) const
{
    return m_parts.contains(name.toLower());
}

qint64 ZipPackage::sizeOf(const QString &name) const
{
    return m_parts.value(name.toLower()).size;
}

Result<std::unique_ptr<QIODevice>> ZipPackage::part(const QString &name)
{
    const auto found = m_parts.constFind(name.toLower());
    if (found == m_parts.constEnd())
        return tl::unexpected(ReadingError::damaged(name));
    if (found->isEncrypted)
        return tl::unexpected(ReadingError::protectedByPassword());
    zip_file_t *part = zip_fopen_index(m_archive, found->index, 0);
    if (!part)
        return tl::unexpected(ReadingError::damaged(QString::fromUtf8(zip_strerror(m_archive))));
    return std::unique_ptr<QIODevice>(new PartStream(part, found->packed));
}

} // namespace yeonsu
