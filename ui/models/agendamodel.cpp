#include "ui/models/agendamodel.h"

#include "ui/models/calendarwords.h"
#include "ui/models/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

qint64 AgendaLine::key() const
{
    if (item < 0)
        return -day.toJulianDay();
    // What lasts over two days has two rows.
    constexpr int bitsOfId = 38;
    constexpr qint64 sources = 4;
    return ((day.toJulianDay() * sources + static_cast<qint64>(what.source)) << bitsOfId) + what.id;
}

bool AgendaLine::operator==(const AgendaLine& other) const
{
    return day == other.day && holidays == other.holidays && item == other.item &&
           what.spoken == other.what.spoken && what.quiet == other.what.quiet && what.tip == other.what.tip;
}

void AgendaModel::show(const std::vector<CalendarItem>& items, QDate first, QDate last, const QString& zone,
                       QDate today, const std::map<QDate, QString>& holidays)
{
    m_zone = zone;
    m_today = today;
    std::vector<AgendaLine> lines;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        AgendaLine heading;
        heading.day = day;
        if (const auto found = holidays.find(day); found != holidays.end())
            heading.holidays = found->second;
        const std::size_t place = lines.size();
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].firstDay > day || items[i].lastDay < day)
                continue;
            AgendaLine line;
            line.day = day;
            line.item = static_cast<int>(i);
            line.what = items[i];
            lines.push_back(std::move(line));
        }
        if (lines.size() > place)
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place), std::move(heading));
    }
    follow(std::move(lines));
    tellAllChanged();
}

void AgendaModel::showDay(const std::vector<CalendarItem>& items, QDate day, const QString& zone)
{
    m_narrow = true;
    m_zone = zone;
    m_today = day;
    std::vector<AgendaLine> lines;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].firstDay <= day && items[i].lastDay >= day)
            lines.push_back({.day = day, .holidays = {}, .item = static_cast<int>(i), .what = items[i]});
    }
    // What has a time first: journeys go on all day, and are no appointment to be in time for.
    std::ranges::stable_partition(lines, [](const AgendaLine& line) { return !line.what.wholeDays; });
    follow(std::move(lines));
    tellAllChanged();
}

const CalendarItem* AgendaModel::whatAt(const QModelIndex& index) const
{
    return itemAt(index) < 0 ? nullptr : &rows()[static_cast<std::size_t>(index.row())].what;
}

int AgendaModel::itemAt(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? rows()[static_cast<std::size_t>(index.row())].item
               : -1;
}

QModelIndex AgendaModel::indexOf(int item) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows()[static_cast<std::size_t>(row)].item == item)
            return index(row, 0);
    }
    return {};
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaLine& line = rows()[static_cast<std::size_t>(index.row())];
    return line.item < 0 ? headingData(line, role) : itemData(line, role);
}

QVariant AgendaModel::headingData(const AgendaLine& line, int role) const
{
    switch (role) {
    case RowKindRole:
        return QVariant::fromValue(RowKind::Heading);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString day =
            line.day == m_today ? tr("Today, %1").arg(Words::date(line.day)) : Words::date(line.day);
        return line.holidays.isEmpty() ? day : tr("%1  %2").arg(day, line.holidays);
    }
    case RowToneRole:
        return QVariant::fromValue(line.day == m_today ? Tone::Accent : Tone::Neutral);
    default:
        return {};
    }
}

QVariant AgendaModel::itemData(const AgendaLine& line, int role) const
{
    const CalendarItem& what = line.what;
    const bool isTrip = what.source == CalendarItem::Source::Trip;
    switch (role) {
    case Qt::DisplayRole:
        return what.person.isEmpty() ? what.title : what.person;
    case RowTitleDetailRole:
        return what.person.isEmpty() ? QString() : what.title;
    case RowLeadRole:
        if (what.wholeDays)
            return tr("all day");
        return what.firstDay < line.day ? tr("goes on")
                                        : localTime(what.start.at, m_zone).toString(u"HH:mm"_s);
    case RowDetailRole:
        return m_narrow && !isTrip ? QStringList{CalendarWords::clocks(what.start), what.detail}
                                         .filter(QRegularExpression(u"."_s))
                                         .join(u" · "_s)
                                   : what.detail;
    case RowSideRole:
        if (m_narrow)
            return {};
        return isTrip ? QStringList{CalendarWords::days(what.firstDay, what.lastDay)}
                      : QStringList{CalendarWords::clocks(what.start), CalendarWords::length(what.minutes())};
    case RowToneRole:
        return QVariant::fromValue(Tone::Neutral);
    case RowChipsRole: {
        QList<RowChip> chips;
        if (!what.mark.isEmpty())
            chips.append({what.mark, what.tone});
        if (what.inConflict)
            chips.append({tr("conflict"), Tone::Danger});
        if (what.cancelled)
            chips.append({CalendarWords::of(AppointmentState::Cancelled), Tone::Neutral});
        return QVariant::fromValue(chips);
    }
    case RowMarkedRole:
        return what.strong && !what.quiet;
    case Qt::ToolTipRole:
        return what.tip;
    case Qt::AccessibleTextRole:
        return what.spoken;
    default:
        return {};
    }
}

} // namespace ayumi
