#pragma once

#include "core/domain/adverseevent.h"
#include "core/domain/callanswer.h"
#include "core/domain/callscript.h"
#include "core/domain/outcome/instrumenttexts.h"

#include <QCoreApplication>

#include <optional>

namespace ayumi {

/// What is asked on a call and what can be answered, in words.
class CallWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::CallWords)

public:
    [[nodiscard]] static QString of(CallPart part);
    [[nodiscard]] static QString of(RedFlag flag);
    [[nodiscard]] static QString of(CallQuestion question);
    /// "Right knee: pain on stairs"; an item of KOOS-12 by its text where the clinic loaded one for the
    /// language of the interface (or any other), else by its code.
    [[nodiscard]] static QString question(const CallItem& item, const std::optional<InstrumentTexts>& texts);
    /// The joint of a question as its row shows it: "Right knee"; empty for one of the person.
    [[nodiscard]] static QString joint(const CallItem& item);
    /// What one answer is called: "mild", "2 days a week"; the number alone where it has no words.
    [[nodiscard]] static QString answer(const Asked& what, int value,
                                        const std::optional<InstrumentTexts>& texts = {});
    /// What stands at both ends of a scale of numbers; empty where every answer has its own words.
    [[nodiscard]] static QString leastEnd(const Asked& what);
    [[nodiscard]] static QString mostEnd(const Asked& what);

    /// What was answered, worth a line: "Swelling right: mild", "Exercise: 3 days a week"; red flags that
    /// were denied together in one.
    [[nodiscard]] static QStringList answers(const std::vector<CallAnswer>& answers);

    /// Why items of KOOS-12 show codes.
    [[nodiscard]] static QString codesOnly();

    /// What the program brings where the clinic wrote no phrases of its own.
    [[nodiscard]] static QStringList defaultPhrases();

    /// A message to the patient after a call, in the language spoken now: thanks, the next contact, what to
    /// watch for. No promise.
    struct Thanks
    {
        QString patient;
        QString staff;
        std::optional<QDate> nextOn;
    };
    [[nodiscard]] static QString thankYou(const Thanks& thanks);
};

/// What went wrong, in words.
class AdverseEventWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::AdverseEventWords)

public:
    [[nodiscard]] static QString of(EventKind kind);
    [[nodiscard]] static QString of(EventOutcome outcome);
    [[nodiscard]] static QString of(EventRelation relation);
    [[nodiscard]] static QString of(SeriousReason reason);
    [[nodiscard]] static QString of(ReportedTo to);
    [[nodiscard]] static QString of(Escalation escalation);
    /// "2 Moderate: limits shopping, cooking or the telephone"
    [[nodiscard]] static QString grade(int grade);
    /// What to do now, with the numbers of the emergency services where it is an emergency.
    [[nodiscard]] static QString whatToDo(Escalation escalation);
    /// "Right knee", or "Whole body"
    [[nodiscard]] static QString place(const std::optional<Joint>& joint);
    /// "Adverse event grade 2: right knee"
    [[nodiscard]] static QString title(const AdverseEvent& event);
    /// "adverse event, grade 2": on a row among others
    [[nodiscard]] static QString inShort(const AdverseEvent& event);
    /// What it was, the patient's words, since when, how it stands, what was done, who judged it and whom it
    /// was told to.
    [[nodiscard]] static QStringList details(const AdverseEvent& event, std::optional<QDate> treatedOn);
};

} // namespace ayumi
