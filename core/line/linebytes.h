#pragma once

#include "core/line/linehistory.h"

namespace ayumi {

struct DecodedText
{
    QString text; ///< without byte order mark
    LineEncoding encoding = LineEncoding::Utf8;
    bool damaged = false; ///< U+FFFD stands where bytes were no text
};

/// Byte order mark, else strict UTF-8, else CP932 as Microsoft maps it (①㈱髙﨑; 0x8160 is U+FF5E). UTF-8 in
/// which a few bytes broke stays UTF-8: read as CP932 all of it would be garbled.
[[nodiscard]] DecodedText decodeLineBytes(QByteArrayView bytes);

} // namespace ayumi
