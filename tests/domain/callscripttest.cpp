#include "core/domain/callscript.h"
#include "core/domain/callanswer.h"
#include "core/domain/callphrases.h"

#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

#include <algorithm>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

std::vector<CallSection> scriptOf(std::optional<int> months, const std::vector<Joint>& treated,
                                  const std::vector<Joint>& untreated = {})
{
    return callScript({months, treated, untreated, defaultMeasures(months)});
}

QStringList partsOf(const std::vector<CallSection>& script)
{
    QStringList parts;
    for (const CallSection& section : script)
        parts << codeOf(section.part) + (section.joint ? u':' + jointCode(*section.joint) : QString());
    return parts;
}

QStringList itemsOf(const std::vector<CallSection>& script, CallPart part)
{
    QStringList items;
    for (const CallSection& section : script) {
        if (section.part != part)
            continue;
        for (const CallItem& item : section.items)
            items << itemCode(item);
    }
    return items;
}

std::size_t countOf(const std::vector<CallSection>& script)
{
    std::size_t count = 0;
    for (const CallSection& section : script)
        count += section.items.size();
    return count;
}

} // namespace

TEST_CASE("red flags are asked first, those of a leg about each treated joint, the others once")
{
    for (const auto months : {std::optional(1), std::optional(3), std::optional(6), std::optional<int>()}) {
        const auto script = scriptOf(months, {leftKnee, rightKnee});
        REQUIRE(script.front().part == CallPart::RedFlags);
        CHECK(itemsOf(script, CallPart::RedFlags) ==
              QStringList{u"flag-hot-joint/knee-R"_s, u"flag-hot-joint/knee-L"_s, u"flag-no-weight/knee-R"_s,
                          u"flag-no-weight/knee-L"_s, u"flag-calf/knee-R"_s, u"flag-calf/knee-L"_s,
                          u"flag-chest"_s, u"flag-rash"_s, u"flag-neuro"_s});
    }
    CHECK(itemsOf(scriptOf(1, {leftKnee}), CallPart::RedFlags).size() == 6);
}

TEST_CASE("at one month reaction comes before pain, later pain and function come before it, six months close")
{
    const QString koos = u"koos12:knee-R"_s;
    CHECK(partsOf(scriptOf(1, {rightKnee})) ==
          QStringList{u"red-flags"_s, u"reaction"_s, u"pain"_s, koos, u"life"_s, u"course"_s, u"overall"_s});
    CHECK(partsOf(scriptOf(3, {rightKnee})) ==
          QStringList{u"red-flags"_s, u"pain"_s, koos, u"reaction"_s, u"life"_s, u"course"_s, u"overall"_s});
    CHECK(partsOf(scriptOf(6, {rightKnee})) == QStringList{u"red-flags"_s, u"pain"_s, koos, u"reaction"_s,
                                                           u"life"_s, u"course"_s, u"closing"_s,
                                                           u"overall"_s});
    CHECK(partsOf(scriptOf(std::nullopt, {rightKnee})) ==
          QStringList{u"red-flags"_s, u"reaction"_s, u"pain"_s});
    CHECK(itemsOf(scriptOf(6, {rightKnee}), CallPart::Closing) ==
          QStringList{u"images"_s, u"replacement"_s, u"further-wish"_s});
}

TEST_CASE("pain now is asked of both knees, everything else of the treated one alone")
{
    const auto script = scriptOf(3, {leftKnee}, {rightKnee});
    const QStringList pain = itemsOf(script, CallPart::Pain);
    CHECK(pain.mid(0, 2) == QStringList{u"score-nrs/knee-R"_s, u"score-nrs/knee-L"_s});
    for (const QString& code : pain.mid(2))
        CHECK(code.endsWith(u"/knee-L"));
    CHECK(pain.contains(u"score-change/knee-L"_s));
    CHECK(partsOf(script).contains(u"koos12:knee-L"_s));
    CHECK_FALSE(partsOf(script).contains(u"koos12:knee-R"_s));
    CHECK(itemsOf(script, CallPart::Koos12).size() == 12);
    CHECK(itemsOf(script, CallPart::Reaction) ==
          QStringList{u"swelling/knee-L"_s, u"heat/knee-L"_s, u"adverse-event"_s});
}

TEST_CASE("two treated knees have KOOS-12 each, right first, and a hip has none")
{
    const QStringList both = partsOf(scriptOf(3, {leftKnee, rightKnee}));
    CHECK(both.indexOf(u"koos12:knee-R"_s) + 1 == both.indexOf(u"koos12:knee-L"_s));
    const auto hip = scriptOf(3, {{JointKind::Hip, Side::Right}});
    CHECK(itemsOf(hip, CallPart::Koos12).isEmpty());
    CHECK_FALSE(itemsOf(hip, CallPart::DailyLife).contains(u"seiza"_s));
}

TEST_CASE("the plan says which scores are asked")
{
    const auto script = callScript({3, {rightKnee}, {}, {Measure::Vas}});
    CHECK(itemsOf(script, CallPart::Pain) == QStringList{u"score-vas/knee-R"_s});
    CHECK(itemsOf(script, CallPart::Koos12).isEmpty());
    CHECK(defaultMeasures(std::nullopt) == std::vector{Measure::Nrs});
}

