#include "core/desks/demo/demopaths.h"

#include "core/desks/demo/demowords.h"
#include "core/domain/followupplan.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QTime evening(19, 20);
const QTime morning(9, 20);

} // namespace

DemoCase DemoPaths::somebody(const std::vector<Joint>& joints)
{
    return DemoCase(m_diary, m_people.draw(joints), ++m_count);
}

DemoCase DemoPaths::again(DemoCase& earlier)
{
    return DemoCase(m_diary, earlier.person(), ++m_count);
}

void DemoPaths::writesFirst(DemoCase& person, QDate on)
{
    person.writes(on.addDays(-1), evening, demowords::firstMessage(person.person(), m_count));
    person.opens(on);
    person.imports(on);
}

void DemoPaths::consults(DemoCase& person, QDate on)
{
    writesFirst(person, on);
    person.isAnswered(on, QTime(10, 0), demowords::firstReply(person.person()));
    person.writes(on, evening, demowords::historyMessage(person.person()));
    person.writes(on, evening, demowords::imagesMessage(m_count));
    person.sendsPhotos(on, evening, 2);
    person.isAnswered(on.addDays(1), morning, demowords::imagesReply());
    person.imports(on.addDays(1));
    person.isAsked(on.addDays(1));
    if (m_count % 3 == 0)
        person.isNoted(on.addDays(1), demowords::coordinatorNote(m_count));
}

void DemoPaths::isInvited(DemoCase& person, QDate on, QDate counsellingOn)
{
    person.advances(on);
    person.writes(on, evening, demowords::dateMessage(m_count));
    person.isAnswered(on.addDays(1), morning, demowords::dateReply(counsellingOn));
    person.imports(on.addDays(1));
    person.isInvitedFor(on.addDays(1), counsellingOn);
}

void DemoPaths::isCounselled(DemoCase& person, QDate counselledOn)
{
    consults(person, counselledOn.addDays(-12));
    isInvited(person, counselledOn.addDays(-8), counselledOn);
    person.isCounselled(counselledOn);
}

void DemoPaths::isDecided(DemoCase& person, QDate counselledOn, Verdict verdict)
{
    isCounselled(person, counselledOn);
    for (const Joint joint : person.joints())
        person.isDecided(counselledOn.addDays(2), joint, verdict);
}

void DemoPaths::isPrepared(DemoCase& person, QDate on, bool drip)
{
    isDecided(person, on.addDays(-16), Verdict::Suitable);
    person.advances(on.addDays(-10));
    person.hears(on.addDays(-7), 8);
    for (const Joint joint : person.joints())
        person.signs(on.addDays(-3), ConsentKind::Treatment, joint);
    person.signs(on.addDays(-3), ConsentKind::DataTransferAbroad);
    if (drip)
        person.signs(on.addDays(-3), ConsentKind::Drip);
    person.showsPassport(on);
}

void DemoPaths::travels(DemoCase& person, QDate treatedOn, bool drip)
{
    const QDate arrival = treatedOn.addDays(-2);
    isPrepared(person, arrival.addDays(-30), drip);
    person.plansTrip(arrival.addDays(-28), arrival, drip, m_count % 4 == 0);
    person.writes(arrival.addDays(-8), evening, demowords::beforeTripMessage(m_count));
    person.isAnswered(arrival.addDays(-7), morning, demowords::beforeTripReply(arrival));
    person.imports(arrival.addDays(-7));
    person.sendsArrivalCard(arrival.addDays(-2));
    person.advances(arrival.addDays(-1));
    person.isNoted(arrival, demowords::nurseNote(m_count, person.person()), DemoStaff::Nurse);
    for (const Joint joint : person.joints())
        person.scores(arrival.addDays(1), joint);
    person.isExamined(arrival.addDays(1), GoDecision::Go);
}

DemoCase DemoPaths::treated(QDate treatedOn, const std::vector<Joint>& joints, bool drip)
{
    DemoCase person = somebody(joints);
    travels(person, treatedOn, drip);
    for (const Joint joint : joints)
        person.isInjected(treatedOn, joint);
    if (drip)
        person.getsDrip(treatedOn);
    person.isDischarged(treatedOn.addDays(1));
    person.writes(treatedOn.addDays(3), evening, demowords::backHomeMessage(m_count));
    person.isAnswered(treatedOn.addDays(4), morning, demowords::backHomeReply());
    person.imports(treatedOn.addDays(4));
    person.advances(treatedOn.addDays(4));
    return person;
}

void DemoPaths::followed(DemoCase& person, QDate treatedOn, int months)
{
    const int talent = m_count % 4; // every fourth feels no change: that happens, and is written down
    for (const PlanStep& step : defaultPlan()) {
        if (step.months > months)
            return;
        const int better = talent == 0 ? 0 : std::min(talent, 1 + step.months / 2);
        person.isReached(monthsAfter(treatedOn, step.months).addDays(m_count % 3), step.step,
                         better + talent / 3, std::max(0, better - 1));
    }
}

DemoCase DemoPaths::dueOn(QDate due, int months, const std::vector<Joint>& joints, bool drip)
{
    const QDate treatedOn = due.addMonths(-months);
    DemoCase person = treated(treatedOn, joints, drip);
    followed(person, treatedOn, months - 1);
    if (monthsAfter(treatedOn, months) != due) // the last days of a month are nobody's month before
        person.isPinned(treatedOn.addDays(5), u"%1M"_s.arg(months), due);
    return person;
}

} // namespace ayumi
