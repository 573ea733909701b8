#pragma once

#include <QDebug>

#include <utility>

namespace ayumi {

/// Health data or a name on its way through code that logs: streams as "[redacted]", opens only by asking for
/// it.
template<class T>
class Redacted
{
public:
    Redacted() = default;
    explicit Redacted(T value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const T& reveal() const { return m_value; }
    bool operator==(const Redacted&) const = default;

    friend QDebug operator<<(QDebug debug, const Redacted&)
    {
        QDebugStateSaver saver(debug);
        debug.nospace() << "[redacted]";
        return debug;
    }

private:
    T m_value{};
};

} // namespace ayumi
