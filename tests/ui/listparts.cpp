#include "tests/ui/listparts.h"

#include "tests/support/builders.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>

namespace ayumi::test {

using namespace Qt::StringLiterals;

namespace {

struct Somebody
{
    const char16_t* family;
    const char16_t* given;
    const char16_t* kanaFamily;
    const char16_t* kanaGiven;
    int born;
};

PersonLine person(const Somebody& who)
{
    PersonLine line;
    line.name = {QString::fromUtf16(who.family), QString::fromUtf16(who.given)};
    line.kana = {QString::fromUtf16(who.kanaFamily), QString::fromUtf16(who.kanaGiven)};
    line.birthDate = QDate(who.born, 4, 2);
    line.phone = u"09012345678"_s;
    return line;
}

constexpr Somebody yamamoto{u"山本", u"和子", u"ヤマモト", u"カズコ", 1954};
constexpr Somebody kobayashi{u"小林", u"誠", u"コバヤシ", u"マコト", 1968};
constexpr Somebody suzuki{u"鈴木", u"幸子", u"スズキ", u"サチコ", 1958};
constexpr Somebody takahashi{u"高橋", u"修", u"タカハシ", u"オサム", 1960};
constexpr Somebody inoue{u"井上", u"久美", u"イノウエ", u"クミ", 1965};
constexpr Somebody watanabe{u"渡辺", u"節子", u"ワタナベ", u"セツコ", 1949};
constexpr Somebody shimizu{u"清水", u"恵", u"シミズ", u"メグミ", 1963};

FollowUpRow call(qint64 id, const Somebody& who, const QString& step, int dayOffset, FollowUpStatus status)
{
    FollowUpRow row;
    row.followUp.id = FollowUpId(id);
    row.followUp.caseId = CaseId(id);
    row.followUp.step = step;
    row.dueOn = row.actOn = listsToday().addDays(dayOffset);
    row.status = status;
    row.caseNumber = caseNumber(id);
    row.person = person(who);
    row.treatedOn = listsToday().addMonths(-3).addDays(dayOffset);
    row.treatedJoints = {rightKnee};
    row.lastNrsRight = 4;
    return row;
}

CaseRow card(qint64 id, const Somebody& who, Stage stage, int days)
{
    CaseRow row;
    row.id = CaseId(id);
    row.number = caseNumber(id);
    row.stage = stage;
    row.stageSince = inTokyo(listsToday().addDays(-days), QTime(9, 0)).at;
    row.person = person(who);
    row.joints = {rightKnee, leftKnee};
    row.klRight = 2;
    row.klLeft = 3;
    row.responsibleName = u"佐藤 美咲"_s;
    return row;
}

} // namespace

QDate listsToday()
{
    return day(u"2026-11-24");
}

TodayView aTodayView()
{
    TodayView view;
    view.today = listsToday();
    FollowUpRow late = call(1, yamamoto, u"3M"_s, -8, FollowUpStatus::Overdue);
    late.attempts = late.failedTries = 3;
    late.suggestsUnreachable = true;
    ContactAttempt last;
    last.at = inTokyo(listsToday().addDays(-2), QTime(18, 10)).at;
    last.result = ContactResult::NoAnswer;
    last.note = u"留守番電話"_s;
    late.lastAttempt = last;
    FollowUpRow waiting = call(2, kobayashi, u"1M"_s, -1, FollowUpStatus::Due);
    waiting.treatedJoints = {rightKnee, leftKnee};
    waiting.lastNrsLeft = 6;
    waiting.contactHours = u"18時以降"_s;
    FollowUpRow booked = call(3, suzuki, u"6M"_s, 0, FollowUpStatus::Booked);
    booked.followUp.bookedAt = inTokyo(listsToday(), QTime(10, 30));
    booked.followUp.channel = ContactChannel::Video;
    FollowUpRow promised = call(4, takahashi, u"3M"_s, 0, FollowUpStatus::Promised);
    promised.followUp.promisedAt = inTokyo(listsToday(), QTime(14, 0));
    promised.treatedJoints = {leftKnee};
    promised.lastNrsRight.reset();
    promised.lastNrsLeft = 5;
    view.followUps = {late,
                      waiting,
                      booked,
                      promised,
                      call(5, inoue, u"1M"_s, 0, FollowUpStatus::Due),
                      call(6, watanabe, u"3M"_s, 2, FollowUpStatus::Due)};
    view.waiting = {
        {{ReminderRule::NoReply, CaseId(7), listsToday(), {}, u"2026-11-15"_s}, caseNumber(7), person(inoue)},
        {{ReminderRule::NoReply, CaseId(8), listsToday(), {}, u"2026-11-20"_s},
         caseNumber(8),
         person(suzuki)},
        {{ReminderRule::ConsentMissing, CaseId(9), listsToday(), listsToday().addDays(9), u"3"_s},
         caseNumber(9),
         person(shimizu)},
        {{ReminderRule::PassportTooShort, CaseId(9), listsToday(), {}, u"2027-06-03"_s},
         caseNumber(9),
         person(shimizu)}};
    view.overdue = 1;
    view.dueToday = 4;
    return view;
}

std::vector<CaseBoardColumn> aBoard()
{
    CaseRow preparing = card(9, shimizu, Stage::Preparation, 12);
    preparing.arrivalOn = listsToday().addDays(9);
    preparing.hasDangerAlert = true;
    preparing.reminders = {
        {ReminderRule::ConsentMissing, preparing.id, listsToday(), preparing.arrivalOn, u"3"_s},
        {ReminderRule::PassportTooShort, preparing.id, listsToday(), preparing.arrivalOn, u"2027-06-03"_s}};
    CaseRow followed = card(1, yamamoto, Stage::FollowUp, 95);
    followed.nextFollowUpOn = listsToday().addDays(-8);
    followed.nextFollowUpStep = u"3M"_s;
    CaseRow asking = card(7, inoue, Stage::Consultation, 9);
    asking.reminders = {{ReminderRule::NoReply, asking.id, listsToday(), {}, u"2026-11-15"_s}};
    return {{Stage::Consultation, 12, {asking, card(10, kobayashi, Stage::Consultation, 0)}},
            {Stage::Counselling, 1, {card(11, takahashi, Stage::Counselling, 4)}},
            {Stage::Preparation, 1, {preparing}},
            {Stage::Treatment, 0, {}},
            {Stage::FollowUp, 2, {followed, card(3, suzuki, Stage::FollowUp, 184)}}};
}

QStringList controlsWithoutName(const QWidget& window)
{
    QStringList nameless;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->isHidden())
            continue;
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!heard || heard->text(QAccessible::Name).trimmed().isEmpty())
            nameless << u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                       widget->objectName());
    }
    return nameless;
}

void compose(QWidget* field, const QString& preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(field, &event);
}

void commit(QWidget* field, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

} // namespace ayumi::test
