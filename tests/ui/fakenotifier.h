#pragma once

#include "ui/models/notifier.h"

#include <map>

namespace ayumi::test {

/// A desktop that remembers what it was asked to show.
class FakeNotifier final : public Notifier
{
public:
    int show(const Notification& notification) override
    {
        all.push_back(notification);
        open[++last] = notification;
        return last;
    }
    void withdraw(int number) override
    {
        if (open.erase(number) > 0)
            Q_EMIT closed(number);
    }
    /// Somebody presses a button of the newest one.
    void press(const QString& action)
    {
        Q_EMIT actionChosen(last, action);
        withdraw(last);
    }

    std::vector<Notification> all;
    std::map<int, Notification> open;
    int last = 0;

protected:
    [[nodiscard]] std::vector<int> shown() const override
    {
        std::vector<int> numbers;
        for (const auto& [number, notification] : open)
            numbers.push_back(number);
        return numbers;
    }
};

} // namespace ayumi::test
