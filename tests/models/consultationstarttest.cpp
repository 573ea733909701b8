#include "ui/models/consultationstart.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "ui/models/linehistorywords.h"
#include "ui/models/talklinemodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

std::vector<Proposal> proposalsOf(const QString& message)
{
    return ConsultationProposals::from(readHints(message, u"はなこ"_s, 3));
}

ConsultationStart confirmingAll(const std::vector<Proposal>& proposals, const std::vector<Side>& sides = {})
{
    std::vector<ConfirmedProposal> confirmed;
    for (const Proposal& proposal : proposals)
        confirmed.push_back({proposal, proposal.needsSide ? sides : std::vector<Side>{}});
    return ConsultationProposals::start(confirmed);
}

LineHistory talk(const QByteArray& text)
{
    return test::must(readLineHistory(text, u"[LINE] 山田 花子とのトーク.txt"_s));
}

const QByteArray twoPeople = "[LINE] 山田 花子とのトーク履歴\n保存日時：2026/05/08 21:30\n\n2026/05/01(金)\n"
                             "10:02\t山田 花子\t右膝が痛くて階段がつらいです\n10:05\tさくら\t[スタンプ]\n"
                             "\n2026/05/02(土)\n09:00\t山田 花子\t[写真]\n";

} // namespace

TEST_CASE("nothing is taken that was not confirmed")
{
    const ConsultationStart start = ConsultationProposals::start({});
    CHECK(start.patient == Patient{});
    CHECK(start.symptoms.empty());
    CHECK(start.answers.empty());
}

TEST_CASE("one sentence about one knee is one proposal and becomes its symptoms in the patient's words")
{
    const QString message = u"右膝が痛くて腫れています。"_s;
    const std::vector<Proposal> proposals = proposalsOf(message);
    const auto complaints = std::ranges::count_if(proposals, [](const Proposal& each) {
        return each.hint.kind == HintKind::Symptom || each.hint.kind == HintKind::Knee;
    });
    CHECK(complaints == 1);
    const ConsultationStart start = confirmingAll(proposals);
    REQUIRE(start.symptoms.size() == 1);
    CHECK(start.symptoms.front().first == rightKnee);
    CHECK(start.symptoms.front().second.contains(u"右膝が痛くて腫れています"_s));
}

TEST_CASE("both knees of a sentence get their own symptoms")
{
    const ConsultationStart start = confirmingAll(proposalsOf(u"両膝が痛いです。"_s));
    REQUIRE(start.symptoms.size() == 2);
    CHECK(start.symptoms[0].first == rightKnee);
    CHECK(start.symptoms[1].first == leftKnee);
}

TEST_CASE("a complaint without a side goes nowhere until somebody says which knee")
{
    const std::vector<Proposal> proposals = proposalsOf(u"階段がつらいです。"_s);
    REQUIRE(proposals.size() == 1);
    CHECK(proposals.front().needsSide);
    CHECK(confirmingAll(proposals).symptoms.empty());
    const ConsultationStart left = confirmingAll(proposals, {Side::Left});
    REQUIRE(left.symptoms.size() == 1);
    CHECK(left.symptoms.front().first == leftKnee);
}

TEST_CASE("a denied risk is recorded as asked: none, and something said outweighs it")
{
    const std::vector<Proposal> proposals = proposalsOf(u"アレルギーはありません。"_s);
    REQUIRE(proposals.size() == 1);
    const ConsultationStart start = confirmingAll(proposals);
    REQUIRE(start.answers.size() == 1);
    CHECK(start.answers.front().first == Question{IntakeField::Allergy, std::nullopt});
    CHECK(start.answers.front().second.state == AnswerState::None);
    CHECK(checkAnswer(start.answers.front().first, start.answers.front().second));

    std::vector<Proposal> both = proposals;
    for (const Proposal& each : proposalsOf(u"ペニシリンのアレルギーがあります。"_s))
        both.push_back(each);
    const ConsultationStart known = confirmingAll(both);
    REQUIRE(known.answers.size() == 1);
    CHECK(known.answers.front().second.state == AnswerState::Known);
    CHECK(known.answers.front().second.value.contains(u"ペニシリン"_s));
}

TEST_CASE("a name is split only where a space was typed")
{
    Hint hint;
    hint.kind = HintKind::Name;
    hint.value = u"山田　花子"_s;
    CHECK(confirmingAll({{hint}}).patient.name == PersonName{u"山田"_s, u"花子"_s});
    hint.value = u"山田花子"_s;
    CHECK(confirmingAll({{hint}}).patient.name == PersonName{u"山田花子"_s, {}});
}

TEST_CASE("the other side of a talk of two is the likely patient, in a group only a person can tell")
{
    LineHistory history = talk(twoPeople);
    CHECK(likelyPatient(history) == u"山田 花子"_s);
    history.isGroup = true;
    CHECK_FALSE(likelyPatient(history));
}

TEST_CASE("the preview turns when another patient is chosen and names each day once")
{
    TalkLineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(talk(twoPeople), u"山田 花子"_s);
    REQUIRE(model.rowCount() == 3);
    const auto direction = [&model](int row) {
        return model.index(row, 0).data(TalkLineModel::DirectionRole).toInt();
    };
    CHECK(direction(0) == static_cast<int>(MessageDirection::FromPatient));
    CHECK(direction(1) == static_cast<int>(MessageDirection::ToPatient));
    CHECK_FALSE(model.index(0, 0).data(TalkLineModel::DayRole).toString().isEmpty());
    CHECK(model.index(1, 0).data(TalkLineModel::DayRole).toString().isEmpty());
    CHECK_FALSE(model.index(2, 0).data(TalkLineModel::DayRole).toString().isEmpty());
    CHECK(model.index(2, 0).data().toString() == u"[photo]"_s);

    model.show(talk(twoPeople), u"さくら"_s);
    CHECK(direction(0) == static_cast<int>(MessageDirection::ToPatient));
    model.show(talk(twoPeople), {});
    CHECK(direction(0) == -1);
}
