#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace ayumi {

enum class Engine
{
    SqlCipher,  ///< one encrypted file in the clinic folder
    PostgreSql, ///< a server that several offices share
};

// clang-format off
/// The only place that knows how the two engines differ. Everything else writes one SQL, with these marks where no
/// common word exists:
///
/// | mark               | where      | meaning                                                                  |
/// |--------------------|------------|--------------------------------------------------------------------------|
/// | `@ID@`             | migrations | type of a primary key that counts up by itself and is never reused       |
/// | `@BLOB@`           | migrations | type of a column of bytes                                                |
/// | `@FULLTEXT(name)@` | migrations | creates the full-text table `name` with the columns `rowid` and `tokens` |
/// | `@MATCH(name)@`    | statements | `WHERE @MATCH(name)@ :tokens`: rows of a full-text table with all tokens |
/// | `@IDS(name)@`      | statements | `IN @IDS(name)@`: the keys in the JSON array bound to `:name`, "[1,2,3]" |
/// | `@TEXTS(name)@`    | statements | `IN @TEXTS(name)@`: the texts in the JSON array bound to `:name`         |
/// | `@LOCK@`           | statements | at the end of a SELECT: keeps the rows found from other writers          |
///
/// The common words: dates are TEXT in ISO form, instants BIGINT milliseconds, booleans INTEGER 0 or 1, enums TEXT
/// codes, JSON TEXT, keys BIGINT. A parameter whose type cannot be seen from its surroundings (`:a IS NULL`) needs a
/// CAST on PostgreSQL, and so does one that is used in two types.
///
/// A full-text table holds tokens made by us (bigrams() of core/base/textfold): neither engine's own word splitting
/// knows Japanese. Rows that match hold every token, in any order; a caller that needs them side by side looks at the
/// text it shows anyway.
// clang-format on
class Dialect
{
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }

    [[nodiscard]] Engine engine() const { return m_engine; }

    /// Replaces the marks. Internal when there is a mark this version does not know.
    [[nodiscard]] Result<QString> expand(const QString& sql) const;

    /// What to bind for `INSERT INTO <full-text table> (rowid, tokens) VALUES (:rowid, :tokens)`.
    [[nodiscard]] QString fullTextDocument(const QStringList& tokens) const;

    /// What to bind for `:tokens` of `@MATCH(name)@`. No tokens match nothing on SQLCipher and everything on
    /// PostgreSQL: ask before.
    [[nodiscard]] QString fullTextQuery(const QStringList& tokens) const;

    /// The first statement of a transaction that writes.
    [[nodiscard]] QString beginWriting() const;
    /// The first statement of a transaction that only reads and sees one moment of the database.
    [[nodiscard]] QString beginReading() const;
    /// Ends a writing transaction and tells other programs.
    [[nodiscard]] QString commitWriting() const;

    /// Keeps a second program from migrating at the same time; empty where beginWriting() does.
    [[nodiscard]] QString lockForMigration() const;

    /// Names of all tables of the schema, one per row, in order.
    [[nodiscard]] QString listTables() const;

private:
    Engine m_engine;
};

/// The NOTIFY channel on which committed changes are told.
inline constexpr QStringView changeChannel = u"ayumi_change";

} // namespace ayumi
