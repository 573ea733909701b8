#include "core/storage/changewatch.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <utility>

namespace ayumi {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ChangeWatch>> ChangeWatch::start(Database& database)
{
    std::unique_ptr<ChangeWatch> watch(new ChangeWatch(database));
    if (database.engine() == Engine::PostgreSql) {
        AYUMI_TRY(watch->listen());
    } else {
        AYUMI_TRY_GET(watch->m_dataVersion, watch->dataVersion());
    }
    return watch;
}

ChangeWatch::~ChangeWatch()
{
    QObject::disconnect(m_connection);
    if (m_database.engine() == Engine::PostgreSql)
        m_database.m_connection->driver()->unsubscribeFromNotification(changeChannel.toString());
}

Result<> ChangeWatch::listen()
{
    QSqlDriver* driver = m_database.m_connection->driver();
    m_connection = QObject::connect(driver, &QSqlDriver::notification, driver,
                                    [this](const QString& name, QSqlDriver::NotificationSource source) {
                                        if (name == changeChannel && source == QSqlDriver::OtherSource)
                                            m_noticed = true;
                                    });
    if (!driver->subscribeToNotification(changeChannel.toString()))
        return std::unexpected(m_database.explain(driver->lastError()));
    return {};
}

Result<qint64> ChangeWatch::dataVersion()
{
    return Statement(m_database, u"PRAGMA data_version"_s).oneNumber();
}

Result<bool> ChangeWatch::poll()
{
    if (m_database.engine() == Engine::PostgreSql) {
        // The driver would do this by itself in a thread with an event loop; ours need not have one.
        if (!QMetaObject::invokeMethod(m_database.m_connection->driver(), "_q_handleNotification",
                                       Qt::DirectConnection))
            return failure(ErrorCode::Internal, {u"this Qt reads notices another way"_s});
        return std::exchange(m_noticed, false);
    }
    AYUMI_TRY_GET(const qint64 version, dataVersion());
    return std::exchange(m_dataVersion, version) != version;
}

} // namespace ayumi
