#include "app/desktop/tour/tourcase.h"
#include "app/desktop/tour/tourchapters.h"

#include "core/domain/disclosure.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/caseform.h"
#include "ui/documents/previewdialog.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int daysUntilArrival = 21;

TourScript explainAndSign(TourHand& hand, const TourGround& ground)
{
    const TourCase file(hand, ground);
    file.turnTo(CasePlace::Consent);
    TourCase::Entries explained;
    for (const DisclosureItem item : allValues<DisclosureItem>())
        explained.emplace_back(u"disclosure-"_s + codeOf(item), u"yes"_s);
    file.fill(u"disclosures"_s, explained);
    co_await hand.quiet();
    hand.picture(u"explanation"_s);
    co_await file.save("disclosures");
    file.fill(u"consent"_s, {{u"kind"_s, codeOf(ConsentKind::Treatment)},
                             {u"joint"_s, u"knee-R"_s},
                             {u"text-version"_s, u"2026-04"_s}});
    co_await file.save("consent");
    file.fill(u"consent"_s, {{u"kind"_s, codeOf(ConsentKind::DataTransferAbroad)},
                             {u"recipient"_s, u"Subang Jaya Joint Centre"_s},
                             {u"text-version"_s, u"2026-04"_s}});
    co_await file.save("consent");
    hand.picture(u"consents"_s);
}

TourScript bookTheTrip(TourHand& hand, const TourGround& ground)
{
    const TourCase file(hand, ground);
    const QDate arrival = ground.clock.today().addDays(daysUntilArrival);
    file.turnTo(CasePlace::Trip);
    file.fill(u"trip"_s, {{u"arrival"_s, arrival.toString(Qt::ISODate)},
                          {u"departure"_s, arrival.addDays(3).toString(Qt::ISODate)},
                          {u"passport-number"_s, u"TZ0000417"_s},
                          {u"passport-expiry"_s, arrival.addYears(4).toString(Qt::ISODate)},
                          {u"nationality"_s, u"JPN"_s},
                          {u"flights"_s, u"MH89 NRT-KUL / MH88 KUL-NRT"_s},
                          {u"hotel"_s, u"Empire Subang"_s},
                          {u"interpreter"_s, u"Aisyah"_s},
                          {u"companion"_s, u"長女"_s}});
    co_await hand.quiet();
    hand.picture(u"trip"_s);
    co_await file.save("trip");
    co_await file.advance(Stage::Treatment);
}

TourScript visitTheHospital(TourHand& hand, const TourGround& ground)
{
    const QDate day = ground.clock.today().addDays(daysUntilArrival + 1);
    ground.clock.set(day, QTime(15, 30));
    const TourCase file(hand, ground);
    hand.shortcut(Qt::Key_F5, Qt::NoModifier);
    co_await hand.quiet();
    const QString written = day.toString(Qt::ISODate);
    file.turnTo(CasePlace::Visit);
    file.fill(u"examination"_s, {{u"hospital"_s, u"Subang Jaya Joint Centre"_s},
                                 {u"examined"_s, written},
                                 {u"findings"_s, u"Right knee: mild effusion, ROM 5-125."_s},
                                 {u"blood-test"_s, written},
                                 {u"go"_s, codeOf(GoDecision::Go)},
                                 {u"doctor"_s, u"Dr. Lim Wei Jie"_s}});
    co_await file.save("examination");
    hand.picture(u"examination"_s);
    file.fill(u"injection"_s, {{u"joint"_s, u"knee-R"_s},
                               {u"started"_s, written + u" 0915 Asia/Kuala_Lumpur"_s},
                               {u"lot"_s, u"UC-2611-08"_s},
                               {u"cells"_s, u"50"_s},
                               {u"viability"_s, u"92"_s},
                               {u"volume"_s, u"4"_s},
                               {u"minutes"_s, u"12"_s},
                               {u"read-back"_s, u"yes"_s}});
    co_await hand.quiet();
    hand.picture(u"injection"_s);
    co_await file.save("injection");
    file.fill(u"discharge"_s, {{u"discharged"_s, written},
                               {u"advice"_s, u"2日間は激しい運動を避け、4週間は無理をしないでください。"_s},
                               {u"sheet"_s, u"yes"_s}});
    co_await file.save("discharge");
    co_await file.advance(Stage::FollowUp);
    file.turnTo(CasePlace::Timeline);
    co_await hand.quiet();
    hand.picture(u"treated"_s);
}

TourScript printTheSummary(TourHand& hand, const TourGround& ground)
{
    const TourCase file(hand, ground);
    // The menu stands open while its first entry is chosen; off screen there is nobody to close it.
    file.page().headActions().front()->menu()->actions().front()->trigger();
    hand.expect([&hand] { return hand.shows<PreviewDialog>(); }, u"the preview of the page"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    auto* preview = hand.the<PreviewDialog>();
    const QString path = QDir(ground.folder).filePath(u"visit-summary.pdf"_s);
    preview->savePdf(path);
    hand.expect([path] { return QFileInfo(path).size() > 0; }, u"the PDF"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.picture(u"print-preview"_s);
    preview->reject();
    hand.expect([&hand] { return !hand.shows<PreviewDialog>(); }, u"the case file again"_s);
    co_await hand.arrival();
}

} // namespace

TourScript treat(TourHand& hand, const TourGround& ground)
{
    co_await explainAndSign(hand, ground);
    co_await bookTheTrip(hand, ground);
    co_await visitTheHospital(hand, ground);
    co_await printTheSummary(hand, ground);
}

} // namespace ayumi
