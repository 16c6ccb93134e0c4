// What a sealed copy is opened with; gone from memory when it is no longer needed.
#pragma once

#include <QByteArray>
#include <QString>

namespace yeonsu {

class PassPhrase
{
public:
    /// In one form, whichever keyboard it was typed on. What `text` holds is wiped, as far as nobody else
    /// has it.
    explicit PassPhrase(QString text);
    PassPhrase(PassPhrase &&other) noexcept = default;
    PassPhrase &operator=(PassPhrase &&) = delete;
    PassPhrase(const PassPhrase &) = delete;
    ~PassPhrase();

    /// Of a new one; what was sealed with a shorter one opens all the same.
    static constexpr qsizetype fewestLetters = 8;
    [[nodiscard]] bool isLongEnough() const { return m_letters >= fewestLetters; }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    qsizetype m_letters = 0;
};

} // namespace yeonsu
