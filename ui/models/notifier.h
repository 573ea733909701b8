#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace ayumi {

/// What is shown outside the program's own windows. Plain text, never markup.
struct Notification
{
    struct Action
    {
        QString id;
        QString text;

        bool operator==(const Action&) const = default;
    };

    QString title;
    QString body;
    std::vector<Action> actions; ///< buttons; pressing the notification itself is "open"
    bool urgent = false;

    bool operator==(const Notification&) const = default;
};

/// Shows notifications on the desktop, where it has a place for them. Never waits for the desktop.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A number by which the answers name it; where nothing can be shown nothing happens.
    virtual int show(const Notification& notification) = 0;
    /// Takes back what is still shown.
    virtual void withdraw(int number) = 0;
    void withdrawAll();

Q_SIGNALS:
    void actionChosen(int number, const QString& action);
    /// By a person, by the desktop or because it was withdrawn: no action comes any more.
    void closed(int number);

protected:
    [[nodiscard]] virtual std::vector<int> shown() const = 0;
};

} // namespace ayumi
