#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/passwordfield.h"
#include "ui/models/language.h"
#include "ui/models/localsettings.h"
#include "ui/unlock/createclinicform.h"
#include "ui/unlock/firststart.h"
#include "ui/unlock/recoverykeypage.h"
#include "ui/unlock/resetpasswordform.h"
#include "ui/unlock/signinform.h"
#include "ui/unlock/unlockview.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const QString administrator = u"佐藤 美咲"_s;
const QString password = u"four words on paper"_s;

/// The unlock window alone, over a folder that holds a clinic or not.
struct Unlocking
{
    QTemporaryDir temporary;
    PinnedDateClock clock{QDate(2026, 11, 24)};
    ChangeFeed feed;
    Language language{*qApp};
    LocalSettings settings{temporary.filePath(u"settings.ini"_s)};
    Workbench workbench{clock, feed};
    QString recoveryKey;
    std::optional<Session> session;
    std::unique_ptr<UnlockView> view;

    explicit Unlocking(bool withClinic)
    {
        must(language.speak(u"en"_s));
        if (withClinic) {
            const NewClinic wanted{folder(), administrator, SecretBytes::copyOf(password.toUtf8())};
            recoveryKey = must(createClinic(wanted, clock)).recoveryKey;
        }
        Surroundings surroundings;
        surroundings.workbench = &workbench;
        surroundings.feed = &feed;
        surroundings.clock = &clock;
        surroundings.language = &language;
        surroundings.settings = &settings;
        surroundings.clinicFolder = folder();
        view = std::make_unique<UnlockView>(surroundings);
        QObject::connect(view.get(), &UnlockView::signedIn, view.get(),
                         [this](const Session& who) { session = who; });
        view->start();
        view->resize(1280, 720);
        view->show();
    }

    [[nodiscard]] QString folder() const { return temporary.filePath(u"clinic"_s); }

    template<class Step>
    Step& step()
    {
        auto* found = view->findChild<Step*>();
        REQUIRE(found);
        return *found;
    }

    /// A step is made when somebody comes to it.
    template<class Step>
    bool isAt() const
    {
        const auto* found = view->findChild<Step*>();
        return found && found->isVisible();
    }

    template<class Step>
    void type(int field, const QString& text)
    {
        step<Step>().template findChildren<PasswordField*>().at(field)->setText(text);
    }

