// ayumi_bench_window: the desktop program as it is, with a script instead of hands. Started by ayumi_bench,
// once per measurement. Without further arguments it says when the sign-in window was painted, and ends.

#include "app/desktop/composition.h"
#include "tests/bench/window/windowscript.h"
#include "ui/shell/mainwindow.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    using namespace ayumi;
    QCoreApplication::setApplicationName(u"ayumi"_s);
    bench::PaintedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Startup startup;
    startup.clinicFolder = arguments.value(1);
    startup.language = u"ja"_s;
    Composition composition(application, startup);
    composition.start();
    const auto shown = application.paintedWhen([&] { return composition.window().isVisible(); });
    QJsonObject figures{{u"shown"_s, shown.value_or(0)}};
    bool done = shown.has_value();
    if (done && arguments.size() > 3) {
        std::vector<CaseId> cases;
        for (const QString& id : arguments.sliced(4))
            cases.emplace_back(id.toLongLong());
        bench::WindowScript script(application, composition.window());
        done = script.run(arguments[2], arguments[3], cases);
        for (auto figure = script.figures().begin(); figure != script.figures().end(); ++figure)
            figures.insert(figure.key(), figure.value());
    }
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    return done ? 0 : 1;
}
