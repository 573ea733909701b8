#include "tests/ui/openwindow.h"

#include "tests/support/must.h"
#include "ui/kit/passwordfield.h"
#include "ui/kit/theme.h"
#include "ui/unlock/signinform.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace ayumi::test {

namespace {

const QDate today(2026, 11, 24);

void copyDemoTo(const QString& folder)
{
    static const QTemporaryDir made;
    const QString demo = made.filePath(u"demo"_s);
    if (!QFile::exists(demo)) {
        Progress progress;
        must(fillDemoClinic(demo, today, usualDemoSeed, progress));
    }
    std::filesystem::copy(demo.toStdString(), folder.toStdString(), std::filesystem::copy_options::recursive);
}

} // namespace

OpenWindow::OpenWindow(Clinic clinic, const QString& spoken, qreal textScale)
    : language(*qApp)
    , settings(m_folder.filePath(u"settings.ini"_s))
    , workbench(m_clock, m_feed)
{
    must(language.speak(spoken));
    if (clinic == Clinic::Ready) {
        NewClinic wanted{folder(), administrator(), SecretBytes::copyOf(password().toUtf8())};
        m_recoveryKey = must(createClinic(wanted, m_clock)).recoveryKey;
    }
    if (clinic == Clinic::Demo)
        copyDemoTo(folder());
    Theme look = namedTheme(u"light"_s).value();
    look.textScale = textScale;
    applyTheme(look);
    Surroundings surroundings;
    surroundings.workbench = &workbench;
    surroundings.feed = &m_feed;
    surroundings.clock = &m_clock;
    surroundings.language = &language;
    surroundings.settings = &settings;
    surroundings.clinicFolder = folder();
    // Of the demo's people some prefer another language than the one a test wants to see.
    surroundings.languageIsAsked = clinic == Clinic::Demo;
    window = std::make_unique<MainWindow>(surroundings);
    window->start();
    window->show();
    window->activateWindow();
}

OpenWindow::~OpenWindow() = default;

bool OpenWindow::signIn()
{
    for (PasswordField* field : window->findChildren<PasswordField*>()) {
        if (!field->isVisible())
            continue;
        QTest::keyClicks(field->focusProxy(), password());
        QTest::keyClick(field->focusProxy(), Qt::Key_Return);
        break;
    }
    return waitFor([this] { return !window->isLocked(); });
}

bool OpenWindow::signIn(DemoStaff staff)
{
    auto* form = window->findChild<SignInForm*>();
    form->findChild<QComboBox*>()->setCurrentText(demoStaffName(staff));
    auto* field = form->findChild<PasswordField*>();
    QTest::keyClicks(field->focusProxy(), QString::fromLatin1(demoPassword));
    QTest::keyClick(field->focusProxy(), Qt::Key_Return);
    return waitFor([this] { return !window->isLocked(); });
}

bool OpenWindow::waitFor(const std::function<bool()>& reached)
{
    QElapsedTimer timer;
    timer.start();
    while (!reached()) {
        if (timer.elapsed() > 20'000) // sanitized programs on busy machines
            return false;
        QTest::qWait(5);
    }
    return true;
}

QAbstractButton* OpenWindow::button(const QString& text) const
{
    for (QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

bool OpenWindow::shows(const QString& part) const
{
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace ayumi::test
