#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace ayumi {

/// The stable codes of an enumeration: what the database and `--json` hold. Specialise with
/// `static constexpr std::array entries{std::pair{Side::Right, "R"}, ...};`. Codes never change once
/// released.
template<class Enum>
struct CodeTable;

/// The code of `value`.
template<class Enum>
[[nodiscard]] QString codeOf(Enum value)
{
    for (const auto& [candidate, code] : CodeTable<Enum>::entries) {
        if (candidate == value)
            return QString::fromLatin1(code);
    }
    Q_UNREACHABLE();
}

/// The value with exactly this code.
template<class Enum>
[[nodiscard]] std::optional<Enum> valueOf(QStringView code)
{
    for (const auto& [candidate, name] : CodeTable<Enum>::entries) {
        if (code == QLatin1StringView(name))
            return candidate;
    }
    return std::nullopt;
}

/// All values in the order of their table.
template<class Enum>
[[nodiscard]] std::vector<Enum> allValues()
{
    std::vector<Enum> values;
    for (const auto& entry : CodeTable<Enum>::entries)
        values.push_back(entry.first);
    return values;
}

} // namespace ayumi
