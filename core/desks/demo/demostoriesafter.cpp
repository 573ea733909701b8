#include "core/desks/demo/demopaths.h"
#include "core/desks/demo/demostories.h"
#include "core/desks/demo/demowords.h"
#include "core/domain/followupplan.h"

using namespace Qt::StringLiterals;

/// Those who were treated, and those whose case has ended.
namespace ayumi {

namespace {

const std::vector<Joint> right{rightKnee};
const std::vector<Joint> left{leftKnee};
const std::vector<Joint> both{rightKnee, leftKnee};

Contact tried(ContactResult result, const QString& note)
{
    Contact contact;
    contact.result = result;
    contact.note = note;
    return contact;
}

Contact promised(QDate day, QTime time)
{
    Contact contact = tried(ContactResult::CallBackAt, u"外出中。折り返しの時間を約束した。"_s);
    contact.callBackAt = PlacedInstant{instantAt(day, time, tokyoZone)};
    return contact;
}

void tellDue(DemoPaths& paths)
{
    static_cast<void>(paths.dueOn(paths.ago(12), 1, both));
    static_cast<void>(paths.dueOn(paths.ago(19), 3, right, true));
    static_cast<void>(paths.dueOn(paths.ago(10), 6, both));
    static_cast<void>(paths.dueOn(paths.today(), 1, both, true));
    static_cast<void>(paths.dueOn(paths.today(), 3, left));
    static_cast<void>(paths.dueOn(paths.today(), 6, both));
    DemoCase swollen = paths.dueOn(paths.ahead(2), 1, right);
    swollen.suffers(paths.ago(1), u"昨日から膝が腫れて、買い物に行けない。"_s, rightKnee);
    static_cast<void>(paths.dueOn(paths.ahead(4), 3, both));
    static_cast<void>(paths.dueOn(paths.ahead(5), 6, left));
}

void tellAppointments(DemoPaths& paths)
{
    DemoCase callBack = paths.dueOn(paths.ago(3), 1, both);
    callBack.isCalled(paths.ago(1), u"1M"_s, promised(paths.today(), QTime(15, 0)));

    DemoCase forgotten = paths.dueOn(paths.ago(6), 3, left);
    forgotten.isCalled(paths.ago(4), u"3M"_s, promised(paths.ago(2), QTime(17, 30)));

    DemoCase unreachable = paths.dueOn(paths.ago(9), 3, both);
    for (const int days : {8, 6, 3})
        unreachable.isCalled(paths.ago(days), u"3M"_s, tried(ContactResult::NoAnswer, u"呼び出しのみ。"_s));

    DemoCase booked = paths.dueOn(paths.ahead(3), 1, right);
    booked.isBooked(paths.ago(2), u"1M"_s, paths.ahead(1), QTime(11, 0));

    DemoCase postponed = paths.dueOn(paths.ago(5), 1, left);
    postponed.isCalled(paths.ago(4), u"1M"_s,
                       tried(ContactResult::FamilyAnswered, u"旅行中とご家族から。"_s));
    postponed.isPostponed(paths.ago(4), u"1M"_s, paths.ahead(6));

    DemoCase message = paths.dueOn(paths.ago(2), 6, right);
    message.isCalled(paths.ago(1), u"6M"_s,
                     tried(ContactResult::MessageLeft, u"留守番電話に名前と要件を残した。"_s));
}

} // namespace

void tellFollowUps(DemoPaths& paths)
{
    tellDue(paths);
    tellAppointments(paths);

    const QDate seven = paths.today().addMonths(-7);
    DemoCase further =
        paths.treated(seven, both, true); // all calls made, a further treatment may be considered
    paths.followed(further, seven, 6);

    const QDate eight = paths.today().addMonths(-8);
    DemoCase thinking = paths.treated(eight, right);
    paths.followed(thinking, eight, 6);
    thinking.getsExtra(paths.ago(9), paths.ahead(12), u"再治療を考えたいとのこと。検査の結果を聞く。"_s);

    const QDate two = paths.today().addMonths(-2);
    DemoCase waiting = paths.treated(two, both);
    paths.followed(waiting, two, 1);

    const QDate four = paths.today().addMonths(-4);
    DemoCase declined = paths.treated(four, left);
    paths.followed(declined, four, 1);
    declined.isCalled(monthsAfter(four, 3), u"3M"_s,
                      tried(ContactResult::Declined, u"今回は結構です、とのこと。"_s));

    DemoCase swollen = paths.treated(paths.ago(16), right);
    swollen.writes(paths.ago(9), QTime(20, 40), u"膝が少し腫れぼったい気がします。熱はありません。"_s);
    swollen.isAnswered(
        paths.ago(8), QTime(9, 10),
        u"ご連絡ありがとうございます。医師に確認しました。冷やして様子を見てください。明日こちらからお電話します。"_s);
    swollen.imports(paths.ago(8));
    swollen.getsExtra(paths.ago(8), paths.ago(7), u"腫れの確認"_s);
    swollen.isReached(paths.ago(7), u"X1"_s, 1, 0);
}

namespace {

void tellCompleted(DemoPaths& paths)
{
    const QDate nine = paths.today().addMonths(-9);
    DemoCase completed = paths.treated(nine, both, true);
    paths.followed(completed, nine, 6);
    completed.closes(monthsAfter(nine, 6).addDays(20), CloseReason::Completed,
                     u"予定の連絡はすべて終わった。"_s);

    const QDate ten = paths.today().addMonths(-10);
    DemoCase content = paths.treated(ten, left);
    paths.followed(content, ten, 6);
    content.closes(monthsAfter(ten, 6).addDays(15), CloseReason::Completed, u"お礼のお手紙をいただいた。"_s);

    const QDate year = paths.today().addMonths(-11);
    DemoCase first = paths.treated(year, right);
    paths.followed(first, year, 6);
    first.closes(monthsAfter(year, 6).addDays(15), CloseReason::Completed, u"予定の連絡はすべて終わった。"_s);
    DemoCase second = paths.again(first); // the same person asks about a further treatment
    second.opensAgain(paths.ago(10), first);
    second.isAsked(paths.ago(10));
    second.hasNoImages(paths.ago(10));

    const QDate lost = paths.today().addMonths(-5);
    DemoCase unreachable = paths.treated(lost, both);
    for (const int days : {0, 3, 6})
        unreachable.isCalled(monthsAfter(lost, 1).addDays(days), u"1M"_s, tried(ContactResult::NoAnswer, {}));
    for (const auto& step : {u"1M"_s, u"3M"_s, u"6M"_s})
        unreachable.ends(monthsAfter(lost, 3), step, FollowUpEnd::Unreachable,
                         u"電話・LINE・手紙とも返事なし。"_s);
    unreachable.closes(monthsAfter(lost, 3).addDays(10), CloseReason::Unreachable,
                       u"手紙を送って終了とする。"_s);
}

void tellEndedBefore(DemoPaths& paths)
{
    DemoCase lookAgain = paths.somebody(both); // exercise first: its date has come
    paths.isDecided(lookAgain, paths.ago(95), Verdict::KeepExercising);
    lookAgain.closes(paths.ago(91), CloseReason::ExerciseFirst, u"3か月の運動療法のあと、もう一度。"_s,
                     paths.today());

    DemoCase later = paths.somebody(left);
    paths.isDecided(later, paths.ago(35), Verdict::KeepExercising);
    later.closes(paths.ago(31), CloseReason::ExerciseFirst, u"体重と筋力を整えてから。"_s, paths.ahead(60));

    DemoCase replacement = paths.somebody(right);
    replacement.person().knees.front().grade = 4;
    replacement.person().knees.front().alignment = u"marked-varus"_s;
    paths.isDecided(replacement, paths.ago(60), Verdict::ConsiderJointReplacement);
    replacement.closes(paths.ago(56), CloseReason::JointReplacementAdvised,
                       u"整形外科への紹介状をお願いした。"_s);

    DemoCase refused = paths.somebody(both);
    paths.travels(refused, paths.ago(44), false);
    refused.isExamined(paths.ago(44), GoDecision::NoGo, u"Skin infection at the injection site."_s);
    refused.closes(paths.ago(38), CloseReason::NotSuitable,
                   u"皮膚の感染のため治療は見送り。ご本人も納得。"_s);

    DemoCase declined = paths.somebody(left);
    paths.isDecided(declined, paths.ago(50), Verdict::Suitable);
    declined.closes(paths.ago(42), CloseReason::Declined, u"費用を考え、今回は見送るとのこと。"_s);

    DemoCase withdrawn = paths.somebody(both);
    paths.isPrepared(withdrawn, paths.ago(45), false);
    withdrawn.withdraws(paths.ago(40), leftKnee, u"ご家族の介護のため渡航できなくなった。"_s);
    withdrawn.closes(paths.ago(40), CloseReason::Withdrawn, u"介護のため渡航を取りやめ。"_s);

    DemoCase once = paths.somebody(right);
    paths.consults(once, paths.ago(30));
    DemoCase twice = paths.again(once); // called as well and was written down a second time
    twice.person().patient.lineName.clear();
    twice.opens(paths.ago(28));
    twice.closes(paths.ago(27), CloseReason::Duplicate, u"LINEからの相談と同じ方。"_s);
    once.isNoted(paths.ago(26), u"電話からの記録と同じ方。LINEの症例で続ける。"_s);
}

} // namespace

void tellClosedCases(DemoPaths& paths)
{
    tellCompleted(paths);
    tellEndedBefore(paths);
}

} // namespace ayumi
