#pragma once

#include "core/base/error.h"

#include <expected>
#include <utility>

namespace ayumi {

/// The value, or why there is none.
template<class T = void>
using Result = std::expected<T, Error>;

/// `return failure(ErrorCode::NotFound, {number});`
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QStringList args = {})
{
    return std::unexpected(Error{code, std::move(args)});
}

} // namespace ayumi

#define AYUMI_JOIN_(a, b) a##b
#define AYUMI_JOIN(a, b) AYUMI_JOIN_(a, b)

/// Leaves the calling function with the error of `expression` if it has one.
#define AYUMI_TRY(expression)                                                                                \
    do {                                                                                                     \
        if (auto tried = (expression); !tried)                                                               \
            return std::unexpected(std::move(tried).error());                                                \
    } while (false)

/// As AYUMI_TRY, and otherwise declares `declaration` with the value: `AYUMI_TRY_GET(auto row,
/// table.find(id));`
#define AYUMI_TRY_GET(declaration, expression)                                                               \
    auto AYUMI_JOIN(tried_, __LINE__) = (expression);                                                        \
    if (!AYUMI_JOIN(tried_, __LINE__))                                                                       \
        return std::unexpected(std::move(AYUMI_JOIN(tried_, __LINE__)).error());                             \
    declaration = *std::move(AYUMI_JOIN(tried_, __LINE__))
