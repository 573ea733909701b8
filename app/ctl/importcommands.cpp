#include "app/ctl/families.h"
#include "core/line/linehistory.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const LineHistory& history)
{
    QJsonArray participants;
    for (const LineParticipant& participant : history.participants)
        participants.append(QJsonObject{{u"name"_s, participant.name},
                                        {u"messages"_s, participant.messages},
                                        {u"isAccount"_s, participant.isAccount}});
    const auto lines = [](const std::vector<LineNote>& notes) {
        QJsonArray array;
        for (const LineNote& note : notes)
            array.append(QJsonObject{{u"line"_s, note.line}, {u"text"_s, note.text}});
        return array;
    };
    const auto moment = [](const std::optional<LineMoment>& at) {
        return at ? QJsonValue(at->toString()) : QJsonValue();
    };
    return {{u"dialect"_s, codeOf(history.dialect)},
            {u"conversation"_s, history.conversation},
            {u"participants"_s, participants},
            {u"first"_s, moment(history.first())},
            {u"last"_s, moment(history.last())},
            {u"messages"_s, history.messageCount()},
            {u"photos"_s, history.count(LineKind::Photo)},
            {u"encoding"_s, codeOf(history.encoding)},
            {u"zone"_s, history.zone},
            {u"notUnderstood"_s, lines(history.notUnderstood)},
            {u"doubtful"_s, lines(history.doubtful)}};
}

/// The patient among the participants: as named, else the other side of whoever exported the talk, else the
/// only one who is not an account. Errors: LinePatientUnclear.
Result<QString> patientOf(const LineHistory& history, const QString& named)
{
    QStringList names;
    for (const LineParticipant& participant : history.participants) {
        if (!participant.isAccount)
            names.append(participant.name);
    }
    if (!named.isEmpty()) {
        if (names.contains(named))
            return named;
        return failure(ErrorCode::LinePatientUnclear, {names.join(u", "_s)});
    }
    if (names.contains(history.conversation))
        return history.conversation;
    if (names.size() == 1)
        return names.front();
    return failure(ErrorCode::LinePatientUnclear, {names.join(u", "_s)});
}

Result<LineReadOptions> readOptions(const Arguments& arguments)
{
    LineReadOptions options;
    options.knownNames = arguments.values(u"name"_s);
    options.zone = arguments.value(u"zone"_s, tokyoZone.toString());
    if (arguments.has(u"date-order"_s)) {
        AYUMI_TRY_GET(options.dateOrder,
                      readCode<LineDateOrder>(arguments.value(u"date-order"_s), u"date-order"_s));
    }
    return options;
}

Result<CaseId> targetCase(Office& office, const Arguments& arguments, const QString& patient)
{
    if (arguments.has(u"case"_s))
        return office.cases.find(arguments.value(u"case"_s));
    NewConsultation consultation;
    consultation.patient.lineName = patient;
    consultation.patient.preferredChannel = ContactChannel::Line;
    AYUMI_TRY_GET(const OpenedCase opened, office.intake.openConsultation(consultation));
    return opened.careCase.id;
}

Result<Reply> importLine(Surroundings& around, const Arguments& arguments)
{
    const QString path = arguments.positions.at(0);
    AYUMI_TRY_GET(const LineReadOptions options, readOptions(arguments));
    AYUMI_TRY_GET(const LineHistory history, readLineFile(path, options));
    QJsonObject json = jsonOf(history);
    const QString summary =
        u"%1: %2 messages, %3 photos, %4 to %5, %6 line(s) not understood"_s.arg(history.conversation)
            .arg(history.messageCount())
            .arg(history.count(LineKind::Photo))
            .arg(json.value(u"first"_s).toString(), json.value(u"last"_s).toString())
            .arg(history.notUnderstood.size());
    if (arguments.has(u"dry-run"_s))
        return Reply{json, summary};
    if (arguments.has(u"new"_s) == arguments.has(u"case"_s))
        return failure(ErrorCode::UsageWrong, {u"Please say --new, or --case CASE, or --dry-run."_s});

    AYUMI_TRY_GET(Office * office, around.office());
    HistoryImport import;
    AYUMI_TRY_GET(import.patientParticipant, patientOf(history, arguments.value(u"patient"_s)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    import.originalBytes = file.readAll();
    import.fileName = QFileInfo(path).fileName();
    import.history = history;
    AYUMI_TRY_GET(const CaseId id, targetCase(*office, arguments, import.patientParticipant));
    Progress progress;
    AYUMI_TRY_GET(const ImportOutcome outcome, office->messages.importHistory(id, import, progress));
    AYUMI_TRY_GET(const CaseFile opened, office->cases.refresh(id));
    json[u"case"_s] = opened.facts.careCase.number;
    json[u"patient"_s] = import.patientParticipant;
    json[u"added"_s] = outcome.added;
    json[u"alreadyThere"_s] = outcome.alreadyThere;
    return Reply{json, u"%1\n%2: %3 added, %4 were there already"_s.arg(summary, opened.facts.careCase.number)
                           .arg(outcome.added)
                           .arg(outcome.alreadyThere)};
}

} // namespace

std::vector<Command> importCommands()
{
    return {{u"import line"_s,
             u"FILE"_s,
             u"Read a LINE talk history exported by hand"_s,
             u"--clinic ./clinic --user 佐藤 import line \"[LINE] 見本 花子とのトーク.txt\" --new"_s,
             {{u"dry-run"_s, {}, u"only say what is in it"_s},
              {u"new"_s, {}, u"open a new consultation with it"_s},
              {u"case"_s, u"CASE"_s, u"append it to this case"_s},
              {u"patient"_s, u"NAME"_s, u"which participant is the patient"_s},
              {u"name"_s, u"NAME"_s, u"a participant (histories of the desktop program; may be repeated)"_s},
              {u"date-order"_s, u"ORDER"_s, u"month-first or day-first, where the file does not tell"_s},
              {u"zone"_s, u"ZONE"_s, u"where it was exported (Asia/Tokyo)"_s}},
             importLine,
             1,
             1}};
}

} // namespace ayumi
