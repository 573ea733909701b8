#include "core/desks/staffdesk.h"

#include "core/desks/clinicfolder.h"
#include "core/desks/deskwork.h"
#include "core/security/masterkey.h"
#include "core/storage/database.h"
#include "core/storage/settingtable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString staffSubject(const Staff& staff)
{
    return u"staff:"_s + staff.uid;
}

Result<Staff> existing(StaffTable& table, StaffId id)
{
    AYUMI_TRY_GET(std::optional<Staff> found, table.find(id));
    if (!found)
        return failure(ErrorCode::NotFound, {u"staff"_s});
    return *std::move(found);
}

Result<> demandAnotherAdministrator(StaffTable& table, StaffId except)
{
    AYUMI_TRY_GET(const std::vector<Staff> all, table.all());
    const bool another = std::ranges::any_of(all, [except](const Staff& staff) {
        return staff.id != except && !staff.disabled && staff.role == Role::Administrator;
    });
    if (!another)
        return failure(ErrorCode::LastAdministrator);
    return {};
}

/// A crash between keyring and database leaves an entry nobody has a row for. It opens nothing (sign-in wants
/// the row) but would keep the name taken.
Result<> removeOrphans(Keyring& keyring, const MasterKey& master, const std::vector<Staff>& known)
{
    QStringList orphans;
    for (const KeyringStaff& entry : keyring.staff()) {
        if (std::ranges::find(known, entry.uid, &Staff::uid) == known.end())
            orphans.append(entry.uid);
    }
    for (const QString& uid : orphans)
        AYUMI_TRY(keyring.removeStaff(master, uid));
    return {};
}

} // namespace

Result<std::vector<Staff>> StaffDesk::all()
{
    AYUMI_TRY(demandStaff(m_context));
    return StaffTable(*m_context.database).all();
}

Result<Staff> StaffDesk::add(const QString& name, Role role, const SecretBytes& password)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManageStaff, u"staff.added"_s, u"staff:"_s));
    StaffTable table(work.database());
    AYUMI_TRY_GET(const std::vector<Staff> known, table.all());
    if (std::ranges::any_of(known,
                            [&](const Staff& staff) { return signInForm(staff.name) == signInForm(name); }))
        return failure(ErrorCode::StaffNameTaken, {name});

    // The keyring first: if we die before the commit, its entry is an orphan that opens nothing. The other
    // way round there would be a person who can never sign in.
    const KeyringFile keyring = m_context.folder->keyring();
    Staff fresh;
    fresh.name = name.trimmed();
    fresh.role = role;
    const auto addEntry = [&](Keyring& ring) -> Result<> {
        AYUMI_TRY(removeOrphans(ring, *m_context.key, known));
        AYUMI_TRY_GET(fresh.uid, ring.addStaff(*m_context.key, name, password, keyCostOfNewPasswords()));
        return {};
    };
    AYUMI_TRY(keyring.update(addEntry));
    const auto store = [&]() -> Result<Staff> {
        AYUMI_TRY_GET(Staff stored, table.insert(fresh));
        work.setSubject(staffSubject(stored));
        work.changes().staff = true;
        AYUMI_TRY(work.finish({{u"role"_s, codeOf(role)}}));
        return stored;
    };
    Result<Staff> stored = store();
    if (!stored) {
        static_cast<void>(
            keyring.update([&](Keyring& ring) { return ring.removeStaff(*m_context.key, fresh.uid); }));
    }
    return stored;
}

Result<Staff> StaffDesk::setDisabled(StaffId id, int version, bool disabled)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::ManageStaff,
                                                 disabled ? u"staff.disabled"_s : u"staff.enabled"_s,
                                                 u"staff:%1"_s.arg(id.value())));
    StaffTable table(work.database());
    AYUMI_TRY_GET(Staff staff, existing(table, id));
    if (disabled)
        AYUMI_TRY(demandAnotherAdministrator(table, id));
    staff.version = version;
    staff.disabled = disabled;
    AYUMI_TRY_GET(Staff stored, table.update(staff));
    work.setSubject(staffSubject(stored));
    work.changes().staff = true;
    // Both places refuse a disabled person, so the stricter one wins in whatever order a crash leaves them:
    // shut the keyring before the row when disabling, open it after the row when enabling.
    const auto setEntry = [&](bool shut) {
        return m_context.folder->keyring().update(
            [&](Keyring& ring) { return ring.setDisabled(*m_context.key, stored.uid, shut); });
    };
    if (disabled)
        AYUMI_TRY(setEntry(true));
    if (const Result<> finished = work.finish({}); !finished) {
        if (disabled)
            static_cast<void>(setEntry(false));
        return std::unexpected(finished.error());
    }
    if (!disabled)
        AYUMI_TRY(setEntry(false));
    return stored;
}

Result<Staff> StaffDesk::setRole(StaffId id, int version, Role role)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::ManageStaff, u"staff.role-changed"_s,
                                                 u"staff:%1"_s.arg(id.value())));
    StaffTable table(work.database());
    AYUMI_TRY_GET(Staff staff, existing(table, id));
    if (role != Role::Administrator)
        AYUMI_TRY(demandAnotherAdministrator(table, id));
    const QString before = codeOf(staff.role);
    staff.version = version;
    staff.role = role;
    AYUMI_TRY_GET(Staff stored, table.update(staff));
    work.setSubject(staffSubject(stored));
    work.changes().staff = true;
    AYUMI_TRY(work.finish({{u"before"_s, before}, {u"after"_s, codeOf(role)}}));
    return stored;
}

Result<Staff> StaffDesk::setLanguage(StaffId id, int version, const QString& language)
{
    const QString subject = u"staff:%1"_s.arg(id.value());
    AYUMI_TRY(demandStaff(m_context));
    if (id != m_context.session->staff)
        AYUMI_TRY(demand(m_context, Right::ManageStaff, u"staff.language-changed"_s, subject));
    AYUMI_TRY_GET(DeskWork work, DeskWork::beginOwn(m_context, u"staff.language-changed"_s, subject));
    StaffTable table(work.database());
    AYUMI_TRY_GET(Staff staff, existing(table, id));
    staff.version = version;
    staff.language = language;
    AYUMI_TRY_GET(Staff stored, table.update(staff));
    work.setSubject(staffSubject(stored));
    work.changes().staff = true;
    AYUMI_TRY(work.finish({{u"after"_s, language}}));
    return stored;
}

Result<> StaffDesk::changePassword(const SecretBytes& old, const SecretBytes& fresh)
{
    const Session& session = *m_context.session;
    AYUMI_TRY(m_context.folder->keyring().changePassword(session.name, old, fresh, keyCostOfNewPasswords(),
                                                         SystemClock().now()));
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::beginOwn(m_context, u"staff.password-changed"_s, u"staff:"_s + session.staffUid));
    return work.finish({});
}

Result<QString> StaffDesk::preference(const QString& name)
{
    AYUMI_TRY(demandStaff(m_context));
    return SettingTable(*m_context.database).preference(m_context.session->staff, name);
}

Result<> StaffDesk::setPreference(const QString& name, const QString& content)
{
    AYUMI_TRY(demandStaff(m_context));
    return SettingTable(*m_context.database).setPreference(m_context.session->staff, name, content);
}

} // namespace ayumi
