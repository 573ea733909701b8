#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ayumi {

/// One record of who did or saw what. Records number 1, 2, 3, ... without a gap: the writer takes head + 1
/// inside the transaction, never a sequence of the database, which skips a number on rollback.
struct AuditEntry
{
    qint64 sequence = 0;
    Instant at;
    QString staff;      ///< keyring uid
    QString action;     ///< code such as "case.opened"
    QString subject;    ///< "case:187"
    QByteArray details; ///< exactly the bytes that are stored

    bool operator==(const AuditEntry&) const = default;
};

/// The last record of a chain: its number and its hash. Before the first record: number 0, hash empty.
struct AuditHead
{
    qint64 sequence = 0;
    QByteArray hash; ///< 32 bytes, or empty at sequence 0

    bool operator==(const AuditHead&) const = default;
};

/// Chains records: the hash of each is BLAKE2b-256 under the audit key over the hash before it and its own
/// canonical content. Who has no key can neither change a record nor write one.
class AuditChain
{
public:
    /// `auditKey` is MasterKey::derive(KeyPurpose::Audit).
    explicit AuditChain(SecretBytes auditKey);

    /// The head after `entry` is appended to a chain that ends with `previous`.
    [[nodiscard]] AuditHead append(const AuditHead& previous, const AuditEntry& entry) const;

private:
    SecretBytes m_key;
};

/// Walks a chain record by record, in order, in bounded memory, and stops at the first that does not fit.
class AuditWalk
{
public:
    /// `remembered` is the head kept outside the database (keyring, backup manifest), if any. `from` is the
    /// head the walk continues; its default starts with record 1. `chain` outlives the walk.
    AuditWalk(const AuditChain& chain, std::optional<AuditHead> remembered, AuditHead from = {});

    /// AuditChainBroken with the number of the first record that was changed, removed, inserted or reordered
    /// (or differs from the remembered head); the same answer for every record after it.
    [[nodiscard]] Result<> take(const AuditEntry& entry, QByteArrayView storedHash);

    /// After the last record: where the chain ends. AuditChainBroken as take(); AuditTailMissing (expected,
    /// found) when the chain ends before the remembered head. A chain longer than remembered is sound: the
    /// head is remembered after the commit.
    [[nodiscard]] Result<AuditHead> finish() const;

private:
    [[nodiscard]] bool contradictsRemembered() const;

    const AuditChain* m_chain;
    std::optional<AuditHead> m_remembered;
    AuditHead m_head;
    std::optional<qint64> m_brokenAt;
};

} // namespace ayumi