    void press(const QString& text)
    {
        for (QPushButton* button : view->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text) {
                REQUIRE(button->isEnabled());
                button->click();
                return;
            }
        }
        FAIL("no such button: " << text.toStdString());
    }

    [[nodiscard]] bool shows(const QString& part) const
    {
        for (const QLabel* label : view->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

    bool wait(const std::function<bool()>& reached)
    {
        QElapsedTimer timer;
        timer.start();
        while (!reached() && timer.elapsed() < 10'000)
            QTest::qWait(5);
        return reached();
    }
};

} // namespace

TEST_CASE("a first start makes a clinic, shows the recovery key once and signs its maker in")
{
    Unlocking start(false);
    CHECK(start.step<FirstStart>().isVisible());
    start.press(u"Set up a clinic"_s);
    auto& form = start.step<CreateClinicForm>();
    form.findChildren<QLineEdit*>().at(0)->setText(administrator);
    start.type<CreateClinicForm>(0, password);
    start.type<CreateClinicForm>(1, password);
    start.press(u"Set up"_s);
    REQUIRE(start.wait([&start] { return start.isAt<RecoveryKeyPage>(); }));
    auto& page = start.step<RecoveryKeyPage>();
    CHECK(isClinic(start.folder()));
    CHECK(start.shows(u"–"_s));
    CHECK_FALSE(start.session);

    page.findChild<QCheckBox*>()->setChecked(true);
    start.press(u"Continue"_s);
    REQUIRE(start.wait([&start] { return start.session.has_value(); }));
    CHECK(start.session->name == administrator);
    CHECK(start.session->role == Role::Administrator);
    // The key stands nowhere any more.
    for (const QLabel* label : page.findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(u"–"_s));
}

TEST_CASE("two passwords that differ make no clinic")
{
    Unlocking start(false);
    start.press(u"Set up a clinic"_s);
    start.step<CreateClinicForm>().findChildren<QLineEdit*>().at(0)->setText(administrator);
    start.type<CreateClinicForm>(0, password);
    start.type<CreateClinicForm>(1, password + u'!');
    start.press(u"Set up"_s);
    CHECK(start.shows(u"The two passwords differ."_s));
    CHECK_FALSE(isClinic(start.folder()));
}

TEST_CASE("a password that is too short is refused at its field")
{
    Unlocking start(false);
    start.press(u"Set up a clinic"_s);
    start.step<CreateClinicForm>().findChildren<QLineEdit*>().at(0)->setText(administrator);
    start.type<CreateClinicForm>(0, u"short"_s);
    CHECK(start.shows(u"3 more"_s));
    start.type<CreateClinicForm>(1, u"short"_s);
    start.press(u"Set up"_s);
    auto* field = start.step<CreateClinicForm>().findChildren<PasswordField*>().at(0);
    REQUIRE(start.wait([field] { return field->focusProxy()->property("invalid").toBool(); }));
    CHECK_FALSE(isClinic(start.folder()));
}

TEST_CASE("the right password signs in, a wrong one says so and empties the field")
{
    Unlocking start(true);
    auto& form = start.step<SignInForm>();
    CHECK(form.isVisible());
    start.type<SignInForm>(0, u"not the password"_s);
    start.press(u"Sign in"_s);
    REQUIRE(start.wait([&form] { return !form.notices()->sentence().isEmpty(); }));
    CHECK(form.notices()->tone() == Tone::Danger);
    CHECK_FALSE(start.session);
    CHECK(form.findChild<PasswordField*>()->isEmpty());

    start.type<SignInForm>(0, password);
    start.press(u"Sign in"_s);
    REQUIRE(start.wait([&start] { return start.session.has_value(); }));
    CHECK(start.settings.lastName() == administrator);
}

TEST_CASE("after several wrong passwords the button waits and counts down")
{
    Unlocking start(true);
    auto& form = start.step<SignInForm>();
    form.showFailure({ErrorCode::SignInDelayed, {u"2"_s}});
    start.type<SignInForm>(0, password);
    QPushButton* button = nullptr;
    for (QPushButton* candidate : form.findChildren<QPushButton*>()) {
        if (candidate->text() == u"Sign in"_s)
            button = candidate;
    }
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled());
    REQUIRE(start.wait([button] { return button->isEnabled(); }));
    CHECK(form.notices()->sentence().isEmpty());
}

TEST_CASE("the recovery key sets a new password, a mistyped one is told at its field")
{
    Unlocking start(true);
    start.press(u"Forgot the password?"_s);
    auto& form = start.step<ResetPasswordForm>();
    QLineEdit* key = nullptr;
    for (QLineEdit* edit : form.findChildren<QLineEdit*>()) {
        if (edit->accessibleName().startsWith(u"Recovery key"_s))
            key = edit;
    }
    REQUIRE(key);
    QString mistyped = start.recoveryKey;
    mistyped[0] = mistyped[0] == u'A' ? u'B' : u'A';
    key->setText(mistyped);
    start.type<ResetPasswordForm>(0, u"another four words"_s);
    start.type<ResetPasswordForm>(1, u"another four words"_s);
    start.press(u"Set the password"_s);
    REQUIRE(start.wait([key] { return key->property("invalid").toBool(); }));

    key->setText(start.recoveryKey.toLower());
    start.press(u"Set the password"_s);
    auto& signIn = start.step<SignInForm>();
    REQUIRE(start.wait([&signIn] { return signIn.isVisible(); }));
    start.type<SignInForm>(0, u"another four words"_s);
    start.press(u"Sign in"_s);
    CHECK(start.wait([&start] { return start.session.has_value(); }));
}

TEST_CASE("the language of the unlock window changes at once and is remembered")
{
    Unlocking start(true);
    CHECK(start.shows(u"Sign in"_s));
    start.press(u"日本語"_s);
    QTest::qWait(10);
    CHECK(start.shows(u"サインイン"_s));
    CHECK(start.settings.language() == u"ja"_s);
    start.press(u"English"_s);
    QTest::qWait(10);
    CHECK(start.shows(u"Sign in"_s));
}

TEST_CASE("what this computer remembers stays within its bounds")
{
    QTemporaryDir folder;
    LocalSettings settings(folder.filePath(u"settings.ini"_s));
    CHECK(settings.idleMinutes() == 10);
    settings.setIdleMinutes(600);
    CHECK(settings.idleMinutes() == 60);
    settings.setTextScale(4);
    CHECK(settings.textScale() == 1.5);
    settings.setTextScale(0.2);
    CHECK(settings.textScale() == 1.0);
}
