#include "core/security/recoverykey.h"
#include "tests/fuzz/demand.h"

#include <QString>

#include <cstddef>
#include <cstdint>

using namespace ayumi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Any bytes taken as UTF-8: either a key whose printed form reads back, or a group from 1 to 8 that does not
/// fit.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<RecoveryKey> key = RecoveryKey::read(typed);
    if (key) {
        demand(RecoveryKey::read(key->shown()) == key,
               "the printed form of a key reads back as the same key");
    } else {
        demand(key.error().code == ErrorCode::RecoveryKeyMistyped, "a key that is not read is mistyped");
        const int group = key.error().args.value(0).toInt();
        demand(group >= 1 && group <= RecoveryKey::groupCount, "the mistyped group is one of the eight");
    }
    return 0;
}
