#include "ui/models/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(const QString& code)
{
    return code == u"ja"_s ? QLocale(QLocale::Japanese, QLocale::Japan)
                           : QLocale(QLocale::English, QLocale::Malaysia);
}

std::unique_ptr<QTranslator> ownWords(const QString& code)
{
    auto words = std::make_unique<QTranslator>();
    if (!Language::available().contains(code) || !words->load(u":/words/ayumi_%1.qm"_s.arg(code)))
        return nullptr;
    return words;
}

} // namespace

/// Installed after all others, so that it is asked first; passes everything on unless an aside is being
/// spoken.
class Language::AsideTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int n) const override
    {
        if (!words)
            return {};
        const QString said = words->translate(context, source, comment, n);
        // English words are their own translation, and must not fall through to the interface's language.
        return said.isNull() ? QString::fromUtf8(source) : said;
    }

    std::unique_ptr<QTranslator> words;
};

Language::Language(QCoreApplication& application)
    : m_application(application)
    , m_aside(std::make_unique<AsideTranslator>())
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
    auto own = ownWords(code);
    if (!own)
        return failure(ErrorCode::NotFound, {code});

    // Qt's own words (OK, Cancel, Open...) are optional: a system without them keeps those in English.
    auto ofQt = std::make_unique<QTranslator>();
    const bool found =
        ofQt->load(u"qtbase_%1"_s.arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));

    fallSilent();
    QLocale::setDefault(localeOf(code));
    m_current = code;
    if (found)
        m_translators.push_back(std::move(ofQt));
    m_translators.push_back(std::move(own));
    for (const auto& translator : m_translators)
        m_application.installTranslator(translator.get());
    m_application.installTranslator(m_aside.get());
    return {};
}

Result<Language::Aside> Language::aside(const QString& code)
{
    auto words = ownWords(code);
    if (!words)
        return failure(ErrorCode::NotFound, {code});
    m_aside->words = std::move(words);
    Aside aside(this);
    QLocale::setDefault(localeOf(code));
    return aside;
}

Language::Aside::Aside(Language* language)
    : m_language(language)
{
}

Language::Aside::Aside(Aside&& other) noexcept
    : m_language(std::exchange(other.m_language, nullptr))
    , m_before(other.m_before)
{
}

Language::Aside::~Aside()
{
    if (!m_language)
        return;
    m_language->m_aside->words.reset();
    QLocale::setDefault(m_before);
}

QString Language::current() const
{
    return m_current;
}

void Language::fallSilent()
{
    m_application.removeTranslator(m_aside.get());
    for (const auto& translator : m_translators)
        m_application.removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace ayumi
