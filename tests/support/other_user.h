// Runs something in a process without the rights of root, for tests of files that must not be written.
#pragma once

#include <QByteArray>

#include <functional>

namespace yeonsu::test {

/// What `act` returned in a forked child that is nobody, or is whoever runs the test if that is not root.
/// A child that ends in any other way ends the test.
[[nodiscard]] QByteArray asNobody(const std::function<QByteArray()> &act);

} // namespace yeonsu::test
