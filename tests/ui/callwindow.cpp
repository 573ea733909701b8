#include "tests/ui/callwindow.h"

#include "tests/support/must.h"
#include "ui/callscreen/callpage.h"
#include "ui/kit/passwordfield.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/theme.h"
#include "ui/models/surroundings.h"
#include "ui/shell/rooms.h"
#include "ui/today/callscard.h"
#include "ui/today/todaypage.h"
#include "ui/unlock/signinform.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi::test {

CallWindow::CallWindow(int months, const QString& spoken, const std::vector<Joint>& treated)
    : m_clinicFolder(clinic.folder())
    , m_language(*qApp)
    , m_settings(m_folder.filePath(u"settings.ini"_s))
    , m_step(u"%1M"_s.arg(months))
{
    must(m_language.speak(spoken));
    applyTheme(namedTheme(u"light"_s).value());
    careCase = treatedCase(clinic, clinic.clock().today().addMonths(-months), aPatient().build(), treated);
    for (const FollowUp& each : file().facts.followUps) {
        if (each.months && *each.months < months)
            must(clinic.office().followUps.end(each.id, each.version, FollowUpEnd::Done, QString()));
    }
    open();
}

CallWindow::CallWindow(const QString& folder)
    : m_clinicFolder(folder)
    , m_language(*qApp)
    , m_settings(m_folder.filePath(u"settings.ini"_s))
{
    must(m_language.speak(u"en"_s));
    applyTheme(namedTheme(u"light"_s).value());
    open();
}

CallWindow::~CallWindow() = default;

void CallWindow::open()
{
    workbench = std::make_unique<Workbench>(clinic.clock(), clinic.feed());
    Surroundings surroundings;
    surroundings.workbench = workbench.get();
    surroundings.feed = &clinic.feed();
    surroundings.clock = &clinic.clock();
    surroundings.language = &m_language;
    surroundings.settings = &m_settings;
    surroundings.clinicFolder = m_clinicFolder;
    surroundings.languageIsAsked = true;
    window = std::make_unique<MainWindow>(surroundings);
    window->start();
    window->show();
    window->activateWindow();
    auto* form = window->findChild<SignInForm*>();
    REQUIRE(form);
    form->findChild<QComboBox*>()->setCurrentText(TestClinic::nameOf(Role::Coordinator));
    auto* field = form->findChild<PasswordField*>();
    const SecretBytes password = TestClinic::password();
    // Not typed: simulated keys know no Japanese.
    qobject_cast<QLineEdit*>(field->focusProxy())
        ->setText(
            QString::fromUtf8(reinterpret_cast<const char*>(password.data()), qsizetype(password.size())));
    QTest::keyClick(field->focusProxy(), Qt::Key_Return);
    REQUIRE(waitFor([this] { return !window->isLocked(); }));
}

void CallWindow::openAgain()
{
    // Whatever the old window would still do, the clinic does not hear it any more.
    workbench->signOut();
    window.reset();
    workbench.reset();
    open();
}

void CallWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused);
    QTest::keyClick(focused, key, modifiers);
    ++m_keys;
}

void CallWindow::type(const QString& digits)
{
    for (const QChar digit : digits)
        press(static_cast<Qt::Key>(digit.unicode()));
}

void CallWindow::startFromToday()
{
    TodayPage* today = window->rooms()->today();
    REQUIRE(waitFor([today] { return today->calls()->hasRead(); }));
    RowList* list = today->calls()->list();
    list->setFocus();
    REQUIRE(waitFor([list] { return list->hasFocus() && list->currentIndex().isValid(); }));
    press(Qt::Key_S);
    REQUIRE(waitFor([this] { return page().sheet().has_value() && page().isVisible(); }));
}

CallPage& CallWindow::page() const
{
    return *window->rooms()->call();
}

FollowUp CallWindow::followUp()
{
    const CaseFile read = file();
    const auto found = std::ranges::find(read.facts.followUps, m_step, &FollowUp::step);
    REQUIRE(found != read.facts.followUps.end());
    return *found;
}

CaseFile CallWindow::file()
{
    return must(clinic.office().cases.refresh(careCase.id));
}

bool CallWindow::waitFor(const std::function<bool()>& reached)
{
    return QTest::qWaitFor(reached, 15'000);
}

} // namespace ayumi::test
