#include "store/pass_phrase.h"

#include <sodium.h>

namespace yeonsu {

namespace {

void wipe(QString &text)
{
    sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
}

} // namespace

PassPhrase::PassPhrase(QString text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    wipe(text);
    m_letters = normal.size();
    m_bytes = normal.toUtf8();
    wipe(normal);
}

PassPhrase::~PassPhrase()
{
    sodium_memzero(m_bytes.data(), std::size_t(m_bytes.size()));
}

} // namespace yeonsu
