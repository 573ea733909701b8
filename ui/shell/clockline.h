#pragma once

#include "core/base/clock.h"

#include <QCoreApplication>

namespace ayumi {

/// The date with its era and the time at both places: "2026年11月24日(火)・令和8年 ・ 東京 10:12 /
/// クアラルンプール 9:12".
class ClockLine
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::ClockLine)

public:
    [[nodiscard]] static QString at(Instant now, QDate today);
};

} // namespace ayumi
