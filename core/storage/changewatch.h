#pragma once

#include "core/base/result.h"

#include <QMetaObject>
#include <QtGlobal>

#include <memory>

namespace ayumi {

class Database;

/// Notices what other programs commit to the same data. Own writes on the same connection do not count.
///
/// SQLCipher: PRAGMA data_version, a look into shared memory. PostgreSQL: the notice every writing
/// Transaction sends with its commit; a look whether one has arrived, without asking the server.
class ChangeWatch
{
public:
    /// Changes count from now on. `database` outlives the watch.
    [[nodiscard]] static Result<std::unique_ptr<ChangeWatch>> start(Database& database);
    ~ChangeWatch();
    ChangeWatch(const ChangeWatch&) = delete;
    ChangeWatch& operator=(const ChangeWatch&) = delete;

    /// Whether somebody else changed something since the last call. Cheap enough for several times a second.
    [[nodiscard]] Result<bool> poll();

private:
    explicit ChangeWatch(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<> listen();
    [[nodiscard]] Result<qint64> dataVersion();

    Database& m_database;
    QMetaObject::Connection m_connection;
    qint64 m_dataVersion = 0;
    bool m_noticed = false;
};

} // namespace ayumi
