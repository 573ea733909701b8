#pragma once

#include "core/domain/tripchecklist.h"

#include <QCoreApplication>

namespace ayumi {

/// What the checklist of a journey says, in the language of the interface.
class TripWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::TripWords)

public:
    [[nodiscard]] static QString of(TripItem item);
    [[nodiscard]] static QString of(TripItemState state);
    /// What makes it so: "possible from Tue 1 Dec", "must be valid until ...", "ticked on ..."; empty:
    /// nothing more.
    [[nodiscard]] static QString detail(const TripCheck& check);
    /// "ready", "7 of 10"
    [[nodiscard]] static QString of(const TripReadiness& readiness);
    /// What is not settled, in one line: "Open: Hotel, Insurance"; empty when all is.
    [[nodiscard]] static QString open(std::span<const TripCheck> checks);
};

} // namespace ayumi
