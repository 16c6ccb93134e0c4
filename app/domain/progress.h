// Work that takes a while: it tells how far it is, and stops when it is asked to.
#pragma once

#include "domain/error.h"

#include <functional>
#include <stop_token>

namespace yeonsu {

/// Without anything set, the work is neither followed nor stopped.
struct Progress
{
    std::function<void(double done)> report; ///< from 0 to 1, on the thread that works
    std::stop_token stop;

    /// Errors: Cancelled.
    [[nodiscard]] Result<void> tell(double done) const;
    /// Tells of step `index` of `count`, now and then. Errors: Cancelled.
    [[nodiscard]] Result<void> reach(std::size_t index, std::size_t count) const;
    /// Of work that begins and ends at these shares of this one.
    [[nodiscard]] Progress part(double from, double to) const;
};

} // namespace yeonsu
