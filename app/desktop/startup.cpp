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
    const QCommandLineOption sizeOption(u"size"_s, {}, u"WxH"_s);
    const QCommandLineOption textOption(u"text"_s, {}, u"PERCENT"_s);
    const QCommandLineOption helpOption(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption versionOption(QStringList{u"v"_s, u"version"_s});
    QCommandLineParser parser;
    parser.addOptions({clinicOption, languageOption, demoOption, tourOption, sizeOption, textOption,
                       helpOption, versionOption});
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
    if (parser.isSet(sizeOption)) {
        const QStringList sides = parser.value(sizeOption).split(u'x');
        startup.windowSize = {sides.value(0).toInt(), sides.value(1).toInt()};
        if (sides.size() != 2 || startup.windowSize.isEmpty())
            return failure(ErrorCode::UsageWrong, {u"--size %1"_s.arg(parser.value(sizeOption))});
    }
    if (parser.isSet(textOption)) {
        startup.textPercent = parser.value(textOption).toInt();
        if (startup.textPercent < 100 || startup.textPercent > 150)
            return failure(ErrorCode::UsageWrong, {u"--text %1"_s.arg(parser.value(textOption))});
    }
    return startup;
}

QString Startup::help()
{
    return u"Usage: ayumi [--clinic DIR] [--language ja|en] [--demo] [--size WxH]\n"
           "             [--tour DIR [--text PERCENT]]\n\n"
           "  --clinic DIR     the clinic folder to open (default: the last one, else %1)\n"
           "  --language CODE  the language of the interface, ja or en, for this start\n"
           "  --demo           open the demo clinic of invented people\n"
           "  --size WxH       the size of the window, such as 1280x720\n"
           "  --tour DIR       take the guided tour and leave pictures and papers in DIR\n"
           "  --text PERCENT   the size of the text on the tour, 100 to 150\n"
           "  --version        say which version this is\n\n"
           "Example: ayumi --demo --language en\n"_s.arg(usualClinicFolder());
}

QString usualClinicFolder()
{
    return appData() + "/clinic"_L1;
}

} // namespace ayumi
