#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QCoreApplication;
class QTranslator;

namespace ayumi {

/// The language a program speaks, switched while it runs: our own words and those of Qt's standard dialogs.
/// Windows learn of a switch by QEvent::LanguageChange. Remembers nothing between two starts.
class Language
{
public:
    /// Speaks English until told otherwise. `application` must outlive this.
    explicit Language(QCoreApplication& application);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// Codes that `speak` accepts, the house's own first: "ja", "en".
    [[nodiscard]] static QStringList available();

    /// The name of a language in that language itself, as a menu shows it; the code where it is not known.
    [[nodiscard]] static QString ownName(const QString& code);

    /// Replaces the language spoken so far, and the default QLocale with it, which calendars and spin boxes
    /// follow. NotFound (the code) leaves everything as it was.
    [[nodiscard]] Result<void> speak(const QString& code);

    [[nodiscard]] QString current() const;

    /// While it lives, everything said in this thread is said in another language: a page for the hospital
    /// printed by somebody who works in Japanese. No window hears of it. One at a time.
    class Aside
    {
    public:
        Aside(Aside&& other) noexcept;
        Aside& operator=(Aside&&) = delete;
        ~Aside();

    private:
        friend class Language;
        explicit Aside(Language* language);

        Language* m_language;
        QLocale m_before;
    };

    /// Errors: NotFound (the code).
    [[nodiscard]] Result<Aside> aside(const QString& code);

private:
    class AsideTranslator;

    void fallSilent();

    QCoreApplication& m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<AsideTranslator> m_aside;
    QString m_current;
};

} // namespace ayumi
