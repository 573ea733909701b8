#include "core/storage/preparedstatement.h"

#include <algorithm>
#include <utility>

namespace ayumi {

namespace {

bool continuesName(QChar character)
{
    return character == u'_' || (character.unicode() < 0x80 && character.isLetterOrNumber());
}

} // namespace

PreparedStatement::PreparedStatement(const QSqlDatabase& connection, QString text)
    : query(connection)
    , sql(std::move(text))
{
    // QSQLITE would otherwise keep every row it passed. QPSQL must not: its forward-only mode loses the rows
    // of one statement as soon as another runs.
    query.setForwardOnly(connection.driverName() == QLatin1StringView("QSQLITE"));
}

bool PreparedStatement::prepare(const QString& expanded)
{
    placeholders = placeholdersOf(expanded);
    return query.prepare(expanded);
}

std::vector<std::string> placeholdersOf(const QString& sql)
{
    std::vector<std::string> names;
    QChar quote;
    for (qsizetype at = 0; at < sql.size(); ++at) {
        const QChar character = sql.at(at);
        if (!quote.isNull()) {
            if (character == quote)
                quote = QChar();
        } else if (character == u'\'' || character == u'"') {
            quote = character;
        } else if (character == u':' && (at == 0 || sql.at(at - 1) != u':')) {
            qsizetype end = at + 1;
            while (end < sql.size() && continuesName(sql.at(end)))
                ++end;
            if (end == at + 1)
                continue;
            std::string name = sql.sliced(at, end - at).toStdString();
            if (std::ranges::find(names, name) == names.end())
                names.push_back(std::move(name));
            at = end - 1;
        }
    }
    return names;
}

} // namespace ayumi
