#include "ui/documents/searchablepdf.h"

#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION 4 // no use of its old pointer class
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// The supplementary radicals that share their glyph with a character in Noto Sans CJK JP. Unlike the
/// others they have no compatibility mapping, and 西, 長 or 青 stand in many names and addresses.
char16_t characterOfSupplement(char16_t radical)
{
    static constexpr QStringView radicals = u"⺂⺃⺅⺉⺋⺎⺏⺐⺒⺓⺔⺖⺘⺙⺛⺞⺟⺠⺡⺣⺦⺨⺫⺲⺭⺯⺰⺱⺹⺺"
                                            u"⺾⻂⻃⻄⻅⻈⻉⻋⻍⻐⻑⻒⻓⻖⻘⻙⻚⻛⻜⻟⻠⻢⻥⻦⻧⻨⻩⻪⻫⻬"
                                            u"⻭⻮⻯⻰⻲⻳";
    static constexpr QStringView characters = u"乛乚亻刂㔾兀尣尢巳幺彑忄扌攵旡歺母民氵灬丬犭罒罒礻糹纟罓耂肀"
                                              u"艹衤覀西见讠贝车辶钅長镸长阝青韦页风飞飠饣马鱼鸟卤麦黄黾斉齐"
                                              u"歯齿竜龙亀龟";
    static_assert(radicals.size() == characters.size());
    const qsizetype at = radicals.indexOf(QChar(radical));
    return at >= 0 ? characters.at(at).unicode() : radical;
}

/// The character that people type for one that only looks like it: radicals by their compatibility mapping,
/// and the hyphenation point that shares its glyph with the middle dot of kana.
char16_t typedCharacter(char16_t character)
{
    if (character == u'\u2027')
        return u'\u30fb';
    if (const char16_t typed = characterOfSupplement(character); typed != character)
        return typed;
    const bool isRadical = character >= 0x2e80 && character <= 0x2fdf;
    const QString plain = QString(QChar(character)).normalized(QString::NormalizationForm_KC);
    return isRadical && plain.size() == 1 ? plain.front().unicode() : character;
}

/// Rewrites the targets "<2F47>" of a ToUnicode table; sources are glyph numbers and stand outside of
/// brackets.
QByteArray withTypedCharacters(const QByteArray& table)
{
    static const QRegularExpression list(u"\\[([^\\]]*)\\]"_s);
    static const QRegularExpression single(u"(<[0-9A-Fa-f]{4}> <[0-9A-Fa-f]{4}> <)([0-9A-Fa-f]{4})>"_s);
    QString text = QString::fromLatin1(table);
    const auto replaced = [](const QString& hex) {
        const auto character = static_cast<char16_t>(hex.toUShort(nullptr, 16));
        return u"%1"_s.arg(static_cast<uint>(typedCharacter(character)), 4, 16, QChar(u'0')).toUpper();
    };
    for (auto matches = list.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QStringList characters = match.captured(1).split(u' ', Qt::SkipEmptyParts);
        for (QString& character : characters)
            character = u"<%1>"_s.arg(replaced(character.mid(1, 4)));
        text.replace(match.capturedStart(1), match.capturedLength(1), characters.join(u' ') + u' ');
        if (text.size() != QString::fromLatin1(table).size())
            return table; // not a table as Qt writes it: leave it alone
    }
    for (auto matches = single.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text.replace(match.capturedStart(2), 4, replaced(match.captured(2)));
    }
    return text.toLatin1();
}

} // namespace

Result<QByteArray> searchablePdf(const QByteArray& pdf)
{
    try {
        QPDF document;
        document.processMemoryFile("sheet", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        for (QPDFObjectHandle object : document.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
                continue;
            QPDFObjectHandle stream = object.getKey("/ToUnicode");
            const auto data = stream.getStreamData();
            const QByteArray table(reinterpret_cast<const char*>(data->getBuffer()),
                                   static_cast<qsizetype>(data->getSize()));
            stream.replaceStreamData(withTypedCharacters(table).toStdString(), QPDFObjectHandle::newNull(),
                                     QPDFObjectHandle::newNull());
        }
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(written->getBuffer()),
                          static_cast<qsizetype>(written->getSize()));
    } catch (const std::exception& failed) {
        return failure(ErrorCode::Internal, {QString::fromUtf8(failed.what())});
    }
}

} // namespace ayumi
