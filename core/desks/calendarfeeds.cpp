#include "core/desks/calendarfeeds.h"

#include "core/desks/calendarrows.h"
#include "core/desks/deskwork.h"
#include "core/security/atomicfile.h"
#include "core/storage/database.h"
#include "core/storage/settingtable.h"
#include "core/storage/stafftable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int daysBack = 31;
constexpr int daysAhead = 366;
constexpr int mostAppointments = 50'000;

const QString preferenceName = u"calendar-feed"_s;
const QString product = u"-//Ayumi//Calendar feed//JA"_s;

/// Nothing but a feed of ours is ever overwritten or removed.
Result<> demandOurs(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QByteArray head = file.read(200);
    if (!head.startsWith("BEGIN:VCALENDAR\r\n") || !head.contains("\r\nPRODID:" + product.toUtf8() + "\r\n"))
        return failure(ErrorCode::FileForeign, {path});
    return {};
}

Result<> removeFile(const QString& path)
{
    AYUMI_TRY(demandOurs(path));
    QFile file(path);
    if (file.exists() && !file.remove())
        return failure(ErrorCode::FileUnwritable, {path, file.errorString()});
    return {};
}

/// True where the file had to be written.
Result<bool> writeWhereDifferent(const QString& path, const QByteArray& bytes)
{
    AYUMI_TRY(demandOurs(path));
    QFile old(path);
    if (old.open(QIODevice::ReadOnly) && old.readAll() == bytes)
        return false;
    old.close();
    AYUMI_TRY_GET(AtomicFile file, AtomicFile::open(path));
    AYUMI_TRY(file.write(bytes));
    AYUMI_TRY(file.commit());
    return true;
}

Instant lastChange(const std::vector<CalendarEvent>& events)
{
    Instant last;
    for (const CalendarEvent& event : events)
        last = std::max(last, event.modifiedAt.value_or(Instant()));
    return last;
}

} // namespace

QString thisComputer()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId());
}

Result<QString> calendarHouse(Database& database)
{
    AYUMI_TRY_GET(const auto everybody, StaffTable(database).all());
    const auto first = std::ranges::min_element(everybody, {}, &Staff::id);
    const QByteArray name = first == everybody.end() ? QByteArray() : first->uid.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(12);
    return QString::fromLatin1(hash) + u".ayumi"_s;
}

Result<std::optional<CalendarFeed>> CalendarFeeds::of(StaffId staff)
{
    AYUMI_TRY_GET(const QString content, SettingTable(m_database).preference(staff, preferenceName));
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    CalendarFeed feed;
    feed.path = object[u"path"].toString();
    feed.computer = object[u"computer"].toString();
    feed.naming = valueOf<PatientNaming>(object[u"naming"].toString()).value_or(PatientNaming::Initials);
    if (feed.path.isEmpty())
        return std::nullopt;
    return feed;
}

