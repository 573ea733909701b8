#include "core/domain/outcome/instrumenttexts.h"

#include "core/domain/textlimit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int knownVersion = 1;
constexpr int answersPerItem = koos12::worstAnswer - koos12::bestAnswer + 1;
constexpr qsizetype mostLanguages = 20;
constexpr qsizetype longestLanguage = 8;
const QString format = u"ayumi-text-pack"_s;
const QString instrument = u"koos12"_s;
const QString field = u"text-pack"_s;

std::unexpected<Error> wrong(const QString& language, const QString& code)
{
    return failure(ErrorCode::FieldInvalid, {field, u"%1: %2"_s.arg(language, code).left(longestLine)});
}

Result<QString> readText(const QJsonValue& value, const QString& language, const QString& code)
{
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
        return wrong(language, code);
    AYUMI_TRY(checkLength(field, text, longestItemText));
    return text;
}

/// Every name in `object` must be an item.
Result<> checkCodes(const QJsonObject& object, const QString& language)
{
    for (const QString& code : object.keys()) {
        if (!valueOf<Koos12Item>(code))
            return wrong(language, code);
    }
    return {};
}

Result<QStringList> readAnswers(const QJsonValue& value, const QString& language, const QString& code)
{
    if (value.isUndefined())
        return QStringList();
    const QJsonArray given = value.toArray();
    if (given.size() != answersPerItem)
        return wrong(language, code);
    QStringList answers;
    for (const QJsonValue& each : given) {
        AYUMI_TRY_GET(const QString text, readText(each, language, code));
        answers << text;
    }
    return answers;
}

Result<ItemTexts> readLanguage(const QJsonObject& object, const QString& language)
{
    const QJsonObject items = object.value(u"items"_s).toObject();
    const QJsonObject answers = object.value(u"answers"_s).toObject();
    AYUMI_TRY(checkCodes(items, language));
    AYUMI_TRY(checkCodes(answers, language));
    ItemTexts texts;
    for (const Koos12Item item : allValues<Koos12Item>()) {
        const auto place = static_cast<std::size_t>(item);
        const QString code = codeOf(item);
        AYUMI_TRY_GET(texts.items.at(place), readText(items.value(code), language, code));
        AYUMI_TRY_GET(texts.answers.at(place), readAnswers(answers.value(code), language, code));
    }
    return texts;
}

} // namespace

Result<InstrumentTexts> readInstrumentTexts(const QByteArray& json, const QString& name)
{
    if (json.size() > largestTextPack)
        return failure(ErrorCode::FieldTooLong, {field, QString::number(largestTextPack)});
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"format"_s).toString() != format ||
        object.value(u"instrument"_s).toString() != instrument)
        return failure(ErrorCode::FileForeign, {name});
    if (object.value(u"version"_s).toInt() > knownVersion)
        return failure(ErrorCode::FileNewer, {name});
    InstrumentTexts texts;
    texts.licence = object.value(u"licence"_s).toString().trimmed();
    AYUMI_TRY(checkGiven(u"licence"_s, texts.licence));
    AYUMI_TRY(checkLength(field, texts.licence, longestText));
    const QJsonObject languages = object.value(u"languages"_s).toObject();
    if (languages.isEmpty() || languages.size() > mostLanguages)
        return failure(ErrorCode::FieldInvalid, {field, u"languages"_s});
    for (const QString& language : languages.keys()) {
        if (language.isEmpty() || language.size() > longestLanguage)
            return wrong(language, u"languages"_s);
        AYUMI_TRY_GET(texts.languages[language],
                      readLanguage(languages.value(language).toObject(), language));
    }
    return texts;
}

QByteArray written(const InstrumentTexts& texts)
{
    QJsonObject languages;
    for (auto language = texts.languages.begin(); language != texts.languages.end(); ++language) {
        QJsonObject items;
        QJsonObject answers;
        for (const Koos12Item item : allValues<Koos12Item>()) {
            const auto place = static_cast<std::size_t>(item);
            items[codeOf(item)] = language->items.at(place);
            if (!language->answers.at(place).isEmpty())
                answers[codeOf(item)] = QJsonArray::fromStringList(language->answers.at(place));
        }
        languages[language.key()] = QJsonObject{{u"items"_s, items}, {u"answers"_s, answers}};
    }
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"version"_s, knownVersion},
                                     {u"instrument"_s, instrument},
                                     {u"licence"_s, texts.licence},
                                     {u"languages"_s, languages}})
        .toJson(QJsonDocument::Compact);
}

} // namespace ayumi
