#include "core/desks/messagedesk.h"

#include "core/desks/talkmessages.h"
#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

constexpr QByteArrayView firstDay = "[LINE] 見本 花子とのトーク履歴\n保存日時：2026/11/20 21:30\n\n"
                                    "2026/11/18(水)\n"
                                    "10:02\t見本 花子\t右膝が痛いです\n"
                                    "10:03\t見本 花子\t<b>'; DROP TABLE message; --</b>\n"
                                    "10:05\t相談窓口\tお話をうかがいます\n"
                                    "10:06\t見本 花子\t[写真]\n";
constexpr QByteArrayView secondDay = "\n2026/11/19(木)\n09:00\t見本 花子\tよろしくお願いします\n";

HistoryImport importOf(const QByteArray& bytes)
{
    HistoryImport import;
    import.fileName = u"../talk\\[LINE] 見本 花子とのトーク.txt"_s;
    import.history = must(readLineHistory(bytes, import.fileName));
    import.patientParticipant = u"見本 花子"_s;
    import.originalBytes = bytes;
    return import;
}

HistoryImport firstExport()
{
    return importOf(firstDay.toByteArray());
}

Result<ImportOutcome> imported(Office& office, CaseId id, const HistoryImport& import)
{
    Progress progress;
    return office.messages.importHistory(id, import, progress);
}

std::vector<Message> messagesOf(TestClinic& clinic, CaseId id)
{
    Message end;
    end.sentAt = inTokyo(day(u"2100-01-01"), QTime(0, 0));
    return must(clinic.office().messages.before(id, end, 100));
}

} // namespace

TEST_CASE("a talk is appended to its case word for word, and importing it twice adds nothing")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    static_cast<void>(clinic.takePublished());
    const ImportOutcome first = must(imported(clinic.office(), careCase.id, firstExport()));
    CHECK(first.caseId == careCase.id);
    CHECK(first.added == 4);
    CHECK(first.alreadyThere == 0);
    const auto told = clinic.takePublished();
    REQUIRE(told.size() == 1);
    CHECK(told.front().cases == std::vector{careCase.id});

    const auto messages = messagesOf(clinic, careCase.id);
    REQUIRE(messages.size() == 4);
    CHECK(messages[0].text == u"右膝が痛いです"_s);
    CHECK(messages[0].direction == MessageDirection::FromPatient);
    CHECK(messages[0].sentAt == inTokyo(day(u"2026-11-18"), QTime(10, 2)));
    CHECK(messages[1].text == u"<b>'; DROP TABLE message; --</b>"_s);
    CHECK(messages[2].direction == MessageDirection::ToPatient);
    CHECK(messages[3].kind == MessageKind::Photo);
    CHECK(must(clinic.office().messages.before(careCase.id, messages[2], 1)) == std::vector{messages[1]});

    const ImportOutcome again = must(imported(clinic.office(), careCase.id, firstExport()));
    CHECK(again.added == 0);
    CHECK(again.alreadyThere == 4);
    CHECK(again.notUnderstood == 0);
    CHECK(messagesOf(clinic, careCase.id) == messages);
    CHECK(countRows(clinic, u"case_note"_s) == 0);
    CHECK(countRows(clinic, u"attachment"_s) <= 1);
}

TEST_CASE("a later, longer export adds only what is new")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    must(imported(clinic.office(), careCase.id, firstExport()));
    const ImportOutcome later = must(
        imported(clinic.office(), careCase.id, importOf(firstDay.toByteArray() + secondDay.toByteArray())));
    CHECK(later.added == 1);
    CHECK(later.alreadyThere == 4);
    CHECK(messagesOf(clinic, careCase.id).back().text == u"よろしくお願いします"_s);

    const auto same = must(clinic.office().messages.casesWithTalk(firstExport()));
    REQUIRE(same.size() == 1);
    CHECK(same.front().id == careCase.id);
    HistoryImport other = importOf(
        "[LINE] 佐藤とのトーク履歴\n保存日時：2026/11/20 21:30\n\n2026/11/18(水)\n10:02\t佐藤\tはい\n");
    other.patientParticipant = u"佐藤"_s;
    CHECK(must(clinic.office().messages.casesWithTalk(other)).empty());
}

TEST_CASE("a message of the patient waits for an answer from the third day on")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    must(imported(clinic.office(), careCase.id, importOf(firstDay.toByteArray() + secondDay.toByteArray())));
    const auto noReply = [&](QDate on) {
        clinic.clock().set(on);
        const TodayView view = must(clinic.office().followUps.today({}));
        return std::ranges::count_if(
            view.waiting, [](const WaitingRow& row) { return row.reminder.rule == ReminderRule::NoReply; });
    };
    CHECK(noReply(day(u"2026-11-21")) == 0);
    CHECK(noReply(day(u"2026-11-22")) == 1);
    const TodayView view = must(clinic.office().followUps.today({}));
    CHECK(std::ranges::any_of(view.waiting, [](const WaitingRow& row) {
        return row.reminder.rule == ReminderRule::ImagesToReview && row.reminder.argument == u"1"_s;
    }));
}

TEST_CASE("lines that were not understood are kept as a note, once")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    HistoryImport import = firstExport();
    import.history.notUnderstood = {{.line = 3, .lineCount = 1, .text = u"何かの行"_s}};
    CHECK(must(imported(clinic.office(), careCase.id, import)).notUnderstood == 1);
    CHECK(must(imported(clinic.office(), careCase.id, import)).notUnderstood == 0);
    import.history.notUnderstood.push_back({.line = 9, .lineCount = 1, .text = u"新しい行"_s});
    CHECK(must(imported(clinic.office(), careCase.id, import)).notUnderstood == 1);
    CHECK(countRows(clinic, u"case_note"_s) == 2);
}

TEST_CASE("an import that is cancelled, refused or unclear leaves nothing behind")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    static_cast<void>(clinic.takePublished());
    Progress cancelled;
    cancelled.cancel();
    const auto stopped = clinic.office().messages.importHistory(careCase.id, firstExport(), cancelled);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);

    const auto refused = imported(clinic.office(Role::FollowUpStaff), careCase.id, firstExport());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    CHECK(recordsOf(clinic).front().action == u"refused"_s);

    HistoryImport unclear = firstExport();
    unclear.patientParticipant = u"誰か"_s;
    const auto unknown = imported(clinic.office(), careCase.id, unclear);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::LinePatientUnclear);
    const auto nowhere = imported(clinic.office(), CaseId(999), firstExport());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::CaseNotFound);

    CHECK(messagesOf(clinic, careCase.id).empty());
    CHECK(clinic.takePublished().empty());
    CHECK(countRows(clinic, u"attachment"_s) == 0);
    CHECK(countRows(clinic, u"search_entry"_s) == 0);
}

TEST_CASE("a file is shown by its name only")
{
    CHECK(shownFileName(u"../a\\b/[LINE] 花子.txt"_s) == u"[LINE] 花子.txt"_s);
    CHECK(shownFileName(u"C:\\temp\\x\n\t.txt"_s) == u"x.txt"_s);
    CHECK(shownFileName(u"a/"_s).isEmpty());
}
