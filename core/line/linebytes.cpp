#include "core/line/linebytes.h"

#include <QStringDecoder>

namespace ayumi {

namespace {

constexpr QChar replacement = QChar::ReplacementCharacter;

DecodedText decodeWith(QStringDecoder decoder, QByteArrayView bytes, LineEncoding encoding)
{
    DecodedText decoded{decoder.decode(bytes), encoding, false};
    // A character cut off at the end of the file shows only when something follows it.
    const QByteArray lineFeed = encoding == LineEncoding::Utf16 ? QByteArray() : QByteArrayLiteral("\n");
    if (!lineFeed.isEmpty()) {
        decoded.text += QString(decoder.decode(lineFeed));
        if (decoded.text.endsWith(u'\n'))
            decoded.text.chop(1);
    }
    decoded.damaged = decoder.hasError();
    return decoded;
}

QStringConverter::Flags keepMarks()
{
    return QStringConverter::Flag::ConvertInitialBom;
}

/// Counts what UTF-8 could not read against what it could: two legacy encodings never agree by accident on
/// most characters beyond ASCII.
bool isMostlyUtf8(QStringView text)
{
    qsizetype broken = 0;
    qsizetype beyondAscii = 0;
    for (const QChar c : text) {
        if (c == replacement)
            ++broken;
        else if (c.unicode() >= 0x80)
            ++beyondAscii;
    }
    return broken * 20 <= beyondAscii;
}

DecodedText decodeCp932(QByteArrayView bytes)
{
    DecodedText decoded = decodeWith(QStringDecoder("CP932"), bytes, LineEncoding::Cp932);
    // The converter leaves SUBSTITUTE for single bytes that mean nothing; one sign for damage is enough.
    if (decoded.damaged)
        decoded.text.replace(QChar(0x1a), replacement);
    return decoded;
}

} // namespace

DecodedText decodeLineBytes(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeWith(QStringDecoder(QStringConverter::Utf8, keepMarks()), bytes.sliced(3),
                          LineEncoding::Utf8);
    if (bytes.startsWith("\xFF\xFE"))
        return decodeWith(QStringDecoder(QStringConverter::Utf16LE, keepMarks()), bytes.sliced(2),
                          LineEncoding::Utf16);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeWith(QStringDecoder(QStringConverter::Utf16BE, keepMarks()), bytes.sliced(2),
                          LineEncoding::Utf16);
    DecodedText utf8 =
        decodeWith(QStringDecoder(QStringConverter::Utf8, keepMarks()), bytes, LineEncoding::Utf8);
    if (!utf8.damaged || isMostlyUtf8(utf8.text))
        return utf8;
    utf8.text.clear();
    return decodeCp932(bytes);
}

} // namespace ayumi
