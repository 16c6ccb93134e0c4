// Results in tests: what must succeed ends the test with the error in words.
#pragma once

#include "domain/error.h"

#include <QTest>

namespace yeonsu::test {

template <typename T>
[[nodiscard]] QByteArray why(const Result<T> &result)
{
    return result ? QByteArray("no error")
                  : (result.error().message + u" | " + result.error().detail).toUtf8();
}

/// For what a test stands on: a failure here ends the program.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("a step that a test stands on failed: %s", why(result).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace yeonsu::test

#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto &verifiedOutcome = (expression);                                                          \
        QVERIFY2(verifiedOutcome.has_value(), yeonsu::test::why(verifiedOutcome).constData());               \
    } while (false)

#define VERIFY_FAILS(expression, expectedCode)                                                               \
    do {                                                                                                     \
        const auto &verifiedOutcome = (expression);                                                          \
        QVERIFY2(!verifiedOutcome.has_value(), "this must fail");                                            \
        QVERIFY2(verifiedOutcome.error().code == (expectedCode),                                             \
                 yeonsu::test::why(verifiedOutcome).constData());                                            \
    } while (false)
