#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "core/base/secretbytes.h"
#include "ui/models/words.h"

#include <QJsonArray>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Staff& staff)
{
    return {{u"name"_s, staff.name}, {u"role"_s, codeOf(staff.role)}, {u"disabled"_s, staff.disabled}};
}

Reply replyOf(const Staff& staff)
{
    return {jsonOf(staff),
            u"%1 (%2)%3"_s.arg(staff.name, Words::of(staff.role), staff.disabled ? u" -"_s : QString())};
}

Result<SecretBytes> newPassword(const Arguments& arguments)
{
    AYUMI_TRY_GET(const QString path, arguments.required(u"new-password-file"_s));
    return passwordIn(path);
}

Result<Staff> named(Office& office, const QString& name)
{
    AYUMI_TRY_GET(const auto everybody, office.staff.all());
    const auto found = std::ranges::find(everybody, name, &Staff::name);
    if (found == everybody.end())
        return failure(ErrorCode::StaffUnknown, {name});
    return *found;
}

Result<Reply> add(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const Role role, readCode<Role>(arguments.value(u"role"_s, u"coordinator"_s), u"role"_s));
    AYUMI_TRY_GET(const SecretBytes password, newPassword(arguments));
    AYUMI_TRY_GET(const Staff staff, office->staff.add(arguments.positions.at(0), role, password));
    return replyOf(staff);
}

Result<Reply> list(Surroundings& around, const Arguments&)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const auto everybody, office->staff.all());
    QJsonArray array;
    QStringList lines;
    for (const Staff& staff : everybody) {
        array.append(jsonOf(staff));
        lines.append(replyOf(staff).text);
    }
    return Reply{array, lines.join(u'\n')};
}

Result<Reply> disable(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const Staff staff, named(*office, arguments.positions.at(0)));
    AYUMI_TRY_GET(const Staff changed,
                  office->staff.setDisabled(staff.id, staff.version, !arguments.has(u"enable"_s)));
    return replyOf(changed);
}

Result<Reply> setRole(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const Staff staff, named(*office, arguments.positions.at(0)));
    AYUMI_TRY_GET(const Role role, readCode<Role>(arguments.positions.at(1), u"role"_s));
    AYUMI_TRY_GET(const Staff changed, office->staff.setRole(staff.id, staff.version, role));
    return replyOf(changed);
}

Result<Reply> password(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const SecretBytes old, around.password());
    AYUMI_TRY_GET(const SecretBytes fresh, newPassword(arguments));
    AYUMI_TRY(office->staff.changePassword(old, fresh));
    return said(u"The password was changed."_s);
}

} // namespace

std::vector<Command> staffCommands()
{
    const Option newPasswordFile{u"new-password-file"_s, u"FILE"_s, u"first line: the new password"_s};
    return {
        {u"staff add"_s,
         u"NAME"_s,
         u"Let somebody sign in"_s,
         u"--clinic ./clinic --user 管理者 staff add 佐藤 --role coordinator --new-password-file sato.txt"_s,
         {{u"role"_s, u"ROLE"_s, u"coordinator, follow-up, doctor, administrator, read-only"_s},
          newPasswordFile},
         add,
         1,
         1},
        {u"staff list"_s, {}, u"Who works here"_s, u"--clinic ./clinic --user 管理者 staff list"_s, {}, list},
        {u"staff disable"_s,
         u"NAME"_s,
         u"Take somebody's access away"_s,
         u"--clinic ./clinic --user 管理者 staff disable 鈴木"_s,
         {{u"enable"_s, {}, u"give it back instead"_s}},
         disable,
         1,
         1},
        {u"staff role"_s,
         u"NAME ROLE"_s,
         u"Change a role"_s,
         u"--clinic ./clinic --user 管理者 staff role 田中 follow-up"_s,
         {},
         setRole,
         2,
         2},
        {u"staff password"_s,
         {},
         u"Change one's own password"_s,
         u"--clinic ./clinic --user 佐藤 staff password --new-password-file new.txt"_s,
         {newPasswordFile},
         password},
    };
}

} // namespace ayumi
