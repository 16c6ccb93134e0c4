// Any bytes as a text file, and as a block that is pasted.
#include "fuzzed.h"

using namespace yeonsu;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (auto reader = CsvReader::open(fuzz::deviceOf(bytes), {}))
        fuzz::readAll(**reader);
    (void)pastedRows(QString::fromUtf8(bytes));
    return 0;
}
