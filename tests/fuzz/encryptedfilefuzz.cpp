#include "core/security/filecipher.h"
#include "core/security/sealedbytes.h"
#include "tests/fuzz/demand.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

SecretBytes key()
{
    return SecretBytes::copyOf(QByteArray(32, 'k'));
}

ByteSource sourceOf(std::span<const std::uint8_t> bytes)
{
    return [rest = bytes](std::span<unsigned char> into) mutable -> Result<std::size_t> {
        const std::size_t count = std::min(rest.size(), into.size());
        std::copy_n(rest.begin(), count, into.begin());
        rest = rest.subspan(count);
        return count;
    };
}

bool isFileError(ErrorCode code)
{
    return code == ErrorCode::FileDamaged || code == ErrorCode::FileForeign || code == ErrorCode::FileNewer;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Any bytes as an encrypted file and as sealed bytes: whoever has no key makes nothing that opens.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const FileCipher cipher(key());
    const ByteSink nowhere = [](std::span<const unsigned char>) { return Result<>(); };
    const Result<> decrypted = cipher.decrypt(sourceOf({data, size}), nowhere, "fuzz", u"fuzz"_s);
    demand(!decrypted && isFileError(decrypted.error().code), "a forged file is damaged, foreign or newer");
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const Result<QByteArray> opened = openBytes(key(), "fuzz", bytes);
    demand(!opened && isFileError(opened.error().code), "forged sealed bytes are damaged or newer");
    return 0;
}
