#pragma once

#include "core/domain/changeset.h"

#include <QObject>

namespace ayumi {

/// Tells after a commit what changed. Desks publish from the work thread; connect with a context object and
/// the slot runs in the receiver's thread.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void publish(const ChangeSet& changes) { Q_EMIT published(changes); }

Q_SIGNALS:
    void published(const ayumi::ChangeSet& changes);
};

} // namespace ayumi
