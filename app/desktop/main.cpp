#include "app/desktop/composition.h"
#include "app/desktop/startup.h"
#include "ui/models/errortext.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void say(std::FILE* where, const QString& text)
{
    std::fputs(text.toUtf8().constData(), where);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace ayumi;
    QCoreApplication::setApplicationName(u"ayumi"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AYUMI_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Result<Startup> startup = Startup::read(arguments);
    if (!startup) {
        say(stderr, ErrorText::of(startup.error()) + u"\n\n"_s + Startup::help());
        return 2;
    }
    if (startup->wantsHelp || startup->wantsVersion) {
        // Answers without a display.
        say(stdout, startup->wantsHelp ? Startup::help()
                                       : u"ayumi %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"ayumi"_s);
    Composition composition(application, *startup);
    composition.start();
    return QApplication::exec();
}
