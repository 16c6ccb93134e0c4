// What the fuzzers share: bytes as files, zips around a part, and reading all there is.
#pragma once

#include "sheets/csv_reader.h"
#include "sheets/ods_reader.h"
#include "sheets/xlsx_reader.h"

#include <QBuffer>

#include <zip.h>

namespace yeonsu::fuzz {

inline std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// A few thousand rows tell as much as a million.
inline void readAll(SheetReader &reader)
{
    for (std::size_t sheet = 0; sheet < std::min<std::size_t>(reader.sheets().size(), 4); ++sheet) {
        int rows = 0;
        (void)reader.read(sheet, [&rows](SheetRow &&) { return ++rows < 5000; }, {});
    }
}

using Parts = std::vector<std::pair<const char *, QByteArray>>;

inline QByteArray zipOf(const Parts &parts)
{
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(buffer);
    zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *part = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name, part, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_stat_t state;
    zip_source_stat(buffer, &state);
    QByteArray bytes(qsizetype(state.size), Qt::Uninitialized);
    zip_source_open(buffer);
    zip_source_read(buffer, bytes.data(), state.size);
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

} // namespace yeonsu::fuzz