TEST_CASE("no question of a call is asked twice, and one treated knee asks few enough for forty keys")
{
    for (const int months : {1, 3, 6}) {
        const auto script = scriptOf(months, {rightKnee}, {leftKnee});
        QSet<QString> seen;
        for (const CallSection& section : script) {
            for (const CallItem& item : section.items) {
                CHECK_FALSE(seen.contains(itemCode(item)));
                seen.insert(itemCode(item));
            }
        }
        // Six red flags are denied by one key.
        CHECK(countOf(script) - 6 + 1 <= 38);
    }
}

TEST_CASE("every item has a code that leads back to it")
{
    std::vector<CallItem> items;
    for (const RedFlag flag : allValues<RedFlag>())
        items.push_back({flag, concernsJoint(flag) ? std::optional(leftKnee) : std::nullopt});
    for (const CallQuestion question : allValues<CallQuestion>())
        items.push_back({question, concernsJoint(question) ? std::optional(rightKnee) : std::nullopt});
    for (const Instrument instrument : allValues<Instrument>())
        items.push_back({instrument, Joint{JointKind::Shoulder, Side::Left}});
    for (const Koos12Item item : allValues<Koos12Item>())
        items.push_back({item, rightKnee});
    QSet<QString> codes;
    for (const CallItem& item : items) {
        const QString code = itemCode(item);
        CAPTURE(code);
        CHECK(itemFromCode(code) == item);
        CHECK_FALSE(codes.contains(code));
        codes.insert(code);
    }
    for (const QString& code : {u""_s, u"nrs"_s, u"falls/knee"_s, u"flag-"_s, u"koos12-P9/knee-R"_s})
        CHECK_FALSE(itemFromCode(code));
}

TEST_CASE("an answer stays within its question, and says of which joint it is")
{
    CHECK(checkCallAnswer({CallQuestion::Exercise, {}}, 7));
    CHECK(checkCallAnswer({CallQuestion::Exercise, {}}, 8).error().code == ErrorCode::ScoreOutOfRange);
    CHECK(checkCallAnswer({RedFlag::ChestOrBreath, {}}, 2).error().code == ErrorCode::ScoreOutOfRange);
    CHECK(checkCallAnswer({Koos12Item::P1, leftKnee}, 4));
    CHECK(checkCallAnswer({Koos12Item::P1, leftKnee}, 5).error().code == ErrorCode::ScoreOutOfRange);
    CHECK(checkCallAnswer({CallQuestion::Swelling, {}}, 1).error().code == ErrorCode::FieldInvalid);
    CHECK(checkCallAnswer({CallQuestion::Falls, rightKnee}, 1).error().code == ErrorCode::FieldInvalid);
    CHECK(checkCallAnswer({Instrument::Nrs, {}}, 1).error().code == ErrorCode::FieldInvalid);
    for (const CallQuestion question : allValues<CallQuestion>())
        CHECK(rangeOf(question).most > rangeOf(question).least);
}

TEST_CASE("phrases are at most nine of a language, none empty, and come back from where they are kept")
{
    const CallPhrases phrases{{u"ja"_s, {u"痛みは落ち着いている。"_s, u"体操を続けている。"_s}},
                              {u"en"_s, {u"Doing well."_s}}};
    REQUIRE(checkPhrases(phrases));
    CHECK(phrasesFromJson(toJson(phrases)) == phrases);
    CHECK(phrasesFromJson(u"nonsense"_s).isEmpty());
    CHECK(checkPhrases({{u"ja"_s, QStringList(10, u"一"_s)}}).error().code == ErrorCode::FieldInvalid);
    CHECK(checkPhrases({{u"ja"_s, {u"  "_s}}}).error().code == ErrorCode::FieldInvalid);
    CHECK(checkPhrases({{u"ja"_s, {QString(300, u'長')}}}).error().code == ErrorCode::FieldTooLong);
}

TEST_CASE("only what 0 says nothing of can be denied in one breath: no pain, no score, no sign of danger")
{
    for (const CallQuestion question : allValues<CallQuestion>()) {
        const bool tells = question == CallQuestion::Swelling || question == CallQuestion::Heat ||
                           question == CallQuestion::AdverseEvent ||
                           question == CallQuestion::OtherTreatment || question == CallQuestion::Falls ||
                           question == CallQuestion::NewIllness || question == CallQuestion::Images ||
                           question == CallQuestion::Replacement || question == CallQuestion::FurtherWish;
        CHECK(canBeDenied({question, {}}) == tells);
    }
    for (const Instrument instrument : allValues<Instrument>())
        CHECK_FALSE(canBeDenied({instrument, rightKnee}));
    for (const RedFlag flag : allValues<RedFlag>())
        CHECK_FALSE(canBeDenied({flag, rightKnee}));
    CHECK_FALSE(canBeDenied({Koos12Item::P1, rightKnee}));
}
