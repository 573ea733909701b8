#include "app/ctl/commandline.h"
#include "app/ctl/help.h"
#include "core/base/japanesedate.h"
#include "core/desks/changefeed.h"
#include "core/desks/office.h"
#include "ui/models/calendareventwords.h"
#include "ui/models/errortext.h"
#include "ui/models/language.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;

void print(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = (text.endsWith(u'\n') ? text : text + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

QString jsonText(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

/// One sentence for people on stderr; a machine that asked for JSON gets its document all the same.
int refuse(const Error& error, bool json, QJsonObject answer = {})
{
    print(stderr, ErrorText::of(error));
    if (json) {
        answer[u"ok"_s] = false;
        answer[u"error"_s] = errorCodeName(error.code);
        answer[u"text"_s] = ErrorText::of(error);
        print(stdout, jsonText(answer));
    }
    return error.code == ErrorCode::UsageWrong ? wrongUsage : failed;
}

/// The call with its global options taken out: they may stand anywhere.
struct Call
{
    QStringList words;
    QHash<QString, QString> globals;
    bool json = false;
    bool help = false;
    bool version = false;
};

Result<Call> readCall(const QStringList& given)
{
    static const QStringList withValue{u"clinic"_s, u"user"_s, u"password-file"_s, u"language"_s, u"on"_s};
    Call call;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString& word = given.at(i);
        const QString name = word.startsWith(u"--") ? word.mid(2).section(u'=', 0, 0) : QString();
        if (word == u"--json")
            call.json = true;
        else if (word == u"--help" || word == u"-h")
            call.help = true;
        else if (word == u"--version")
            call.version = true;
        else if (withValue.contains(name)) {
            if (word.contains(u'='))
                call.globals.insert(name, word.section(u'=', 1));
            else if (i + 1 < given.size())
                call.globals.insert(name, given.at(++i));
            else
                return failure(ErrorCode::UsageWrong, {u"--%1 needs a value."_s.arg(name)});
        } else
            call.words.append(word);
    }
    return call;
}

Result<Arguments> readArguments(const Command& command, const QStringList& words)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (!word.startsWith(u"--")) {
            arguments.positions.append(word);
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const auto option = std::ranges::find(command.options, name, &Option::name);
        if (option == command.options.end())
            return failure(ErrorCode::UsageWrong,
                           {u"“%1” knows no option --%2. See ayumictl %1 --help."_s.arg(command.name, name)});
        if (option->value.isEmpty())
            arguments.options[name].append(QString());
        else if (word.contains(u'='))
            arguments.options[name].append(word.section(u'=', 1));
        else if (i + 1 < words.size())
            arguments.options[name].append(words.at(++i));
        else
            return failure(ErrorCode::UsageWrong, {u"--%1 needs a value: %2."_s.arg(name, option->value)});
    }
    const qsizetype count = arguments.positions.size();
    if (count < command.leastPositions || count > command.mostPositions)
        return failure(ErrorCode::UsageWrong,
                       {u"Please write: ayumictl %1 %2"_s.arg(command.name, command.positions)});
    return arguments;
}

/// The command whose words the call begins with, the longest first.
const Command* findCommand(const std::vector<Command>& commands, const QStringList& words)
{
    const Command* found = nullptr;
    for (const Command& command : commands) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!found || name.size() > found->name.split(u' ').size()))
            found = &command;
    }
    return found;
}

std::unique_ptr<Clock> clockOf(std::optional<QDate> on)
{
    if (on)
        return std::make_unique<PinnedDateClock>(*on);
    return std::make_unique<SystemClock>();
}

Result<std::optional<QDate>> todayOf(const Call& call)
{
    const QString text = call.globals.value(u"on"_s, qEnvironmentVariable("AYUMI_TODAY"));
    if (text.isEmpty())
        return std::nullopt;
    AYUMI_TRY_GET(const QDate date, readDate(text));
    return date;
}

