#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <string>
#include <vector>

namespace ayumi {

/// A prepared query as Database keeps it between uses: what Statement takes and gives back.
class PreparedStatement
{
public:
    /// `sql` is the text as written, the key under which it is kept; `expanded` has its marks replaced.
    PreparedStatement(const QSqlDatabase& connection, QString sql);

    [[nodiscard]] bool prepare(const QString& expanded);

    QSqlQuery query;
    QString sql;
    /// Names of the placeholders, with colon, in order of their first appearance.
    std::vector<std::string> placeholders;
    /// Names of the columns, filled at the first run.
    std::vector<QByteArray> columns;
};

/// The named placeholders of `sql` by the rules Qt SQL uses: not within quotes, not `::type`.
[[nodiscard]] std::vector<std::string> placeholdersOf(const QString& sql);

} // namespace ayumi
