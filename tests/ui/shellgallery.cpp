#include "tests/ui/openwindow.h"
#include "ui/kit/theme.h"
#include "ui/settings/settingspage.h"
#include "ui/unlock/createclinicform.h"
#include "ui/unlock/firststart.h"
#include "ui/unlock/recoverykeypage.h"
#include "ui/unlock/unlockview.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

struct Shot
{
    QSize size;
    int percent;
};

void shoot(OpenWindow& open, const QString& name)
{
    const QString folder = qEnvironmentVariable("AYUMI_PICTURES", QDir::tempPath());
    for (const Shot& shot : {Shot{{1440, 900}, 100}, Shot{{1280, 720}, 100}, Shot{{1440, 900}, 150}}) {
        Theme look = theme();
        if (look.textScale * 100 != shot.percent) {
            look.textScale = shot.percent / 100.0;
            applyTheme(look);
        }
        open.window->resize(shot.size);
        QTest::qWait(60);
        QWidget* top = open.window.get();
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && qobject_cast<QDialog*>(widget))
                top = widget;
        }
        CHECK(top->grab().save(u"%1/%2-%3-%4-%5.png"_s.arg(folder, name, open.language.current())
                                   .arg(shot.size.width())
                                   .arg(shot.percent)));
    }
    applyTheme(namedTheme(u"light"_s).value());
}

} // namespace

/// For eyes: `AYUMI_PICTURES=DIR test_ui "[.pictures]"`.
TEST_CASE("pictures of unlocking and settings", "[.pictures]")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        {
            OpenWindow first(OpenWindow::Clinic::None, language);
            first.window->unlockView()->setDemoMaker([](Progress&) { return failure(ErrorCode::Cancelled); });
            shoot(first, u"unlock-1-first"_s);
            Q_EMIT first.window->findChild<FirstStart*>()->createRequested();
            shoot(first, u"unlock-2-create"_s);
            auto* page = first.window->findChild<RecoveryKeyPage*>();
            page->showKey(u"7K3QX-4M2PD-9WTRA-C6VHN-8EJ5K-2QXZB-F3YGS-7MTDP"_s, first.folder(),
                          QDate(2026, 11, 24));
            qobject_cast<QStackedWidget*>(page->parentWidget())->setCurrentWidget(page);
            shoot(first, u"unlock-3-key"_s);
        }
        OpenWindow open(OpenWindow::Clinic::Ready, language);
        shoot(open, u"unlock-4-signin"_s);
        REQUIRE(open.signIn());
        auto* settings = open.window->findChild<SettingsPage*>();
        REQUIRE(settings);
        open.window->frame()->showPage(settings);
        for (int i = 0; i < settings->sectionCount(); ++i) {
            settings->showSection(i);
            QTest::qWait(100);
            shoot(open, u"settings-%1"_s.arg(i));
        }
        QTest::keyClick(open.window.get(), Qt::Key_F1);
        QTest::qWait(50);
        shoot(open, u"shell-shortcuts"_s);
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QDialog*>(widget))
                dialog->close();
        }
        open.window->lock();
        QTest::qWait(100);
        shoot(open, u"unlock-5-lock"_s);
    }
}
