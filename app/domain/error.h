// An expected failure as a value: what the user is told, and what goes to the technical detail.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace yeonsu {

enum class ErrorCode {
    BadValue,      ///< a field breaks a rule of its own
    RuleBroken,    ///< rows together break a rule: a code used twice, a row still in use
    Conflict,      ///< someone else changed a field that this change touches
    NotFound,      ///< no such file or row
    AlreadyExists, ///< a file that must not be overwritten
    NotARegister,  ///< the file is something else, or too damaged to be told apart
    Damaged,       ///< the file is a register, but its content is broken
    NewerVersion,  ///< written by a newer program
    ReadOnly,      ///< the file, its folder or the way it was opened forbids writing
    Busy,          ///< another program holds the file
    NoSpace,       ///< the disk is full
    Io,            ///< any other failure of reading or writing
    Cancelled,     ///< the user stopped the work
};

/// `message` is a sentence in the user's language that names what happened and what was kept.
/// `detail` is for the fold and the log; it never holds values of a person's fields.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString message;
    QString detail;
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, const QString &message,
                                                   const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, message, detail});
}

} // namespace yeonsu

/// Leaves the calling function with the error of `result`, if it holds one.
#define YEONSU_TRY(result)                                                                                   \
    do {                                                                                                     \
        if (auto &&yeonsuTried = (result); !yeonsuTried)                                                     \
            return tl::unexpected<yeonsu::Error>(yeonsuTried.error());                                       \
    } while (false)
