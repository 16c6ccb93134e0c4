#include "exchange/zip_archive.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace yeonsu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;

/// As the format counts days: from 1980 on.
zip_uint16_t dosDay(const QDate &day)
{
    const QDate first(1980, 1, 1);
    const QDate known = day.isValid() && day > first ? day : first;
    return zip_uint16_t(((known.year() - 1980) << 9) | (known.month() << 5) | known.day());
}

tl::unexpected<Error> notPacked(const char *why)
{
    return failure(ErrorCode::Io, Words::tr("The zip file could not be made."), QString::fromUtf8(why));
}

bool add(zip_t *archive, const ArchivedFile &file, zip_uint16_t day)
{
    zip_source_t *source =
        zip_source_buffer(archive, file.content.constData(), zip_uint64_t(file.content.size()), 0);
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    constexpr zip_uint32_t ordinaryFile = 0100644U << 16;
    const auto at = zip_uint64_t(index);
    const bool isPacked = !file.isStored || zip_set_file_compression(archive, at, ZIP_CM_STORE, 0) == 0;
    return isPacked && zip_file_set_dostime(archive, at, 0, day, 0) == 0 &&
           zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, ordinaryFile) == 0;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t state;
    if (zip_source_stat(source, &state) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(state.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipped(const std::vector<ArchivedFile> &files, const QDate &day)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    Archive archive(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error), &zip_discard);
    if (!archive)
        return notPacked(zip_error_strerror(&error));
    zip_source_keep(buffer.get()); // the archive has a share of its own
    for (const ArchivedFile &file : files) {
        if (!add(archive.get(), file, dosDay(day)))
            return notPacked(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return notPacked(zip_strerror(archive.get()));
    static_cast<void>(archive.release()); // it is gone when it has been closed
    const QByteArray bytes = contentOf(buffer.get());
    return bytes.isEmpty() ? Result<QByteArray>(notPacked("")) : bytes;
}

Result<std::vector<ArchivedFile>> unzipped(const QByteArray &archive)
{
    const auto damaged = [] { return failure(ErrorCode::Damaged, Words::tr("The zip file is damaged.")); };
    if (archive.isEmpty()) // which the library takes for one without files
        return damaged();
    zip_source_t *source =
        zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    const Archive opened(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr), &zip_discard);
    if (!opened) {
        zip_source_free(source);
        return damaged();
    }
    std::vector<ArchivedFile> files;
    const zip_int64_t count = zip_get_num_entries(opened.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t state;
        zip_file_t *entry = zip_fopen_index(opened.get(), zip_uint64_t(i), 0);
        if (!entry || zip_stat_index(opened.get(), zip_uint64_t(i), 0, &state) != 0)
            return damaged();
        QByteArray content(qsizetype(state.size), Qt::Uninitialized);
        const zip_int64_t read = zip_fread(entry, content.data(), state.size);
        if (zip_fclose(entry) != 0 || read != content.size())
            return damaged();
        files.push_back({QString::fromUtf8(state.name), content, state.comp_method == ZIP_CM_STORE});
    }
    return files;
}

} // namespace yeonsu
