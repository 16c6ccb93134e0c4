// An error that is told to the window it happened in, which says it without stopping anybody.
#pragma once

#include "domain/error.h"

#include <QEvent>

namespace yeonsu {

/// Windows that say it accept it; any other leaves it to whoever sent it.
class ErrorEvent : public QEvent
{
public:
    explicit ErrorEvent(Error error)
        : QEvent(kind())
        , m_error(std::move(error))
    {
        ignore();
    }

    [[nodiscard]] static Type kind()
    {
        static const auto registered = Type(registerEventType());
        return registered;
    }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
};

} // namespace yeonsu
