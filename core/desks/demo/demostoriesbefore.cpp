#include "core/desks/demo/demopaths.h"
#include "core/desks/demo/demostories.h"
#include "core/desks/demo/demowords.h"

using namespace Qt::StringLiterals;

/// Those who have not been treated yet.
namespace ayumi {

namespace {

const std::vector<Joint> right{rightKnee};
const std::vector<Joint> left{leftKnee};
const std::vector<Joint> both{rightKnee, leftKnee};

void tellWithGrade(DemoCase& person, std::size_t knee, int grade)
{
    DemoKnee& worn = person.person().knees[knee];
    worn.grade = grade;
    worn.alignment = grade == 4 ? u"marked-varus"_s : u"neutral"_s;
    for (DemoKnee& other : person.person().knees) { // right and left stay different
        if (other.joint != worn.joint && other.grade == grade)
            other.grade = 1 + grade % 3;
    }
}

} // namespace

void tellConsultations(DemoPaths& paths)
{
    DemoCase fresh = paths.somebody(right); // wrote last but one evening: nobody has asked anything yet
    paths.writesFirst(fresh, paths.ago(1));

    DemoCase forgotten = paths.somebody(left); // wrote again and waits for an answer
    paths.consults(forgotten, paths.ago(9));
    forgotten.writes(paths.ago(6), QTime(20, 5), demowords::unansweredMessage(0));
    forgotten.imports(paths.ago(5));

    DemoCase withPhotos = paths.somebody(both);
    paths.consults(withPhotos, paths.ago(4));
    withPhotos.isNoted(paths.ago(2), u"画像が届いた。医師に確認を依頼する。"_s);
    withPhotos.isRemindedOf(paths.ago(2), u"医師の返事を確認"_s, paths.ago(1));

    DemoCase halfAsked = paths.somebody(left);
    paths.writesFirst(halfAsked, paths.ago(3));
    halfAsked.isAnswered(paths.ago(3), QTime(10, 0), demowords::firstReply(halfAsked.person()));
    halfAsked.imports(paths.ago(2));
    halfAsked.isAskedInPart(paths.ago(2));

    DemoCase allergic = paths.somebody(right);
    allergic.person().allergy = u"ペニシリン（発疹）"_s;
    paths.consults(allergic, paths.ago(6));

    DemoCase byPhone = paths.somebody(both); // no LINE, no photos: a reason is written down
    byPhone.person().patient.lineName.clear();
    byPhone.person().patient.preferredChannel = ContactChannel::Phone;
    byPhone.opens(paths.ago(8));
    byPhone.isAsked(paths.ago(8));
    byPhone.hasNoImages(paths.ago(8));
    byPhone.isNoted(paths.ago(7), u"電話のみ。画像は次回の受診で借りていただく。"_s);

    DemoCase shoulder = paths.somebody(right);
    shoulder.person().knees.front().joint = {JointKind::Shoulder, Side::Right};
    shoulder.opens(paths.ago(9));
    shoulder.isAskedInPart(paths.ago(9));
    shoulder.isNoted(paths.ago(5),
                     u"電話での相談。肩の痛みだが、膝と同じ治療ができるかとのお尋ね。医師に確認する。"_s);

    DemoCase longer = paths.somebody(both);
    longer.person().anticoagulant = u"ワルファリン 2 mg"_s;
    paths.consults(longer, paths.ago(21));
}

void tellCounsellings(DemoPaths& paths)
{
    DemoCase invited = paths.somebody(both);
    paths.consults(invited, paths.ago(7));
    paths.isInvited(invited, paths.ago(4), paths.ahead(2));

    DemoCase expected = paths.somebody(right); // the counselling is today
    paths.consults(expected, paths.ago(9));
    paths.isInvited(expected, paths.ago(5), paths.today());

    DemoCase undecided = paths.somebody(both);
    paths.isCounselled(undecided, paths.ago(4));

    DemoCase halfDecided = paths.somebody(both);
    paths.isCounselled(halfDecided, paths.ago(6));
    halfDecided.isDecided(paths.ago(4), rightKnee, Verdict::Suitable);

    DemoCase moreInformation = paths.somebody(right);
    paths.isDecided(moreInformation, paths.ago(11), Verdict::MoreInformation);
    moreInformation.isNoted(paths.ago(8), u"立位のレントゲンをかかりつけ医にお願いした。来週撮る予定。"_s);

    DemoCase exercise = paths.somebody(both);
    tellWithGrade(exercise, 0, 1);
    paths.isDecided(exercise, paths.ago(5), Verdict::KeepExercising);

    DemoCase replacement = paths.somebody(both);
    tellWithGrade(replacement, 0, 4);
    paths.isCounselled(replacement, paths.ago(7));
    replacement.isDecided(paths.ago(5), rightKnee, Verdict::ConsiderJointReplacement);
    replacement.isDecided(paths.ago(5), leftKnee, Verdict::KeepExercising);

    DemoCase oneSide = paths.somebody(both);
    tellWithGrade(oneSide, 1, 4);
    paths.isCounselled(oneSide, paths.ago(3));
    oneSide.isDecided(paths.ago(1), rightKnee, Verdict::Suitable);
    oneSide.isDecided(paths.ago(1), leftKnee, Verdict::ConsiderJointReplacement);

    DemoCase conditional = paths.somebody(left);
    conditional.person().hbA1c = u"7.9"_s;
    conditional.person().conditions = u"2型糖尿病（内服中）"_s;
    paths.isDecided(conditional, paths.ago(4), Verdict::Conditional);
}

void tellPreparations(DemoPaths& paths)
{
    DemoCase unsigned_ = paths.somebody(both); // leaves in nine days, the left knee's consent is missing
    paths.isDecided(unsigned_, paths.ago(40), Verdict::Suitable);
    unsigned_.advances(paths.ago(33));
    unsigned_.hears(paths.ago(25), 8);
    unsigned_.signs(paths.ago(20), ConsentKind::Treatment, rightKnee);
    unsigned_.signs(paths.ago(20), ConsentKind::DataTransferAbroad);
    unsigned_.showsPassport(paths.ago(19));
    unsigned_.plansTrip(paths.ago(18), paths.ahead(9), false);

    DemoCase passport = paths.somebody(right); // valid for the journey, not for six months after it
    paths.isPrepared(passport, paths.ago(12), false);
    passport.showsPassport(paths.ago(11), paths.ahead(120));
    passport.plansTrip(paths.ago(10), paths.ahead(24), false);

    DemoCase card = paths.somebody(left); // lands the day after tomorrow, arrival card not sent
    paths.isPrepared(card, paths.ago(25), false);
    card.plansTrip(paths.ago(24), paths.ahead(2), false);

    DemoCase beginning = paths.somebody(both);
    paths.isDecided(beginning, paths.ago(14), Verdict::Suitable);
    beginning.advances(paths.ago(9));
    beginning.hears(paths.ago(6), 4);

    DemoCase ready = paths.somebody(both);
    paths.isPrepared(ready, paths.ago(15), true);
    ready.plansTrip(paths.ago(14), paths.ahead(20), true);
    ready.ticks(paths.ago(13), TripItem::Insurance);
    ready.ticks(paths.ago(12), TripItem::MedicationList);

    DemoCase drip = paths.somebody(right); // a drip is planned, its consent is missing
    paths.isPrepared(drip, paths.ago(9), false);
    drip.plansTrip(paths.ago(8), paths.ahead(12), true, true);

    DemoCase blood = paths.somebody(left);
    blood.person().anticoagulant = u"エドキサバン 30 mg"_s;
    paths.isDecided(blood, paths.ago(20), Verdict::Conditional);
    blood.advances(paths.ago(15));
    blood.hears(paths.ago(10), 8);
    blood.plansTrip(paths.ago(8), paths.ahead(45), false);

    DemoCase again = paths.somebody(both); // withdrew, thought it over, signed again
    paths.isPrepared(again, paths.ago(16), false);
    again.withdraws(paths.ago(14), rightKnee, u"家族ともう一度相談したいとのこと。"_s);
    again.signs(paths.ago(6), ConsentKind::Treatment, rightKnee);
    again.plansTrip(paths.ago(5), paths.ahead(33), false);
}

void tellTreatments(DemoPaths& paths)
{
    DemoCase lands = paths.somebody(both); // lands today
    paths.isPrepared(lands, paths.ago(28), false);
    lands.plansTrip(paths.ago(26), paths.today(), false);
    lands.sendsArrivalCard(paths.ago(2));
    lands.advances(paths.ago(1));

    DemoCase examined = paths.somebody(both); // examined yesterday, injections today
    paths.travels(examined, paths.today(), false);

    DemoCase injected = paths.somebody(both); // right and left yesterday, from different lots
    paths.travels(injected, paths.ago(1), false);
    injected.isInjected(paths.ago(1), rightKnee);
    injected.isInjected(paths.ago(1), leftKnee);

    DemoCase refused = paths.somebody(left);
    paths.isPrepared(refused, paths.ago(33), false);
    refused.plansTrip(paths.ago(32), paths.ago(3), false);
    refused.sendsArrivalCard(paths.ago(5));
    refused.advances(paths.ago(4));
    refused.isExamined(paths.ago(2), GoDecision::NoGo,
                       u"CRP 4.1 mg/dL and fever 37.9 °C: possible infection."_s);
    refused.isNoted(paths.ago(2),
                    u"Rests at the hotel, sees the family doctor at home. Refund form prepared."_s,
                    DemoStaff::Nurse);

    DemoCase discharged = paths.somebody(right);
    paths.travels(discharged, paths.ago(2), true);
    discharged.isInjected(paths.ago(2), rightKnee);
    discharged.getsDrip(paths.ago(2));
    discharged.isDischarged(paths.ago(1), false);
    discharged.isRemindedOf(paths.ago(1), u"退院後の様子を電話で確認"_s, paths.today());
}

} // namespace ayumi
