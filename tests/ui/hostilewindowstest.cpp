#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/ui/listparts.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/paintedtext.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/caseform.h"
#include "ui/casefile/casetabs.h"
#include "ui/cases/boardview.h"
#include "ui/cases/casespage.h"
#include "ui/cases/casetable.h"
#include "ui/cases/historypreview.h"
#include "ui/cases/lineimportdialog.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/searchbox.h"
#include "ui/models/todaylistmodel.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/topbar.h"
#include "ui/today/callscard.h"
#include "ui/today/todaypage.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// A name and a note as somebody writes who wants to know what the program makes of it.
const QString hostile = u"<b>x</b>&amp;<img src=y>"_s;
/// As much of it as stays where a narrow place cuts it.
const QString begun = u"<b>x</b>&am"_s;

void checkPainted(QWidget* widget)
{
    REQUIRE(widget);
    (void)OpenWindow::waitFor([widget] { return paintedText(*widget).contains(begun); });
    CAPTURE(widget->metaObject()->className(), paintedText(*widget).toStdString());
    CHECK(paintedText(*widget).contains(begun));
}

/// Nothing anywhere may take the text for anything but text, also where it is not seen just now.
void checkTold(const QWidget& window)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        CAPTURE(label->text().toStdString());
        CHECK((label->textFormat() == Qt::PlainText || !label->text().contains(u'<')));
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        CAPTURE(widget->metaObject()->className(), widget->toolTip().toStdString());
        CHECK_FALSE(widget->toolTip().contains(u"<b>x"_s));
    }
}

QDialog* dialog()
{
    QTest::qWait(40);
    auto* open = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    REQUIRE(open);
    return open;
}

void closeDialog()
{
    checkPainted(dialog());
    checkTold(*dialog());
    dialog()->close();
    QTest::qWait(20);
}

/// The demo clinic with one follow-up call of 佐藤 美咲 whose patient is called so.
struct HostileClinic
{
    HostileClinic()
        : open(OpenWindow::Clinic::Demo)
    {
        REQUIRE(open.signIn(DemoStaff::Coordinator));
        auto* page = open.window->rooms()->today();
        REQUIRE(OpenWindow::waitFor([page] { return page->calls()->hasRead(); }));
        const TodayListModel* model = page->calls()->model();
        for (int row = 0; row < model->rowCount() && !id.isStored(); ++row) {
            if (const FollowUpRow* call = model->call(model->index(row, 0))) {
                id = call->followUp.caseId;
                number = call->caseNumber;
            }
        }
        REQUIRE(id.isStored());
        auto renamed = open.workbench.run([id = id](Office& office) -> Result<> {
            AYUMI_TRY_GET(const CaseFile file, office.cases.refresh(id));
            Patient patient = file.facts.patient;
            patient.name = {hostile, {}};
            patient.kana = patient.romaji = patient.name;
            patient.lineName = patient.contactHours = patient.notes = patient.familyDoctor = hostile;
            AYUMI_TRY(office.intake.savePatient(patient));
            Answer allergy = knownAnswer(hostile);
            allergy.version = file.facts.intake.answer(IntakeField::Allergy).version;
            AYUMI_TRY(
                office.intake.saveAnswers(id, {{Question{IntakeField::Allergy, std::nullopt}, allergy}}));
            AYUMI_TRY(office.cases.addNote(id, hostile));
            return {};
        });
        REQUIRE(OpenWindow::waitFor([&renamed] { return renamed.isFinished(); }));
        must(renamed.result());
        QTest::qWait(200);
    }

    OpenWindow open;
    CaseId id;
    QString number;
};

} // namespace

TEST_CASE("markup in a name or a note is painted as it was typed: Today and its dialogs")
{
    HostileClinic clinic;
    RowList* list = clinic.open.window->rooms()->today()->calls()->list();
    checkPainted(list);
    int row = 0;
    while (!list->model()->index(row, 0).data().toString().contains(hostile))
        REQUIRE(++row < list->model()->rowCount());
    const QModelIndex index = list->model()->index(row, 0);
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(list)->child(row);
    REQUIRE(spoken);
    CHECK(spoken->text(QAccessible::Name).contains(hostile));
    for (const QString& action : {u"record"_s, u"time"_s}) {
        list->trigger(index, action);
        closeDialog();
    }
    checkTold(*clinic.open.window);
}

TEST_CASE("markup in a name or a note is painted as it was typed: board, table and search")
{
    HostileClinic clinic;
    clinic.open.window->frame()->showRoom(1);
    CasesPage* cases = clinic.open.window->rooms()->cases();
    // Before that, the filter that was kept would come over what is typed.
    REQUIRE(OpenWindow::waitFor([cases] { return paintedText(*cases->board()).contains(u"KL"_s); }));
    commit(cases->findChild<SearchBox*>(), clinic.number);
    QTest::qWait(500);
    checkPainted(cases->board());
    cases->headActions().front()->trigger(); // the same filter
    checkPainted(cases->table());
    auto* search = clinic.open.window->frame()->findChild<SearchBox*>();
    search->setFocus();
    commit(search, u"<b>x"_s);
    auto* popup = clinic.open.window->findChild<SearchPopup*>();
    REQUIRE(OpenWindow::waitFor([popup] { return popup->isVisible(); }));
    QTest::qWait(300);
    checkPainted(popup);
    checkTold(*clinic.open.window);
}

TEST_CASE("markup in a name or a note is painted as it was typed: case file and its dialogs")
{
    HostileClinic clinic;
    clinic.open.window->rooms()->openCase(clinic.id);
    CaseFilePage* page = clinic.open.window->rooms()->caseFile();
    REQUIRE(OpenWindow::waitFor([page] { return page->file().has_value(); }));
    QTest::qWait(100);
    checkPainted(clinic.open.window->findChild<TopBar*>());
    checkPainted(page->headWidget());
    CHECK(clinic.open.window->windowTitle().contains(hostile));
    for (int tab = 0; tab < page->tabs()->count(); ++tab) {
        page->tabs()->setCurrentIndex(tab);
        QTest::qWait(30);
        checkTold(*page);
    }
    page->go({CasePlace::Timeline, {}});
    checkPainted(page->tabs());
    page->headActions().front()->menu()->actions().at(1)->trigger();
    QTest::qWait(60);
    dialog()->close();
    (new ConflictDialog({{u"notes"_s, u"Notes"_s, hostile, u"theirs"_s}}, page))->open();
    closeDialog();
}

TEST_CASE("markup in the names of a LINE talk is painted as it was typed")
{
    HostileClinic clinic;
    const QTemporaryDir files;
    QFile file(files.filePath(u"talk.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"[LINE] %1とのトーク履歴\n保存日時：2026/11/20 09:40\n\n2026/11/19(木)\n"
               "19:58\t%1\t%1 です。右膝が痛みます。\n20:04\tあゆみ\tありがとうございます。\n"_s.arg(hostile)
                   .toUtf8());
    file.close();
    clinic.open.window->rooms()->importLine({file.fileName()});
    QTest::qWait(600);
    auto* import = qobject_cast<LineImportDialog*>(dialog());
    REQUIRE(import);
    REQUIRE(import->step() == LineImportDialog::Step::Preview);
    closeDialog();
}
