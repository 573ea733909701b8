#include "app/ctl/families.h"
#include "core/desks/demo/democlinic.h"
#include "ui/models/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array everybody{DemoStaff::Coordinator, DemoStaff::FollowUpStaff, DemoStaff::Doctor,
                               DemoStaff::Nurse, DemoStaff::Administrator};

Result<quint32> seedOf(const Arguments& arguments)
{
    if (!arguments.has(u"seed"_s))
        return usualDemoSeed;
    bool isNumber = false;
    const quint32 seed = arguments.value(u"seed"_s).toUInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::UsageWrong, {u"--seed is a whole number from 0 to %1, not “%2”."_s
                                                   .arg(std::numeric_limits<quint32>::max())
                                                   .arg(arguments.value(u"seed"_s))});
    return seed;
}

/// Says on stderr how far it has come, a line for every tenth.
class TenthsOnStderr
{
public:
    void operator()(qint64 done, qint64 total)
    {
        const qint64 tenth = total > 0 ? done * 10 / total : 0;
        if (tenth > m_said) {
            m_said = tenth;
            std::fprintf(stderr, "%lld %%\n", static_cast<long long>(tenth * 10));
        }
    }

private:
    qint64 m_said = 0;
};

Reply replyOf(const QString& folder, QDate today, quint32 seed)
{
    QJsonArray staff;
    QStringList lines{
        u"The demo clinic of %1 is ready in %2.\n\nThese people can sign in, each with the password %3:"_s
            .arg(Words::date(today), folder, QString::fromLatin1(demoPassword))};
    for (const DemoStaff each : everybody) {
        const Role role = demoStaffRole(each);
        staff.append(QJsonObject{{u"name"_s, demoStaffName(each)}, {u"role"_s, codeOf(role)}});
        lines.append(u"  %1 (%2)"_s.arg(demoStaffName(each), Words::of(role)));
    }
    return {QJsonObject{{u"clinic"_s, folder},
                        {u"today"_s, today.toString(Qt::ISODate)},
                        {u"seed"_s, static_cast<qint64>(seed)},
                        {u"staff"_s, staff},
                        {u"password"_s, QString::fromLatin1(demoPassword)}},
            lines.join(u'\n')};
}

Result<Reply> demo(Surroundings& around, const Arguments& arguments)
{
    if (around.clinicFolder.isEmpty())
        return failure(ErrorCode::UsageWrong, {u"Please name the clinic's folder with --clinic DIR."_s});
    AYUMI_TRY_GET(const quint32 seed, seedOf(arguments));
    // Everybody may know this password: no need to make guessing it dear.
    qputenv("AYUMI_KEY_COST", "quick");
    Progress progress{TenthsOnStderr()};
    const QDate today = around.clock->today();
    AYUMI_TRY(fillDemoClinic(around.clinicFolder, today, seed, progress));
    return replyOf(around.clinicFolder, today, seed);
}

} // namespace

std::vector<Command> demoCommands()
{
    return {{u"demo"_s,
             {},
             u"Fill a new clinic folder with some sixty invented people"_s,
             u"--clinic ./demo demo"_s,
             {{u"seed"_s, u"N"_s, u"other people and stories (%1)"_s.arg(usualDemoSeed)}},
             demo}};
}

} // namespace ayumi
