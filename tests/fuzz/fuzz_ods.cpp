// Any bytes as an OpenDocument spreadsheet; those that are no zip, as the rows of its table.
#include "fuzzed.h"

using namespace yeonsu;

namespace {

QByteArray spreadsheetOf(const QByteArray &rows)
{
    return fuzz::zipOf(
        {{"content.xml",
          "<o:document-content xmlns:o=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:office=\"f\">"
          "<table:table table:name=\"One\">" +
              rows + "</table:table></o:document-content>"}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    auto package = ZipPackage::open(fuzz::deviceOf(bytes.startsWith("PK") ? bytes : spreadsheetOf(bytes)));
    if (!package)
        return 0;
    if (auto reader = OdsReader::open(std::move(*package)))
        fuzz::readAll(**reader);
    return 0;
}
