#pragma once

#include "core/base/id.h"
#include "core/domain/staff.h"

#include <QString>

namespace ayumi {

/// Who is signed in. A value: it opens nothing by itself, the keys go their own way.
struct Session
{
    StaffId staff;    ///< row in the database
    QString staffUid; ///< entry in the keyring
    QString name;
    Role role = Role::ReadOnly;

    [[nodiscard]] bool may(Right right) const { return ayumi::may(role, right); }
    bool operator==(const Session&) const = default;
};

} // namespace ayumi
