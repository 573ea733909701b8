#include "ui/models/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace ayumi {

using namespace Qt::StringLiterals;

Language::Language(QCoreApplication& application)
    : m_application(application)
    , m_current(u"en"_s)
{
}

Language::~Language()
{
    fallSilent();
}

QStringList Language::available()
{
    return {u"ja"_s, u"en"_s};
}

QString Language::ownName(const QString& code)
{
    if (code == u"ja"_s)
        return u"日本語"_s;
    if (code == u"en"_s)
        return u"English"_s;
    return code;
}

Result<void> Language::speak(const QString& code)
{
    auto own = std::make_unique<QTranslator>();
    if (!available().contains(code) || !own->load(u":/words/ayumi_%1.qm"_s.arg(code)))
        return failure(ErrorCode::NotFound, {code});

    // Qt's own words (OK, Cancel, Open...) are optional: a system without them keeps those in English.
    auto ofQt = std::make_unique<QTranslator>();
    const bool found =
        ofQt->load(u"qtbase_%1"_s.arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));

    fallSilent();
    QLocale::setDefault(code == u"ja"_s ? QLocale(QLocale::Japanese, QLocale::Japan)
                                        : QLocale(QLocale::English, QLocale::Malaysia));
    m_current = code;
    if (found)
        m_translators.push_back(std::move(ofQt));
    m_translators.push_back(std::move(own));
    for (const auto& translator : m_translators)
        m_application.installTranslator(translator.get());
    return {};
}

QString Language::current() const
{
    return m_current;
}

void Language::fallSilent()
{
    for (const auto& translator : m_translators)
        m_application.removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace ayumi
