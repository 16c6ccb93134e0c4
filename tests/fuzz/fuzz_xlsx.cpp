// Any bytes as a workbook; those that are no zip, as its sheet, its shared texts and its styles.
#include "fuzzed.h"

using namespace yeonsu;

namespace {

QByteArray workbookOf(const QByteArray &part)
{
    return fuzz::zipOf(
        {{"_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"w.xml\"/>"
                         "</Relationships>"},
         {"_rels/w.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
                              "<Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"t.xml\"/>"
                              "<Relationship Id=\"c\" Type=\"x/styles\" Target=\"f.xml\"/></Relationships>"},
         {"w.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"One\" r:id=\"a\"/></sheets></workbook>"},
         {"s.xml", "<worksheet><sheetData>" + part + "</sheetData></worksheet>"},
         {"t.xml", "<sst><si><t>a</t></si><si><r><t>b</t></r></si></sst>"},
         {"f.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"" +
              part.left(24).replace('"', "").replace('<', "").replace('&', "") +
              "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/>"
              "</cellXfs></styleSheet>"}});
}

void read(const QByteArray &bytes)
{
    auto package = ZipPackage::open(fuzz::deviceOf(bytes));
    if (!package)
        return;
    if (auto reader = XlsxReader::open(std::move(*package)))
        fuzz::readAll(**reader);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    read(bytes.startsWith("PK") ? bytes : workbookOf(bytes));
    return 0;
}
