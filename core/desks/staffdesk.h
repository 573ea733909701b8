#pragma once

#include "core/base/secretbytes.h"
#include "core/desks/deskcontext.h"
#include "core/desks/views.h"

namespace ayumi {

/// Who works here, what they remember, what they typed and did not save.
class StaffDesk
{
public:
    explicit StaffDesk(DeskContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<std::vector<Staff>> all();
    /// Also makes the keyring entry. Errors: StaffNameTaken, PasswordTooShort, NotAllowed.
    [[nodiscard]] Result<Staff> add(const QString& name, Role role, const SecretBytes& password);
    /// Errors: LastAdministrator.
    [[nodiscard]] Result<Staff> setDisabled(StaffId id, int version, bool disabled);
    [[nodiscard]] Result<Staff> setRole(StaffId id, int version, Role role);
    [[nodiscard]] Result<Staff> setLanguage(StaffId id, int version, const QString& language);
    /// Of whoever is signed in.
    [[nodiscard]] Result<> changePassword(const SecretBytes& old, const SecretBytes& fresh);

    [[nodiscard]] Result<QString> preference(const QString& name);
    [[nodiscard]] Result<> setPreference(const QString& name, const QString& content);

private:
    DeskContext& m_context;
};

} // namespace ayumi
