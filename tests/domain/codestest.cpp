#include "core/domain/callscript.h"
#include "core/domain/casefacts.h"
#include "core/domain/nextstep.h"
#include "core/domain/personalreminder.h"
#include "core/domain/staff.h"
#include "core/domain/stagegate.h"
#include "core/domain/timeline.h"

#include "tests/support/catchqt.h"

#include <QSet>

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace ayumi;

TEMPLATE_TEST_CASE("the codes of an enumeration are its own and lead back to their value", "", Stage,
                   CloseReason, Side, JointKind, AttachmentKind, ConsentKind, ContactResult, DisclosureItem,
                   FollowUpEnd, FollowUpStatus, RedFlag, EventOutcome, EventRelation, SeriousReason,
                   ReportedTo, Escalation, CallQuestion, CallPart, AnswerState, AnswerSource, IntakeSection,
                   IntakeField, MessageDirection, MessageKind, Sex, ContactChannel, DuplicateReason,
                   ReminderRule, ReminderFactKind, ReminderGroup, ReminderRepeat, RuleDays, Role, Right,
                   MissingItem, Verdict, Criterion, GoDecision, Instrument, Measure, Koos12Item, NextStepKind,
                   TimelineKind)
{
    QSet<QString> codes;
    int place = 0;
    for (const TestType value : allValues<TestType>()) {
        const QString code = codeOf(value);
        CAPTURE(code);
        CHECK_FALSE(code.isEmpty());
        CHECK_FALSE(codes.contains(code));
        CHECK(valueOf<TestType>(code) == value);
        CHECK(static_cast<int>(value) == place++); // none is left out between the first and the last
        codes.insert(code);
    }
    CHECK_FALSE(valueOf<TestType>(u"no such code").has_value());
}

TEST_CASE("the eight things to explain are numbered one to eight")
{
    int number = 0;
    for (const DisclosureItem item : allValues<DisclosureItem>())
        CHECK(codeOf(item) == QString::number(++number));
    CHECK(number == 8);
}
