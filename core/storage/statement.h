#pragma once

#include "core/base/result.h"
#include "core/storage/row.h"

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace ayumi {

class Database;
class PreparedStatement;

/// What a mapper gives for a row: T, also when it gives Result<T>.
template<class Given>
struct MappedType
{
    using Type = Given;
    static constexpr bool mayFail = false;
};
template<class T>
struct MappedType<Result<T>>
{
    using Type = T;
    static constexpr bool mayFail = true;
};
template<class Mapper>
using Mapped = MappedType<std::remove_cvref_t<std::invoke_result_t<Mapper&, const Row&>>>;

/// One SQL statement with its values. The text is a literal and is prepared once per connection; making a
/// Statement of the same text again costs a look-up.
///
///     Statement find(database, uR"(SELECT id, family_name FROM patient WHERE id = :id)"_s);
///     find.bind(":id", id);
///     AYUMI_TRY_GET(auto patient, find.one(readPatient));
///
/// Every placeholder must be bound before each run. Values are never part of the text. A statement holds no
/// lock once run(), one() or all() returned or next() said false; one that is left half-way lets go when it
/// is destroyed. Mistakes in the text or a forgotten value come back as errors of the run.
class Statement
{
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const char* placeholder, qint64 value);
    Statement& bind(const char* placeholder, int value);
    Statement& bind(const char* placeholder, bool value);
    Statement& bind(const char* placeholder, double value);
    /// Text is never NULL: a null QString is stored as empty text. U+0000, which PostgreSQL cannot hold,
    /// becomes U+FFFD.
    Statement& bind(const char* placeholder, const QString& value);
    Statement& bind(const char* placeholder, const QByteArray& value);
    /// ISO 8601 text. An invalid date is a mistake of the caller; unknown dates are std::nullopt.
    Statement& bind(const char* placeholder, QDate value);
    Statement& bind(const char* placeholder, Instant value);
    Statement& bind(const char* placeholder, std::nullopt_t);

    template<class Subject>
    Statement& bind(const char* placeholder, Id<Subject> value)
    {
        return bind(placeholder, value.value());
    }
    template<class T>
    Statement& bind(const char* placeholder, const std::optional<T>& value)
    {
        return value ? bind(placeholder, *value) : bind(placeholder, std::nullopt);
    }
    /// An enumeration by its code (CodeTable).
    template<class Enum>
        requires std::is_enum_v<Enum>
    Statement& bind(const char* placeholder, Enum value)
    {
        return bind(placeholder, codeOf(value));
    }
    /// A literal would become a bool.
    Statement& bind(const char* placeholder, const char* value) = delete;

    /// Runs a statement whose rows, if any, nobody wants.
    [[nodiscard]] Result<> run();

    /// How many rows the last run() inserted, changed or deleted.
    [[nodiscard]] qint64 changedRows() const { return m_changedRows; }

    /// Runs at the first call, then steps: true while there is a row(). Errors of reading the row before come
    /// here.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const Row& row() const { return m_row; }

    /// Every row through `mapper`, which gives T or Result<T>.
    template<class Mapper>
    [[nodiscard]] auto all(Mapper&& mapper) -> Result<std::vector<typename Mapped<Mapper>::Type>>;

    /// The only row, or nothing. More than one is a mistake of the statement (Internal).
    template<class Mapper>
    [[nodiscard]] auto one(Mapper&& mapper) -> Result<std::optional<typename Mapped<Mapper>::Type>>;

    /// The only column of the only row, a number: RETURNING id, count(*).
    [[nodiscard]] Result<qint64> oneNumber();

private:
    template<class Mapper>
    [[nodiscard]] auto read(Mapper& mapper) -> Result<typename Mapped<Mapper>::Type>;

    [[nodiscard]] Result<> execute();
    void finish();
    void bindValue(const char* placeholder, const QVariant& value);
    [[nodiscard]] Result<> checkRow() const;

    Database& m_database;
    std::unique_ptr<PreparedStatement> m_prepared;
    std::optional<Error> m_error;
    std::vector<bool> m_bound;
    Row m_row;
    qint64 m_changedRows = 0;
    bool m_running = false;
};

template<class Mapper>
auto Statement::read(Mapper& mapper) -> Result<typename Mapped<Mapper>::Type>
{
    auto given = std::invoke(mapper, m_row);
    AYUMI_TRY(checkRow());
    return given;
}

template<class Mapper>
auto Statement::all(Mapper&& mapper) -> Result<std::vector<typename Mapped<Mapper>::Type>>
{
    std::vector<typename Mapped<Mapper>::Type> values;
    while (true) {
        AYUMI_TRY_GET(const bool found, next());
        if (!found)
            return values;
        auto value = read(mapper);
        if (!value) {
            finish();
            return std::unexpected(std::move(value).error());
        }
        values.push_back(*std::move(value));
    }
}

template<class Mapper>
auto Statement::one(Mapper&& mapper) -> Result<std::optional<typename Mapped<Mapper>::Type>>
{
    AYUMI_TRY_GET(auto values, all(std::forward<Mapper>(mapper)));
    if (values.size() > 1)
        return failure(ErrorCode::Internal, {QStringLiteral("more than one row where one was expected")});
    if (values.empty())
        return std::nullopt;
    return std::move(values.front());
}

} // namespace ayumi
