// A register in a folder of its own, both gone with the object.
#pragma once

#include "store/register.h"

#include <QTemporaryDir>

namespace yeonsu::test {

class TemporaryRegister
{
public:
    enum class Content { Nothing, ReferenceData, Sample };

    /// Edits do not wait for the disk: these tests end no process and pull no plug.
    explicit TemporaryRegister(Content content = Content::Nothing, const Clock &clock = systemTime);

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("register.yeonsu")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    Register &operator*() { return *m_register; }
    Register *operator->() { return m_register.get(); }

    void open();
    void close() { m_register.reset(); }

private:
    QTemporaryDir m_folder;
    Clock m_clock;
    std::unique_ptr<Register> m_register;
};

} // namespace yeonsu::test
