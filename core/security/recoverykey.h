#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QString>
#include <QStringView>

namespace ayumi {

/// The key that opens a clinic when no password does: 160 random bits, shown once and kept on paper.
///
/// On paper it is eight groups of five signs, "7K3QX-...": four carry the key in Crockford's base32 (no I, L,
/// O, U), the fifth checks its group and the group's place. One wrong sign or two signs exchanged within a
/// group are always noticed, and so are groups in the wrong order; other slips with a chance of 31 in 32 per
/// group.
class RecoveryKey
{
public:
    static constexpr std::size_t size = 20;
    static constexpr int groupCount = 8;
    static constexpr int groupLength = 5;

    [[nodiscard]] static RecoveryKey random();

    /// Reads what a person typed: lower case, full width, O for 0, I or L for 1, any or no hyphens and
    /// spaces. RecoveryKeyMistyped with the number (from 1) of the first group that does not fit.
    [[nodiscard]] static Result<RecoveryKey> read(QStringView typed);

    /// As printed: groups with hyphens.
    [[nodiscard]] QString shown() const;

    [[nodiscard]] const SecretBytes& bytes() const { return m_bytes; }
    [[nodiscard]] bool operator==(const RecoveryKey& other) const = default;

private:
    explicit RecoveryKey(SecretBytes bytes);

    SecretBytes m_bytes;
};

} // namespace ayumi
