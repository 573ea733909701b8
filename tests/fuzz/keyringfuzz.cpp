#include "core/security/keyringcontent.h"
#include "core/security/sealedbytes.h"
#include "tests/fuzz/demand.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype checksumSize = 64;
constexpr QByteArrayView checksumStart = "\"checksum\": \"";

/// The checksum would keep every mutated input at the door; one that fits lets them in.
QByteArray withFittingChecksum(QByteArray json)
{
    const qsizetype found = json.indexOf(checksumStart);
    if (found < 0 || json.size() - found < checksumStart.size() + checksumSize)
        return json;
    const qsizetype place = found + checksumStart.size();
    json.replace(place, checksumSize, QByteArray(checksumSize, '0'));
    return json.replace(place, checksumSize, plainHash(json).toHex());
}

void check(const QByteArray& json)
{
    const QString origin = u"keyring.json"_s;
    const Result<KeyringContent> content = readKeyring(json, origin);
    if (content) {
        demand(!content->staff.empty(), "somebody can open a keyring that is read");
        demand(isAcceptable(content->recovery.hash), "a keyring that is read asks for no endless work");
        demand(readKeyring(writeKeyring(*content), origin) == content,
               "what is read is written back as it was");
    } else {
        const ErrorCode code = content.error().code;
        demand(code == ErrorCode::KeyringDamaged || code == ErrorCode::KeyringForeign ||
                   code == ErrorCode::KeyringNewer,
               "a keyring that is not read is damaged, foreign or newer");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Any bytes: either a keyring, which is written back as it was read, or one of three errors.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    check(json);
    check(withFittingChecksum(json));
    return 0;
}
