#include "core/security/auditchain.h"

#include "core/security/canonicalbytes.h"
#include "core/security/sealedbytes.h"

#include <utility>

namespace ayumi {

AuditChain::AuditChain(SecretBytes auditKey)
    : m_key(std::move(auditKey))
{
}

AuditHead AuditChain::append(const AuditHead& previous, const AuditEntry& entry) const
{
    CanonicalBytes content("ayumi audit 1");
    content.add(previous.sequence);
    content.add(previous.hash);
    content.add(entry.sequence);
    content.add(entry.at.msecsSinceEpoch());
    content.add(entry.staff);
    content.add(entry.action);
    content.add(entry.subject);
    content.add(entry.details);
    return {entry.sequence, keyedHash(m_key, content.bytes())};
}

AuditWalk::AuditWalk(const AuditChain& chain, std::optional<AuditHead> remembered, AuditHead from)
    : m_chain(&chain)
    , m_remembered(std::move(remembered))
    , m_head(std::move(from))
{
    if (contradictsRemembered())
        m_brokenAt = m_head.sequence;
}

Result<> AuditWalk::take(const AuditEntry& entry, QByteArrayView storedHash)
{
    if (!m_brokenAt) {
        const qint64 expected = m_head.sequence + 1;
        AuditHead next = m_chain->append(m_head, entry);
        if (entry.sequence != expected || !equalInConstantTime(next.hash, storedHash))
            m_brokenAt = expected;
        else
            m_head = std::move(next);
        if (!m_brokenAt && contradictsRemembered())
            m_brokenAt = expected;
    }
    if (m_brokenAt)
        return failure(ErrorCode::AuditChainBroken, {QString::number(*m_brokenAt)});
    return {};
}

Result<AuditHead> AuditWalk::finish() const
{
    if (m_brokenAt)
        return failure(ErrorCode::AuditChainBroken, {QString::number(*m_brokenAt)});
    if (m_remembered && m_remembered->sequence > m_head.sequence)
        return failure(ErrorCode::AuditTailMissing,
                       {QString::number(m_remembered->sequence), QString::number(m_head.sequence)});
    return m_head;
}

bool AuditWalk::contradictsRemembered() const
{
    return m_remembered && m_remembered->sequence == m_head.sequence &&
           !equalInConstantTime(m_remembered->hash, m_head.hash);
}

} // namespace ayumi
