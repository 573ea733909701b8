#include "core/domain/callphrases.h"

#include "core/domain/textlimit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ayumi {

Result<> checkPhrases(const CallPhrases& phrases)
{
    for (const QStringList& ofLanguage : phrases) {
        if (ofLanguage.size() > mostPhrases)
            return failure(ErrorCode::FieldInvalid, {u"phrases"_s, QString::number(ofLanguage.size())});
        for (const QString& phrase : ofLanguage) {
            if (phrase.trimmed().isEmpty())
                return failure(ErrorCode::FieldInvalid, {u"phrases"_s, phrase});
            AYUMI_TRY(checkLength(u"phrases"_s, phrase, longestLine));
        }
    }
    return {};
}

CallPhrases phrasesFromJson(const QString& json)
{
    CallPhrases phrases;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const QString& language : object.keys()) {
        QStringList ofLanguage;
        for (const QJsonValue& phrase : object.value(language).toArray()) {
            if (phrase.isString())
                ofLanguage << phrase.toString();
        }
        if (!ofLanguage.isEmpty())
            phrases[language] = ofLanguage;
    }
    return phrases;
}

QString toJson(const CallPhrases& phrases)
{
    QJsonObject object;
    for (auto language = phrases.begin(); language != phrases.end(); ++language)
        object[language.key()] = QJsonArray::fromStringList(language.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace ayumi
