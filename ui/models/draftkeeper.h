#pragma once

#include "core/desks/draftdesk.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace ayumi {

class Workbench;

/// Keeps what somebody types in one form, encrypted, within two seconds of typing, until it is saved: after a
/// crash or a lock the form offers it back.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Content = std::function<QJsonObject()>;

    /// `form` as in Draft::form. `content` reads the fields; it is called in this thread.
    DraftKeeper(Workbench& workbench, QString form, int basedOnVersion, Content content, QObject* parent);

    /// Asks whether something was left here before; found() answers when it was.
    void look();
    /// Somebody typed: to be connected with every field.
    void touch();
    /// Now, before a lock.
    void keepNow();
    /// It was saved, or is not wanted: forgets the draft, and whatever is typed until the form closes.
    void discard();

Q_SIGNALS:
    void found(const QJsonObject& content, const ayumi::Draft& draft);

private:
    Workbench& m_workbench;
    QString m_form;
    int m_basedOnVersion;
    Content m_content;
    QTimer m_timer;
    bool m_done = false;
};

} // namespace ayumi
