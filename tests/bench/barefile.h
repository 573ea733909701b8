#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace ayumi::bench {

/// What is bound to the question marks of a statement, in their order.
using BareValue = std::variant<qint64, QString>;

/// The same file with the same raw key and nothing of ours in between: SQLCipher's own C interface, every
/// column read as text. What a workload must be measured against.
class BareFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BareFile>> open(const QString& path, const SecretBytes& key);
    ~BareFile();
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;

    /// Runs a statement, prepared once, and reads all it gives. The answer is how many rows that were.
    [[nodiscard]] Result<int> run(const char* sql, const std::vector<BareValue>& values = {});
    /// The first column of every row.
    [[nodiscard]] Result<std::vector<qint64>> numbers(const char* sql,
                                                      const std::vector<BareValue>& values = {});

private:
    struct Parts;
    explicit BareFile(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace ayumi::bench
