// A row that a dialog wishes to have shown on its page, once the dialog is closed.
#pragma once

#include "store/history.h"

#include <QEvent>

namespace yeonsu {

/// Windows that have the page accept it.
class RecordEvent : public QEvent
{
public:
    explicit RecordEvent(Record record)
        : QEvent(kind())
        , m_record(std::move(record))
    {
        ignore();
    }

    [[nodiscard]] static Type kind()
    {
        static const auto registered = Type(registerEventType());
        return registered;
    }
    [[nodiscard]] const Record &record() const { return m_record; }

private:
    Record m_record;
};

} // namespace yeonsu
