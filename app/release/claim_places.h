// Where in a text a claim stands, as its reader counts.
#pragma once

#include "release/claims.h"

namespace yeonsu {

/// Line and column of places that are asked for in their order.
class Places
{
public:
    explicit Places(const QString &text)
        : m_text(text)
    {
    }

    void setPlace(Claim &claim)
    {
        for (; m_place < claim.start; ++m_place) {
            const QChar c = m_text[m_place];
            if (c == u'\n') {
                ++m_line;
                m_column = 1;
            } else if (!c.isLowSurrogate()) {
                ++m_column;
            }
        }
        claim.line = m_line;
        claim.column = m_column;
    }

private:
    const QString &m_text;
    qsizetype m_place = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace yeonsu
