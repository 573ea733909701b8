#pragma once

#include <QtGlobal>

#include <iterator>

namespace ayumi::bench {

/// Throws the same numbers on every machine: splitmix64, so that a case's dice need no table and can be made
/// from its number alone.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    /// 0 .. below - 1.
    [[nodiscard]] int number(int below) { return static_cast<int>(next() % static_cast<quint64>(below)); }
    /// True in `percent` of 100 throws.
    [[nodiscard]] bool happens(int percent) { return number(100) < percent; }
    template<class Choices>
    [[nodiscard]] const auto& pick(const Choices& choices)
    {
        return choices[static_cast<std::size_t>(number(static_cast<int>(std::size(choices))))];
    }

private:
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    quint64 m_state;
};

} // namespace ayumi::bench
