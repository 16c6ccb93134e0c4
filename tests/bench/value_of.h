// Results in measurements: what must succeed ends the program with the error in words.
#pragma once

#include "domain/error.h"

namespace yeonsu {

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace yeonsu
