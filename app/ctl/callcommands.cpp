#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "ui/models/callwords.h"
#include "ui/models/language.h"
#include "ui/models/words.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

struct NamedCall
{
    Office* office = nullptr;
    CallSheet sheet;
};

Result<NamedCall> callOf(Surroundings& around, const Arguments& arguments)
{
    NamedCall call;
    AYUMI_TRY_GET(call.office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*call.office, arguments));
    AYUMI_TRY_GET(const CaseFile file, call.office->cases.refresh(id));
    const QString step = arguments.positions.at(1).toUpper();
    const auto found = std::ranges::find(file.facts.followUps, step, &FollowUp::step);
    if (found == file.facts.followUps.end())
        return failure(ErrorCode::NotFound, {step});
    AYUMI_TRY_GET(call.sheet, call.office->calls.open(found->id));
    return call;
}

std::optional<int> answerOf(const CallSheet& sheet, const CallItem& item)
{
    for (const auto& [given, value] : sheet.answered) {
        if (given == item)
            return value;
    }
    return std::nullopt;
}

Result<Reply> questions(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const NamedCall call, callOf(around, arguments));
    QJsonArray array;
    QStringList lines;
    for (const CallSection& section : call.sheet.script) {
        for (const CallItem& item : section.items) {
            const ScoreRange range = rangeOf(item.what);
            const auto answer = answerOf(call.sheet, item);
            array.append(QJsonObject{{u"item"_s, itemCode(item)},
                                     {u"part"_s, codeOf(section.part)},
                                     {u"least"_s, range.least},
                                     {u"most"_s, range.most},
                                     {u"answer"_s, answer ? QJsonValue(*answer) : QJsonValue()}});
            lines.append(u"%1  %2 (%3-%4)"_s.arg(itemCode(item), CallWords::question(item, call.sheet.koos12))
                             .arg(range.least)
                             .arg(range.most));
        }
    }
    return Reply{array, lines.join(u'\n')};
}

/// "falls=0", "score-nrs/knee-R=3"
Result<std::pair<CallItem, int>> answerFrom(const QString& text)
{
    const auto item = itemFromCode(text.section(u'=', 0, 0));
    bool isNumber = false;
    const int value = text.section(u'=', 1).toInt(&isNumber);
    if (!item || !isNumber)
        return failure(ErrorCode::FieldInvalid, {u"answers"_s, text});
    return std::pair{*item, value};
}

Result<Reply> record(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const NamedCall named, callOf(around, arguments));
    CallRecord call;
    call.contact.followUp = named.sheet.row.followUp.id;
    call.contact.version = named.sheet.row.followUp.version;
    AYUMI_TRY_GET(call.contact.result,
                  readCode<ContactResult>(arguments.value(u"result"_s, u"reached"_s), u"result"_s));
    AYUMI_TRY_GET(call.contact.channel,
                  readCode<ContactChannel>(arguments.value(u"channel"_s, u"phone"_s), u"channel"_s));
    if (arguments.has(u"call-back-at"_s)) {
        AYUMI_TRY_GET(call.contact.callBackAt, momentOf(arguments.value(u"call-back-at"_s), tokyoZone));
    }
    AYUMI_TRY_GET(call.contact.nextTryOn, arguments.date(u"next-try"_s));
    call.contact.answeredBy = arguments.value(u"answered-by"_s);
    call.contact.note = arguments.value(u"note"_s);
    call.contact.completes = !arguments.has(u"not-complete"_s);
    for (const QString& text : arguments.values(u"answer"_s)) {
        AYUMI_TRY_GET(const auto answer, answerFrom(text));
        call.answers.push_back(answer);
    }
    AYUMI_TRY_GET(const RecordedCall recorded, named.office->calls.record(call));
    const auto& end = recorded.followUp.end;
    return Reply{
        QJsonObject{{u"followUp"_s, recorded.followUp.step},
                    {u"end"_s, end ? QJsonValue(codeOf(*end)) : QJsonValue()},
                    {u"answers"_s, static_cast<int>(call.answers.size())}},
        u"%1: %2"_s.arg(Words::followUpStep(recorded.followUp.step), end ? Words::of(*end) : u"open"_s)};
}

Result<Reply> loadTexts(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    const QString path = arguments.positions.at(0);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    // One byte more than is allowed shows that there is more.
    AYUMI_TRY_GET(const InstrumentTexts texts,
                  office->calls.loadKoos12Texts(file.read(largestTextPack + 1), path));
    const QStringList languages = texts.languages.keys();
    return Reply{
        QJsonObject{{u"languages"_s, QJsonArray::fromStringList(languages)}, {u"licence"_s, texts.licence}},
        u"KOOS-12: %1"_s.arg(languages.join(u", "_s))};
}

Result<Reply> removeTexts(Surroundings& around, const Arguments&)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY(office->calls.removeKoos12Texts());
    return said(u"The texts were removed; KOOS-12 shows its item codes."_s);
}

