#include "core/domain/alert.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array watched{IntakeField::Allergy, IntakeField::Anticoagulant, IntakeField::Antiplatelet,
                             IntakeField::Implant, IntakeField::Cancer,        IntakeField::Infection};

Intake allAsked()
{
    Intake intake;
    for (const IntakeField field : watched)
        intake.set({field, std::nullopt}, askedNone());
    return intake;
}

Answer unanswered(AnswerState state)
{
    Answer answer;
    answer.state = state;
    return answer;
}

} // namespace

TEST_CASE("when everything was asked and there is nothing, there is no alert")
{
    CHECK(alertsOf(allAsked()).empty());
}

TEST_CASE("what was never asked is a caution, field by field")
{
    const std::vector<Alert> alerts = alertsOf(Intake{});
    REQUIRE(alerts.size() == watched.size());
    for (std::size_t i = 0; i < watched.size(); ++i)
        CHECK(alerts[i] == Alert{watched[i], AlertLevel::Caution, AnswerState::NotAsked, {}});
}

TEST_CASE("unknown and declined are cautions, since they are not none")
{
    for (const AnswerState state : {AnswerState::Unknown, AnswerState::Declined}) {
        Intake intake = allAsked();
        intake.set({IntakeField::Allergy, std::nullopt}, unanswered(state));
        CHECK(alertsOf(intake) == std::vector{Alert{IntakeField::Allergy, AlertLevel::Caution, state, {}}});
    }
}

TEST_CASE("a known danger is told as danger and thinned blood as caution, in the words written down")
{
    for (const IntakeField field : watched) {
        CAPTURE(codeOf(field));
        Intake intake = allAsked();
        intake.set({field, std::nullopt}, knownAnswer(u"ワーファリン"));
        const bool isBloodThinner = field == IntakeField::Anticoagulant || field == IntakeField::Antiplatelet;
        const AlertLevel level = isBloodThinner ? AlertLevel::Caution : AlertLevel::Danger;
        CHECK(alertsOf(intake) == std::vector{Alert{field, level, AnswerState::Known, u"ワーファリン"_s}});
    }
}

TEST_CASE("dangers come first, then known cautions, then what nobody asked")
{
    Intake intake;
    intake.set({IntakeField::Allergy, std::nullopt}, unanswered(AnswerState::NotAsked));
    intake.set({IntakeField::Antiplatelet, std::nullopt}, knownAnswer(u"バイアスピリン"));
    intake.set({IntakeField::Anticoagulant, std::nullopt}, askedNone());
    intake.set({IntakeField::Implant, std::nullopt}, askedNone());
    intake.set({IntakeField::Cancer, std::nullopt}, askedNone());
    intake.set({IntakeField::Infection, std::nullopt}, knownAnswer(u"HBV"));
    const std::vector<Alert> alerts = alertsOf(intake);
    REQUIRE(alerts.size() == 3);
    CHECK(alerts[0].field == IntakeField::Infection);
    CHECK(alerts[1].field == IntakeField::Antiplatelet);
    CHECK(alerts[2].field == IntakeField::Allergy);
}
