#pragma once

#include "app/ctl/commandline.h"

#include <QJsonObject>

namespace ayumi {

/// An answer that only says that it was done.
[[nodiscard]] inline Reply said(const QString& sentence)
{
    return {QJsonObject{{QStringLiteral("ok"), true}}, sentence};
}

} // namespace ayumi
