#include "app/desktop/startup.h"

#include "ui/models/language.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString appData()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

Result<Startup> Startup::read(const QStringList& arguments)
{
    const QCommandLineOption clinicOption(u"clinic"_s, {}, u"DIR"_s);
    const QCommandLineOption languageOption(u"language"_s, {}, u"CODE"_s);
    const QCommandLineOption demoOption(u"demo"_s);
    const QCommandLineOption tourOption(u"tour"_s, {}, u"DIR"_s);
    const QCommandLineOption helpOption(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption versionOption(QStringList{u"v"_s, u"version"_s});
    QCommandLineParser parser;
    parser.addOptions({clinicOption, languageOption, demoOption, tourOption, helpOption, versionOption});
    if (!parser.parse(arguments))
        return failure(ErrorCode::UsageWrong, {parser.errorText()});
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::UsageWrong, {parser.positionalArguments().constFirst()});
    Startup startup;
    startup.clinicFolder = parser.value(clinicOption);
    startup.demo = parser.isSet(demoOption);
    startup.tourFolder = parser.value(tourOption);
    startup.wantsHelp = parser.isSet(helpOption);
    startup.wantsVersion = parser.isSet(versionOption);
    if (parser.isSet(languageOption)) {
        startup.language = parser.value(languageOption);
        if (!Language::available().contains(*startup.language))
            return failure(ErrorCode::UsageWrong, {u"--language %1"_s.arg(*startup.language)});
    }
    return startup;
}

QString Startup::help()
{
    return u"Usage: ayumi [--clinic DIR] [--language ja|en] [--demo] [--tour DIR]\n\n"
           "  --clinic DIR     the clinic folder to open (default: the last one, else %1)\n"
           "  --language CODE  the language of the interface, ja or en\n"
           "  --demo           open the demo clinic of invented people\n"
           "  --tour DIR       take the guided tour and leave pictures and papers in DIR\n"
           "  --version        say which version this is\n\n"
           "Example: ayumi --demo --language en\n"_s.arg(usualClinicFolder());
}

QString usualClinicFolder()
{
    return appData() + "/clinic"_L1;
}

QString usualDemoFolder()
{
    return appData() + "/demo"_L1;
}

} // namespace ayumi
