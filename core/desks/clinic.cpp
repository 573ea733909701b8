#include "core/desks/clinic.h"

#include "core/desks/changefeed.h"
#include "core/desks/clinicfolder.h"
#include "core/desks/clinicopening.h"
#include "core/desks/deskwork.h"
#include "core/security/masterkey.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/changewatch.h"
#include "core/storage/database.h"
#include "core/storage/stafftable.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

struct Clinic::Parts
{
    Parts(ClinicFolder where, MasterKey master)
        : folder(std::move(where))
        , key(std::move(master))
    {
    }

    [[nodiscard]] Result<> furnish(const Clock& clock, ChangeFeed* feed)
    {
        AYUMI_TRY_GET(attachments, AttachmentStore::inFolder(folder.attachmentsPath(),
                                                             {key.derive(KeyPurpose::Attachment),
                                                              key.derive(KeyPurpose::AttachmentName)}));
        AYUMI_TRY_GET(watch, ChangeWatch::start(*database));
        context = {.database = database.get(),
                   .clock = &clock,
                   .session = &session,
                   .key = &key,
                   .attachments = attachments.get(),
                   .feed = feed,
                   .folder = &folder};
        office = std::make_unique<Office>(context);
        return {};
    }

    ClinicFolder folder;
    MasterKey key;
    std::unique_ptr<Database> database;
    std::unique_ptr<AttachmentStore> attachments;
    std::unique_ptr<ChangeWatch> watch;
    Session session;
    DeskContext context;
    std::unique_ptr<Office> office;
    bool remembersAuditHead = true;
};

namespace {

/// The row behind a name of the keyring, of somebody who may work.
Result<Staff> staffOf(Database& database, const KeyringStaff& entry)
{
    AYUMI_TRY_GET(std::optional<Staff> staff, StaffTable(database).findByUid(entry.uid));
    if (!staff)
        return failure(ErrorCode::StaffUnknown, {entry.name});
    if (staff->disabled)
        return failure(ErrorCode::StaffDisabled, {staff->name});
    return *std::move(staff);
}

} // namespace

Clinic::Clinic(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Clinic::~Clinic()
{
    // A keyring that cannot be written now is written at the next sign-in.
    if (m_parts->office && m_parts->remembersAuditHead)
        static_cast<void>(rememberAuditHead(m_parts->context));
}

Result<std::unique_ptr<Clinic>> Clinic::signIn(const QString& folderPath, const QString& name,
                                               const SecretBytes& password, const Clock& clock,
                                               ChangeFeed& feed)
{
    const ClinicFolder folder(folderPath);
    AYUMI_TRY(demandClinic(folder));
    AYUMI_TRY_GET(MasterKey key, folder.keyring().unlock(name, password, SystemClock().now()));
    AYUMI_TRY_GET(const KeyringStaff entry, keyringEntry(folder, name));

    auto parts = std::make_unique<Parts>(folder, std::move(key));
    AYUMI_TRY_GET(parts->database, openDatabase(parts->folder, parts->key));
    AYUMI_TRY(bringUpToDate(*parts->database, parts->folder, parts->key, clock.now()));
    AYUMI_TRY_GET(const Staff staff, staffOf(*parts->database, entry));
    parts->session = {.staff = staff.id, .staffUid = staff.uid, .name = staff.name, .role = staff.role};
    AYUMI_TRY(parts->furnish(clock, &feed));

    AYUMI_TRY_GET(DeskWork work, DeskWork::beginOwn(parts->context, u"signed-in"_s, u"staff:"_s + staff.uid));
    AYUMI_TRY(work.finish({}));
    AYUMI_TRY(rememberAuditHead(parts->context));
    return std::unique_ptr<Clinic>(new Clinic(std::move(parts)));
}

Clinic::Opening Clinic::openingBeside() const
{
    return [folder = m_parts->folder, key = m_parts->key.clone(), session = m_parts->session,
            clock = m_parts->context.clock,
            feed = m_parts->context.feed]() mutable -> Result<std::unique_ptr<Clinic>> {
        auto parts = std::make_unique<Parts>(std::move(folder), std::move(key));
        parts->remembersAuditHead = false;
        AYUMI_TRY_GET(parts->database, openDatabase(parts->folder, parts->key));
        parts->session = session;
        AYUMI_TRY(parts->furnish(*clock, feed));
        return std::unique_ptr<Clinic>(new Clinic(std::move(parts)));
    };
}

Result<> Clinic::pollChanges()
{
    AYUMI_TRY_GET(const bool changed, m_parts->watch->poll());
    if (changed) {
        ChangeSet anything;
        anything.everything = true;
        m_parts->context.feed->publish(anything);
    }
    return {};
}

Office& Clinic::office()
{
    return *m_parts->office;
}

} // namespace ayumi
