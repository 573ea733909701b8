#include "app/ctl/help.h"

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

} // namespace

QString helpOf(const Command& command)
{
    QString text = u"%1\n\n  ayumictl %2 %3\n"_s.arg(command.help, command.name, command.positions);
    if (!command.options.empty())
        text += u"\nOptions:\n"_s;
    for (const Option& option : command.options)
        text += row(u"--%1 %2"_s.arg(option.name, option.value).trimmed(), option.help);
    text += globals();
    if (!command.example.isEmpty())
        text += u"\nExample:\n  ayumictl %1\n"_s.arg(command.example);
    return text;
}

QString helpOf(const std::vector<Command>& commands, const QStringList& words)
{
    QString text = u"ayumictl: the desks of Ayumi without windows.\n\n  ayumictl [--clinic DIR] [--user "
                   u"NAME] COMMAND\n\n"
                   u"Commands:\n"_s;
    const QString beginning = words.join(u' ');
    const bool narrows =
        std::ranges::any_of(commands, [&](const Command& c) { return c.name.startsWith(beginning); });
    for (const Command& command : commands) {
        if (!narrows || command.name.startsWith(beginning))
            text += row((command.name + u' ' + command.positions).trimmed(), command.help);
    }
    return text + globals() + u"\nExample:\n  ayumictl case show A-000001 --help\n"_s;
}

} // namespace ayumi