int say(const Reply& reply, bool json)
{
    if (!json && !reply.text.isEmpty())
        print(stdout, reply.text);
    if (reply.refusal)
        return refuse(*reply.refusal, json, reply.json.toObject());
    if (json)
        print(stdout, jsonText(reply.json));
    return reply.exitCode;
}

/// The files that follow people's calendars also follow what is done without windows.
void refreshFeeds(Surroundings& surroundings)
{
    Office* office = surroundings.openedOffice();
    if (!office)
        return;
    const auto written = office->calendarFiles.writeFeeds(CalendarEventWords());
    if (!written)
        return;
    for (const FeedWritten& feed : *written) {
        if (feed.error)
            print(stderr, ErrorText::of(*feed.error));
    }
}

int run(const Call& call, Language& language)
{
    const std::vector<Command> commands = allCommands();
    if (call.version)
        return say({QJsonObject{{u"version"_s, QStringLiteral(AYUMI_VERSION)}},
                    u"ayumictl %1"_s.arg(QStringLiteral(AYUMI_VERSION))},
                   call.json);
    const Command* command = findCommand(commands, call.words);
    if (!command && !beginsACommand(commands, call.words))
        return refuse({ErrorCode::UsageWrong,
                       {u"There is no command “%1”. See ayumictl --help."_s.arg(call.words.join(u' '))}},
                      call.json);
    if (call.help)
        return say(command ? helpOf(*command) : helpOf(commands, call.words), call.json);
    if (!command)
        return refuse({ErrorCode::UsageWrong,
                       {call.words.isEmpty() ? u"Please say what to do. See ayumictl --help."_s
                                             : u"“%1” needs one word more. See ayumictl %1 --help."_s.arg(
                                                   call.words.join(u' '))}},
                      call.json);
    const auto arguments = readArguments(*command, call.words.mid(command->name.split(u' ').size()));
    if (!arguments)
        return refuse(arguments.error(), call.json);
    const auto today = todayOf(call);
    if (!today)
        return refuse(today.error(), call.json);

    const std::unique_ptr<Clock> clock = clockOf(*today);
    ChangeFeed feed;
    Surroundings surroundings;
    surroundings.clinicFolder = call.globals.value(u"clinic"_s);
    surroundings.user = call.globals.value(u"user"_s);
    surroundings.passwordFile = call.globals.value(u"password-file"_s);
    surroundings.clock = clock.get();
    surroundings.feed = &feed;
    surroundings.language = &language;
    bool calendarChanged = false;
    QObject::connect(&feed, &ChangeFeed::published, &feed, [&](const ChangeSet& changes) {
        calendarChanged = calendarChanged || changes.calendar || changes.staff || !changes.cases.empty();
    });
    const Result<Reply> reply = command->run(surroundings, *arguments);
    if (calendarChanged)
        refreshFeeds(surroundings);
    return reply ? say(*reply, call.json) : refuse(reply.error(), call.json);
}

/// stderr is for our sentences: what Qt thinks of this computer's set-up is none of them.
void sayOnlyWhatIsGrave(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        print(stderr, text);
}

} // namespace

int main(int argc, char** argv)
{
    // Documents need fonts, never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(sayOnlyWhatIsGrave);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"ayumictl"_s);

    const QStringList words = QGuiApplication::arguments().mid(1);
    const auto call = readCall(words);
    Language language(application);
    const bool json = words.contains(u"--json");
    const bool japanese = qEnvironmentVariable("LANG").startsWith(u"ja");
    const QString usual = japanese ? u"ja"_s : u"en"_s;
    const QString wished = call ? call->globals.value(u"language"_s, usual) : usual;
    const bool known = Language::available().contains(wished);
    if (const auto done = language.speak(known ? wished : usual); !done)
        return refuse(done.error(), json);
    if (!known)
        return refuse({ErrorCode::UsageWrong,
                       {u"--language is %1, not “%2”."_s.arg(Language::available().join(u" or "), wished)}},
                      json);
    return call ? run(*call, language) : refuse(call.error(), json);
}
