#pragma once

#include "core/base/result.h"

#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace ayumi::test {

/// An error in words for people who read test output: "DatabaseBusy", "NotFound patient 17".
inline std::string inWords(const Error& error)
{
    return (errorCodeName(error.code) + u' ' + error.args.join(u' ')).trimmed().toStdString();
}

/// The value, or a failed test that names the error (expected::value() says only that there is one).
template<class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(inWords(result.error()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace ayumi::test
