#pragma once

#include "core/desks/calendarfiledesk.h"
#include "ui/models/workplace.h"

#include <QObject>

class QTimer;

namespace ayumi {

/// Keeps the files that follow people's calendars up to date while somebody is signed in: soon after every
/// change, whoever made it, and once an hour, since days pass by themselves.
class FeedKeeper : public QObject
{
    Q_OBJECT

public:
    explicit FeedKeeper(const Workplace& place, QObject* parent = nullptr);

Q_SIGNALS:
    /// All were looked at.
    void written(const std::vector<ayumi::FeedWritten>& feeds);
    /// One could not be written.
    void failed(const ayumi::Error& error);

private:
    void write();

    Workplace m_place;
    QTimer* m_soon;
    bool m_running = false;
    bool m_again = false;
};

} // namespace ayumi
