#include "app/ctl/help.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString row(const QString& left, const QString& right)
{
    constexpr int column = 34;
    return left.size() < column ? u"  %1%2\n"_s.arg(left.leftJustified(column), right)
                                : u"  %1\n  %2%3\n"_s.arg(left, QString(column, u' '), right);
}

QString globals()
{
    return u"\nEverywhere:\n"_s + row(u"--clinic DIR"_s, u"the clinic's folder"_s) +
           row(u"--user NAME"_s, u"who is asking"_s) +
           row(u"--password-file FILE"_s, u"first line: the password (or AYUMI_PASSWORD)"_s) +
           row(u"--on DATE"_s, u"take this day for today (or AYUMI_TODAY)"_s) +
           row(u"--language ja|en"_s, u"language of the answer"_s) +
           row(u"--json"_s, u"answer with one JSON document"_s);
}

bool begins(const Command& command, const QStringList& words)
{
    return command.name.split(u' ').mid(0, words.size()) == words;
}

QJsonObject jsonOf(const Command& command)
{
    QJsonArray options;
    for (const Option& option : command.options)
        options.append(
            QJsonObject{{u"name"_s, option.name}, {u"value"_s, option.value}, {u"help"_s, option.help}});
    return {{u"command"_s, command.name},
            {u"positions"_s, command.positions},
            {u"help"_s, command.help},
            {u"options"_s, options},
            {u"example"_s, u"ayumictl "_s + command.example}};
}

QString exampleText(const QString& example)
{
    return u"\nExample:\n  ayumictl %1\n"_s.arg(example);
}

} // namespace

Reply helpOf(const Command& command)
{
    QString text = u"%1\n\n  %2\n"_s.arg(command.help,
                                         u"ayumictl %1 %2"_s.arg(command.name, command.positions).trimmed());
    if (!command.options.empty())
        text += u"\nOptions:\n"_s;
    for (const Option& option : command.options)
        text += row(u"--%1 %2"_s.arg(option.name, option.value).trimmed(), option.help);
    return {jsonOf(command), text + globals() + exampleText(command.example)};
}

Reply helpOf(const std::vector<Command>& commands, const QStringList& words)
{
    QString text = u"ayumictl: the desks of Ayumi without windows.\n\n  ayumictl [--clinic DIR] [--user "
                   u"NAME] %1\n\nCommands:\n"_s.arg((words.join(u' ') + u" COMMAND"_s).trimmed());
    QJsonArray all;
    QString example;
    for (const Command& command : commands) {
        if (!begins(command, words))
            continue;
        text += row((command.name + u' ' + command.positions).trimmed(), command.help);
        all.append(jsonOf(command));
        if (example.isEmpty())
            example = command.example;
    }
    return {all, text + globals() + exampleText(example)};
}

bool beginsACommand(const std::vector<Command>& commands, const QStringList& words)
{
    return std::ranges::any_of(commands, [&](const Command& command) { return begins(command, words); });
}

} // namespace ayumi
