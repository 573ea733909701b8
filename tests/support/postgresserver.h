#pragma once

#include "core/storage/database.h"

#include <QString>

namespace ayumi::test {

/// A PostgreSQL 15 of our own: started at the first use in a test program, on a private socket, and gone with
/// the program however it ends (throwaway-postgres.sh watches).
class PostgresServer
{
public:
    /// The one server of this test program. Throws std::runtime_error, which fails the test, when it does not
    /// start.
    [[nodiscard]] static const PostgresServer& running();

    [[nodiscard]] PostgresAddress address(const QString& database) const;

    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;
    ~PostgresServer();

    /// A second one, for tests of servers that come and go.
    PostgresServer();

private:
    QString m_folder;
    int m_lifeline = -1;
    int m_process = 0;
};

/// Where test files lie: in memory where the system offers that.
[[nodiscard]] QString temporaryRoot();

} // namespace ayumi::test
