#pragma once

#include "ui/models/calendaritem.h"
#include "ui/models/following.h"
#include "ui/models/rowroles.h"

#include <QAbstractListModel>

#include <map>

namespace ayumi {

/// A day of the agenda, or something on it.
struct AgendaLine
{
    QDate day;
    QString holidays; ///< of a day
    int item = -1;    ///< in what was shown; -1: the day
    CalendarItem what;

    [[nodiscard]] qint64 key() const;
    bool operator==(const AgendaLine& other) const;
};

/// What is on the calendar, day by day, as rows: a heading per day that has something on it.
class AgendaModel : public Following<QAbstractListModel, AgendaLine>
{
    Q_OBJECT

public:
    using Following::Following;

    /// Days are those of the clock of `zone`. `holidays` by day.
    void show(const std::vector<CalendarItem>& items, QDate first, QDate last, const QString& zone,
              QDate today, const std::map<QDate, QString>& holidays);
    /// One day alone, without headings and in less room.
    void showDay(const std::vector<CalendarItem>& items, QDate day, const QString& zone);
    /// What stands in this row; nullptr for a heading.
    [[nodiscard]] const CalendarItem* whatAt(const QModelIndex& index) const;
    /// What was shown at this row, by its place in the list that was shown; -1 for a heading.
    [[nodiscard]] int itemAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(int item) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QVariant headingData(const AgendaLine& line, int role) const;
    [[nodiscard]] QVariant itemData(const AgendaLine& line, int role) const;

    QString m_zone = tokyoZone.toString();
    QDate m_today;
    bool m_narrow = false;
};

} // namespace ayumi