Result<Reply> showTexts(Surroundings& around, const Arguments&)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const auto texts, office->calls.koos12Texts());
    if (!texts)
        return Reply{QJsonObject{{u"loaded"_s, false}}, CallWords::codesOnly()};
    const QStringList languages = texts->languages.keys();
    return Reply{QJsonObject{{u"loaded"_s, true},
                             {u"languages"_s, QJsonArray::fromStringList(languages)},
                             {u"licence"_s, texts->licence}},
                 u"KOOS-12: %1\n%2"_s.arg(languages.join(u", "_s), texts->licence)};
}

Reply replyOf(const CallPhrases& phrases)
{
    QJsonObject object;
    QStringList lines;
    for (auto language = phrases.begin(); language != phrases.end(); ++language) {
        object[language.key()] = QJsonArray::fromStringList(language.value());
        for (int number = 1; number <= static_cast<int>(language.value().size()); ++number)
            lines.append(u"%1 %2  %3"_s.arg(language.key()).arg(number).arg(language.value().at(number - 1)));
    }
    return {object, lines.isEmpty() ? u"The phrases that the program brings are used."_s : lines.join(u'\n')};
}

Result<QString> languageOf(const Arguments& arguments)
{
    const QString code = arguments.positions.at(0);
    if (!Language::available().contains(code))
        return failure(ErrorCode::FieldInvalid, {u"language"_s, code});
    return code;
}

Result<Reply> listPhrases(Surroundings& around, const Arguments&)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CallPhrases phrases, office->calls.phrases());
    return replyOf(phrases);
}

Result<Reply> setPhrases(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const QString language, languageOf(arguments));
    AYUMI_TRY_GET(CallPhrases phrases, office->calls.phrases());
    phrases[language] = arguments.positions.mid(1);
    AYUMI_TRY(office->calls.savePhrases(phrases));
    return replyOf(phrases);
}

Result<Reply> resetPhrases(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const QString language, languageOf(arguments));
    AYUMI_TRY_GET(CallPhrases phrases, office->calls.phrases());
    phrases.remove(language);
    AYUMI_TRY(office->calls.savePhrases(phrases));
    return replyOf(phrases);
}

std::vector<Command> settingsOfCalls()
{
    return {
        {u"text-pack load"_s,
         u"FILE"_s,
         u"Load the item texts of KOOS-12 from your own licensed copy"_s,
         u"--clinic ./clinic --user 佐藤 text-pack load koos12.json"_s,
         {},
         loadTexts,
         1,
         1},
        {u"text-pack show"_s,
         {},
         u"Whether item texts are loaded, in which languages and by which licence"_s,
         u"--clinic ./clinic --user 佐藤 text-pack show --json"_s,
         {},
         showTexts,
         0,
         0},
        {u"text-pack remove"_s,
         {},
         u"Forget the item texts; KOOS-12 shows its item codes"_s,
         u"--clinic ./clinic --user 佐藤 text-pack remove"_s,
         {},
         removeTexts,
         0,
         0},
        {u"phrase set"_s,
         u"LANGUAGE PHRASE..."_s,
         u"What Alt+1 to Alt+9 write into the note of a call, in place of what was set before"_s,
         u"--clinic ./clinic --user 佐藤 phrase set ja 順調。 階段の下りが楽になった。"_s,
         {},
         setPhrases,
         2,
         static_cast<int>(mostPhrases) + 2},
        {u"phrase list"_s,
         {},
         u"The clinic's own phrases, by language"_s,
         u"--clinic ./clinic --user 佐藤 phrase list --json"_s,
         {},
         listPhrases,
         0,
         0},
        {u"phrase reset"_s,
         u"LANGUAGE"_s,
         u"Back to the phrases that the program brings"_s,
         u"--clinic ./clinic --user 佐藤 phrase reset ja"_s,
         {},
         resetPhrases,
         1,
         1},
    };
}

} // namespace

std::vector<Command> callCommands()
{
    std::vector<Command> commands{
        {u"call questions"_s,
         u"CASE STEP"_s,
         u"What is asked on this call, in its order, with what was answered so far"_s,
         u"--clinic ./clinic --user 佐藤 call questions A-000001 3M --json"_s,
         {},
         questions,
         2,
         2},
        {u"call record"_s,
         u"CASE STEP"_s,
         u"Record a whole call: what happened and every answer"_s,
         u"--clinic ./clinic --user 佐藤 call record A-000001 3M --answer score-nrs/knee-R=3 --answer falls=0 --note 順調"_s,
         {{u"answer"_s, u"ITEM=N"_s, u"as `call questions` names the items; repeated"_s},
          {u"result"_s, u"RESULT"_s,
           u"reached (default), no-answer, call-back, declined, family, message-left"_s},
          {u"channel"_s, u"CHANNEL"_s, u"phone (default), line, video, mail"_s},
          {u"call-back-at"_s, u"TIME"_s, u"with call-back: clock of Tokyo"_s},
          {u"next-try"_s, u"DATE"_s, u"when to try again"_s},
          {u"answered-by"_s, u"NAME"_s, u"who spoke"_s},
          {u"not-complete"_s, {}, u"reached, but the follow-up stays open"_s},
          {u"note"_s, u"TEXT"_s, u"in words"_s}},
         record,
         2,
         2},
    };
    std::ranges::move(settingsOfCalls(), std::back_inserter(commands));
    return commands;
}

} // namespace ayumi
