#pragma once

#include <QString>

#include <span>

namespace ayumi {

/// One part of a name in its three spellings.
struct DemoName
{
    QStringView kanji;
    QStringView kana;
    QStringView romaji;
};

struct DemoPlace
{
    QStringView postcode; ///< of the whole district
    QStringView name;
};

/// The commonest names of Japan, in no order that means anything.
[[nodiscard]] std::span<const DemoName> demoFamilyNames();
[[nodiscard]] std::span<const DemoName> demoWomensNames();
[[nodiscard]] std::span<const DemoName> demoMensNames();
[[nodiscard]] std::span<const DemoPlace> demoPlaces();

/// Would everybody think of somebody known by this name?
[[nodiscard]] bool isWellKnown(QStringView family, QStringView given);

} // namespace ayumi
