#pragma once

#include "core/domain/intake.h"
#include "core/domain/patient.h"

#include <random>
#include <vector>

namespace ayumi {

/// What an invented person tells about one knee.
struct DemoKnee
{
    Joint joint;
    QString symptoms;
    int years = 3;            ///< since when
    QString painCharacter;    ///< code
    int grade = 2;            ///< Kellgren-Lawrence
    int hyaluronicCount = 0;  ///< injections so far
    QString hyaluronicEffect; ///< code; empty without injections
    QString surgery;          ///< empty: none
    QString swelling;         ///< code
    QString alignment;        ///< code
    int flexion = 130;
    int pain = 6; ///< NRS before the treatment
};

struct DemoPerson
{
    Patient patient;
    std::vector<DemoKnee> knees; ///< one or two, never two alike
    int heightCm = 155;
    int weightKg = 58;
    QString hbA1c;         ///< empty: not diabetic
    QString allergy;       ///< empty: asked, none
    QString anticoagulant; ///< empty: asked, none
    QString conditions;
    QString goal;
    QString cane; ///< code
    int walkingMinutes = 30;
    int willingness = 7;
    bool postpones = true; ///< wishes to postpone surgery
};

/// Draws invented people: common names put together by chance, telephone numbers, addresses and passports
/// that belong to nobody. The same seed and day draw the same people.
class DemoPeople
{
public:
    DemoPeople(quint32 seed, QDate today);

    /// Somebody with trouble in `joints`.
    [[nodiscard]] DemoPerson draw(const std::vector<Joint>& joints);

    /// 0 .. below - 1, the same with every standard library.
    [[nodiscard]] int number(int below);
    template<class Choices>
    [[nodiscard]] const auto& pick(const Choices& choices)
    {
        return choices[static_cast<std::size_t>(number(static_cast<int>(std::size(choices))))];
    }

private:
    void drawName(Patient& patient);
    void drawContact(Patient& patient);
    [[nodiscard]] DemoKnee drawKnee(Joint joint, const std::vector<DemoKnee>& others);

    std::mt19937 m_engine;
    QDate m_today;
    std::vector<int> m_families; ///< those not yet used
    int m_drawn = 0;
};

} // namespace ayumi
