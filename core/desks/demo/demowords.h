#pragma once

#include "core/desks/demo/demopeople.h"
#include "core/domain/followup.h"
#include "core/domain/suitability.h"

#include <QStringList>

/// What people of the demo clinic write and say; all invented. Which of several wordings is chosen by a
/// number.
namespace ayumi::demowords {

/// "右膝", "左膝", "両膝".
[[nodiscard]] QString kneesOf(const DemoPerson& person);

// the patient writes
[[nodiscard]] QString firstMessage(const DemoPerson& person, int choice);
[[nodiscard]] QString historyMessage(const DemoPerson& person);
[[nodiscard]] QString imagesMessage(int choice);
[[nodiscard]] QString dateMessage(int choice);
[[nodiscard]] QString beforeTripMessage(int choice);
[[nodiscard]] QString backHomeMessage(int choice);
[[nodiscard]] QString unansweredMessage(int choice);

// we write
[[nodiscard]] QString firstReply(const DemoPerson& person);
[[nodiscard]] QString imagesReply();
[[nodiscard]] QString dateReply(QDate counsellingOn);
[[nodiscard]] QString beforeTripReply(QDate arrivalOn);
[[nodiscard]] QString backHomeReply();

// written down by us
[[nodiscard]] QString counsellingExplanation(int choice);
[[nodiscard]] QString counsellingWords(int choice);
[[nodiscard]] QString coordinatorNote(int choice);
[[nodiscard]] QString nurseNote(int choice, const DemoPerson& person);
[[nodiscard]] QString bloodFindings(int choice);
[[nodiscard]] QString examinationFindings(const DemoKnee& knee);
[[nodiscard]] QString dischargeAdvice();
/// After a call in which somebody was reached; `better` points of pain less than before the treatment.
[[nodiscard]] QString callNote(int choice, int better);

/// The doctor's English; `knee` is the joint decided about.
[[nodiscard]] Decision decisionOn(const DemoPerson& person, const DemoKnee& knee, Verdict verdict);

} // namespace ayumi::demowords
