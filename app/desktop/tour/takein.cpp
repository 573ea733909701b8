#include "app/desktop/tour/tourcase.h"
#include "app/desktop/tour/tourchapters.h"

#include "core/desks/demo/democlinic.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/caseform.h"
#include "ui/cases/historypreview.h"
#include "ui/cases/lineimportdialog.h"
#include "ui/cases/namepair.h"
#include "ui/cases/newconsultationdialog.h"
#include "ui/cases/proposallist.h"
#include "ui/kit/datefield.h"
#include "ui/models/caseplace.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// "2026/11/20(金)", as LINE writes it.
QString lineDay(QDate day)
{
    return QLocale(QLocale::Japanese).toString(day, u"yyyy/MM/dd(ddd)"_s);
}

/// A talk history as LINE on a phone exports it, of the last days.
QString talkHistory(QDate today)
{
    const QString head =
        u"[LINE] 朝霧ふみとのトーク履歴\n保存日時：%1 09:40\n\n"_s.arg(today.toString(u"yyyy/MM/dd"_s));
    const QString first =
        u"%1\n19:58\t朝霧ふみ\tはじめまして。右膝が痛くて、階段の下りがつらいです。半年前からです。\n"
        "20:04\tあゆみ相談室\tご連絡ありがとうございます。左の膝はいかがですか？\n"
        "20:11\t朝霧ふみ\t\"左はときどき違和感があるくらいです。\n"
        "ヒアルロン酸注射を5回受けましたが、最近は効きません。\"\n"
        "20:12\t朝霧ふみ\t[写真]\n20:12\t朝霧ふみ\t[写真]\n\n"_s.arg(lineDay(today.addDays(-3)));
    const QString then = u"%1\n08:31\tあゆみ相談室\tお写真を拝見しました。お電話でお話しできますか？\n"
                         "08:47\t朝霧ふみ\tはい。090-1234-5678 です。68歳、昭和33年4月2日生まれです。\n"
                         "08:48\t朝霧ふみ\t[スタンプ]\n"_s.arg(lineDay(today.addDays(-1)));
    return head + first + then;
}

