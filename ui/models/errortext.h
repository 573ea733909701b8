#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace ayumi {

/// What an error says to a person: what happened and what to do, in the language of the interface.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::ErrorText)

public:
    [[nodiscard]] static QString of(const Error& error);
};

} // namespace ayumi