Result<> CalendarFeeds::keep(StaffId staff, const std::optional<CalendarFeed>& feed)
{
    QString content;
    if (feed) {
        const QJsonObject object{
            {u"path"_s, feed->path}, {u"naming"_s, codeOf(feed->naming)}, {u"computer"_s, feed->computer}};
        content = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return SettingTable(m_database).setPreference(staff, preferenceName, content);
}

Result<CalendarFeeds::Content> CalendarFeeds::content(const Staff& staff, PatientNaming naming,
                                                      const CalendarWording& wording, QDate today)
{
    CalendarWanted wanted;
    wanted.from = today.addDays(-daysBack);
    wanted.until = today.addDays(daysAhead);
    wanted.staff = staff.id;
    wanted.withCancelled = true;
    wanted.limit = mostAppointments;
    AYUMI_TRY_GET(CalendarView view, CalendarRows(m_database).read(wanted, today));
    view.trips.clear();
    AYUMI_TRY_GET(const QString house, calendarHouse(m_database));
    CalendarFile file;
    file.productId = product;
    file.name = wording.calendarName(staff.name);
    file.events = eventsOf(view, naming, wording, house);
    return Content{writeCalendar(file, lastChange(file.events)), static_cast<int>(file.events.size())};
}

Result<std::optional<CalendarFeed>> CalendarFileDesk::feed()
{
    AYUMI_TRY_GET(const Staff me, demandStaff(m_context));
    return CalendarFeeds(*m_context.database).of(me.id);
}

Result<> CalendarFileDesk::setFeed(const std::optional<CalendarFeed>& wanted, const CalendarWording& wording)
{
    const Right right =
        wanted && wanted->naming == PatientNaming::FullName ? Right::ExportData : Right::ReadCases;
    const QString action = wanted ? u"calendar.feed-set"_s : u"calendar.feed-ended"_s;
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, right, action, u"staff:"_s + m_context.session->staffUid));
    CalendarFeeds feeds(work.database());
    AYUMI_TRY_GET(const Staff me, demandStaff(m_context));
    AYUMI_TRY_GET(const auto before, feeds.of(me.id));
    QJsonObject details{{u"file"_s, wanted ? wanted->path : (before ? before->path : QString())}};
    std::optional<CalendarFeed> fresh = wanted;
    std::optional<CalendarFeeds::Content> content;
    if (fresh) {
        if (fresh->path.trimmed().isEmpty())
            return failure(ErrorCode::FieldMissing, {u"path"_s});
        fresh->path = QDir::cleanPath(QFileInfo(fresh->path).absoluteFilePath());
        fresh->computer = thisComputer();
        AYUMI_TRY(demandOurs(fresh->path));
        AYUMI_TRY_GET(content, feeds.content(me, fresh->naming, wording, work.today()));
        details.insert(u"naming"_s, codeOf(fresh->naming));
        details.insert(u"events"_s, content->events);
    }
    AYUMI_TRY(feeds.keep(me.id, fresh));
    AYUMI_TRY(work.finish(details));
    if (before && before->computer == thisComputer() && (!fresh || fresh->path != before->path))
        AYUMI_TRY(removeFile(before->path));
    if (fresh)
        AYUMI_TRY(writeWhereDifferent(fresh->path, content->bytes));
    return {};
}

namespace {

/// One feed brought up to date; what is put on record is what was written.
Result<FeedWritten> refresh(DeskContext& context, const Staff& staff, const CalendarFeed& feed,
                            const CalendarWording& wording)
{
    CalendarFeeds feeds(*context.database);
    FeedWritten written{staff.name, feed.path, 0, false, {}};
    if (staff.disabled) {
        AYUMI_TRY_GET(DeskWork work,
                      DeskWork::beginOwn(context, u"calendar.feed-ended"_s, u"staff:"_s + staff.uid));
        AYUMI_TRY(feeds.keep(staff.id, std::nullopt));
        AYUMI_TRY(work.finish({{u"file"_s, feed.path}}));
        written.changed = true;
        AYUMI_TRY(removeFile(feed.path));
        return written;
    }
    AYUMI_TRY_GET(const auto content, feeds.content(staff, feed.naming, wording, context.clock->today()));
    written.events = content.events;
    QFile old(feed.path);
    if (old.open(QIODevice::ReadOnly) && old.readAll() == content.bytes)
        return written;
    old.close();
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::beginOwn(context, u"calendar.feed-written"_s, u"staff:"_s + staff.uid));
    AYUMI_TRY(work.finish(
        {{u"file"_s, feed.path}, {u"naming"_s, codeOf(feed.naming)}, {u"events"_s, content.events}}));
    AYUMI_TRY_GET(written.changed, writeWhereDifferent(feed.path, content.bytes));
    return written;
}

} // namespace

Result<std::vector<FeedWritten>> CalendarFileDesk::writeFeeds(const CalendarWording& wording)
{
    AYUMI_TRY(demandStaff(m_context));
    AYUMI_TRY_GET(const auto everybody, StaffTable(*m_context.database).all());
    std::vector<FeedWritten> all;
    for (const Staff& staff : everybody) {
        AYUMI_TRY_GET(const auto feed, CalendarFeeds(*m_context.database).of(staff.id));
        if (!feed || feed->computer != thisComputer())
            continue;
        auto written = refresh(m_context, staff, *feed, wording);
        if (!written)
            written = FeedWritten{staff.name, feed->path, 0, false, written.error()};
        all.push_back(*std::move(written));
    }
    return all;
}

} // namespace ayumi