void drop(QWidget& window, const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

TourScript importTheTalk(TourHand& hand, const TourGround& ground)
{
    const QString path = QDir(ground.folder).filePath(u"line-talk.txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(talkHistory(ground.clock.today()).toUtf8()) < 0)
        throw TourStopped(u"room for "_s + path);
    file.close();
    drop(ground.window, path);
    hand.expect(
        [&hand] {
            return hand.shows<LineImportDialog>() &&
                   hand.the<LineImportDialog>()->step() == LineImportDialog::Step::Preview;
        },
        u"the preview of the talk"_s);
    co_await hand.arrival();
    auto* dialog = hand.the<LineImportDialog>();
    const ProposalList* proposals = dialog->preview()->proposals();
    hand.expect([proposals] { return !proposals->findChildren<QCheckBox*>().isEmpty(); },
                u"what the talk proposes"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    for (QComboBox* side : proposals->findChildren<QComboBox*>())
        hand.key(side, Qt::Key_Down);
    for (QCheckBox* box : proposals->findChildren<QCheckBox*>())
        hand.enter(box, u"yes"_s);
    co_await hand.quiet();
    hand.picture(u"line-import"_s);
    hand.press(dialog->primary());
    hand.expect([&hand] { return hand.shows<NewConsultationDialog>(); }, u"the new consultation"_s);
    co_await hand.arrival();
}

TourScript openTheConsultation(TourHand& hand, const TourGround& ground)
{
    auto* dialog = hand.the<NewConsultationDialog>();
    const QList<NamePair*> names = dialog->findChildren<NamePair*>();
    hand.enter(names[0]->family(), u"朝霧"_s);
    hand.enter(names[0]->given(), u"ふみ"_s);
    hand.enter(names[1]->family(), u"アサギリ"_s);
    hand.enter(names[1]->given(), u"フミ"_s);
    hand.enter(names[2]->family(), u"ASAGIRI"_s);
    hand.enter(names[2]->given(), u"FUMI"_s);
    hand.enter(dialog->findChild<DateField*>()->findChild<QLineEdit*>(), u"S33.4.2"_s);
    co_await hand.quiet();
    hand.picture(u"new-consultation"_s);
    hand.press(dialog->primary());
    hand.expect(
        [&hand] {
            return !hand.shows<NewConsultationDialog>() &&
                   hand.the<LineImportDialog>()->step() == LineImportDialog::Step::Done;
        },
        u"the imported talk"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.press(hand.the<LineImportDialog>()->primary());
    hand.expect(
        [&hand, &ground] {
            return !hand.shows<LineImportDialog>() && hand.shows<CaseFilePage>() &&
                   ground.window.rooms()->caseFile()->file().has_value();
        },
        u"the new case file"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.picture(u"case-timeline"_s);
}

TourScript askWhatIsMissing(TourHand& hand, const TourGround& ground)
{
    const TourCase file(hand, ground);
    file.turnTo(CasePlace::Intake);
    const auto code = [](IntakeField field, Joint joint) { return questionFieldCode({field, joint}); };
    file.fill(u"intake"_s, {{code(IntakeField::Symptoms, rightKnee), u"階段の下りで痛い"_s},
                            {code(IntakeField::Symptoms, leftKnee), u"ときどき違和感"_s},
                            {code(IntakeField::HyaluronicAcid, rightKnee), u"5回、最近は効かない"_s},
                            {code(IntakeField::HyaluronicAcid, leftKnee), u"なし"_s},
                            {code(IntakeField::SteroidPrpCells, rightKnee), u"なし"_s},
                            {code(IntakeField::SteroidPrpCells, leftKnee), u"なし"_s},
                            {code(IntakeField::Surgery, rightKnee), u"なし"_s},
                            {code(IntakeField::Surgery, leftKnee), u"なし"_s},
                            {questionFieldCode({IntakeField::Allergy, std::nullopt}), u"ペニシリン"_s}});
    co_await hand.quiet();
    hand.picture(u"intake"_s);
    co_await file.save("intake");
    file.fill(u"score"_s,
              {{u"pain-R"_s, u"7"_s}, {u"pain-L"_s, u"3"_s}, {u"vas-R"_s, u"68"_s}, {u"vas-L"_s, u"25"_s}});
    hand.picture(u"scores-before"_s);
    co_await file.save("score");
    co_await file.advance(Stage::Counselling, "gate");
}

TourScript holdTheMeeting(TourHand& hand, const TourGround& ground)
{
    const TourCase file(hand, ground);
    const QString today = ground.clock.today().toString(Qt::ISODate);
    file.turnTo(CasePlace::Counselling);
    file.fill(u"counselling"_s, {{u"held-at"_s, today + u" 0930 Asia/Tokyo"_s},
                                 {u"participants"_s, u"本人、長女"_s},
                                 {u"images-shown"_s, u"右膝 立位正面、スカイライン"_s},
                                 {u"explanation"_s, u"効果には個人差があり、全員に効くわけではないこと。"_s},
                                 {u"patient-words"_s, u"手術はできるだけ先にしたい。"_s},
                                 {u"next-action"_s, u"医師の判断を待つ。"_s}});
    co_await hand.quiet();
    hand.picture(u"counselling"_s);
    co_await file.save("counselling");
}

TourScript letADoctorDecide(TourHand& hand, const TourGround& ground)
{
    const QString number = TourCase(hand, ground).facts().careCase.number;
    co_await changePerson(hand, ground, DemoStaff::Doctor);
    co_await openBySearch(hand, number, "search-as-doctor");
    const TourCase file(hand, ground);
    file.turnTo(CasePlace::Counselling);
    file.fill(u"decision"_s, {{u"joint"_s, u"knee-R"_s},
                              {u"verdict"_s, codeOf(Verdict::Suitable)},
                              {codeOf(Criterion::F1), u"yes"_s},
                              {codeOf(Criterion::F2), u"yes"_s},
                              {u"reason"_s, u"KL 2; hyaluronic acid no longer helps."_s},
                              {u"doctor"_s, u"Dr. Lim Wei Jie"_s},
                              {u"licence-country"_s, u"MY"_s},
                              {u"licence-number"_s, u"MMC 40117"_s}});
    co_await hand.quiet();
    hand.picture(u"decision-right-knee"_s);
    co_await file.save("decision");
    file.fill(u"decision"_s, {{u"joint"_s, u"knee-L"_s},
                              {u"verdict"_s, codeOf(Verdict::KeepExercising)},
                              {u"reason"_s, u"Hardly any symptoms: exercise first."_s}});
    co_await file.save("decision");
    hand.picture(u"decision-left-knee"_s);
    co_await file.advance(Stage::Preparation);
    co_await changePerson(hand, ground, DemoStaff::Coordinator);
    const QString words = u"あさぎり"_s;
    co_await openBySearch(hand, words, "search");
}

} // namespace

TourScript takeSomebodyIn(TourHand& hand, const TourGround& ground)
{
    co_await importTheTalk(hand, ground);
    co_await openTheConsultation(hand, ground);
    co_await askWhatIsMissing(hand, ground);
    co_await holdTheMeeting(hand, ground);
    co_await letADoctorDecide(hand, ground);
}

} // namespace ayumi
