#pragma once

#include "core/desks/demo/democase.h"

namespace ayumi {

/// The usual way through the stages, from which the stories of the demo clinic turn off.
class DemoPaths
{
public:
    DemoPaths(DemoDiary& diary, DemoPeople& people, QDate today)
        : m_diary(diary)
        , m_people(people)
        , m_today(today)
    {
    }

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDate ago(int days) const { return m_today.addDays(-days); }
    [[nodiscard]] QDate ahead(int days) const { return m_today.addDays(days); }

    /// Somebody new.
    [[nodiscard]] DemoCase somebody(const std::vector<Joint>& joints);
    /// The same person in another case.
    [[nodiscard]] DemoCase again(DemoCase& earlier);

    /// Writes on the evening before `on`, is opened on `on`, answers, sends photos; asked on the day after.
    void consults(DemoCase& person, QDate on);
    /// Writes and is opened; nothing was asked yet.
    void writesFirst(DemoCase& person, QDate on);
    /// To the stage of counselling, two days after consults(); the date is agreed.
    void isInvited(DemoCase& person, QDate on, QDate counsellingOn);
    /// Consultation and counselling, all in the fortnight before `counselledOn`.
    void isCounselled(DemoCase& person, QDate counselledOn);
    /// As isCounselled(), and two days later `verdict` for every joint.
    void isDecided(DemoCase& person, QDate counselledOn, Verdict verdict);
    /// Decided and prepared but for the trip: explained, signed, passport seen. Takes until `on`.
    void isPrepared(DemoCase& person, QDate on, bool drip);
    /// Prepared, and everything until the evening before the injections on `treatedOn`.
    void travels(DemoCase& person, QDate treatedOn, bool drip);
    /// Treated on both sides or one, home again, in follow-up since four days later.
    [[nodiscard]] DemoCase treated(QDate treatedOn, const std::vector<Joint>& joints, bool drip = false);
    /// Somebody whose follow-up `step` is due on `dueOn`; earlier ones were done.
    [[nodiscard]] DemoCase dueOn(QDate dueOn, int months, const std::vector<Joint>& joints,
                                 bool drip = false);
    /// Reached for the steps up to `months`, as well as it goes for this person.
    void followed(DemoCase& person, QDate treatedOn, int months);

private:
    DemoDiary& m_diary;
    DemoPeople& m_people;
    QDate m_today;
    int m_count = 0;
};

} // namespace ayumi
