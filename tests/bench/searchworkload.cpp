#include "core/base/textfold.h"
#include "tests/bench/measuring.h"
#include "tests/bench/talkwords.h"
#include "tests/bench/workloads.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int times = 7;
constexpr int peopleShown = 12; // as the list below the search box asks
constexpr int wordsShown = 20;

/// What is typed, letter by letter: kana, kanji, Latin letters, a phone number, and somebody who is not
/// there.
constexpr std::array<QStringView, 18> keystrokes{
    u"や",       u"やま",     u"やまも",   u"やまもと", u"山",   u"山本",
    u"山本和",   u"y",        u"ya",       u"yamamo",   u"090",  u"0900",
    u"09000012", u"サイトウ", u"ばんどう", u"坂東玉",   u"1958", u"ぬらりひょん"};

struct Keystroke
{
    QString typed;
    double measured = 0;
    double bare = 0;

    [[nodiscard]] double beyond() const { return measured - keystrokePromise.allowed(bare); }
};

Result<Keystroke> measureKeystroke(Bench& bench, const QString& typed)
{
    AYUMI_TRY_GET(const Samples measured, sampled(times, [&]() -> Result<> {
                      AYUMI_TRY(bench.office.search.people(typed, peopleShown));
                      return {};
                  }));
    AYUMI_TRY_GET(const Samples bare, sampled(times, [&]() -> Result<> {
                      AYUMI_TRY(barePeople(bench.bare, typed));
                      return {};
                  }));
    return Keystroke{typed, measured.median(), bare.median()};
}

/// The full text index asked as the index itself wants it, and the text behind.
Result<int> bareWords(BareFile& bare, QStringView words)
{
    QStringList quoted;
    for (const QString& token : queryTokens(words))
        quoted.append(u'"' + token + u'"');
    return bare.run(R"(
        SELECT e.case_id, COALESCE(m.body, n.body) FROM search_token t JOIN search_entry e ON e.id = t.rowid
        LEFT JOIN message m ON e.kind = 'message' AND m.id = e.subject_id
        LEFT JOIN case_note n ON e.kind = 'note' AND n.id = e.subject_id
        WHERE search_token MATCH ? ORDER BY t.rowid DESC LIMIT 20
    )",
                    {quoted.join(u' ')});
}

Result<> measureWord(Bench& bench, const QString& what, QStringView word)
{
    std::size_t hits = 0;
    AYUMI_TRY_GET(const Samples measured, sampled(times, [&]() -> Result<> {
                      AYUMI_TRY_GET(const auto found, bench.office.search.words(word.toString(), wordsShown));
                      hits = found.size();
                      return {};
                  }));
    AYUMI_TRY_GET(const Samples bare, sampled(times, [&]() -> Result<> {
                      AYUMI_TRY(bareWords(bench.bare, word));
                      return {};
                  }));
    bench.tell({.workload = u"notes and messages: "_s + what,
                .measured = measured.median(),
                .bare = bare.median(),
                .promise = wordsPromise,
                .remark = u"%1, %2 hits shown"_s.arg(word).arg(hits)});
    return {};
}

} // namespace

Result<> measurePeopleSearch(Bench& bench)
{
    Samples measured;
    Samples bare;
    std::optional<Keystroke> worst;
    for (const QStringView typed : keystrokes) {
        AYUMI_TRY_GET(const Keystroke each, measureKeystroke(bench, typed.toString()));
        measured.add(each.measured);
        bare.add(each.bare);
        if (!worst || each.beyond() > worst->beyond())
            worst = each;
    }
    bench.tell({.workload = u"search of a name, one keystroke"_s,
                .measured = measured.median(),
                .bare = bare.median(),
                .promise = keystrokePromise,
                .remark = u"of %1 keystrokes"_s.arg(keystrokes.size())});
    bench.tell({.workload = u"search of a name, hardest keystroke"_s,
                .measured = worst->measured,
                .bare = worst->bare,
                .promise = keystrokePromise,
                .remark = worst->typed});
    return {};
}

Result<> measureWordSearch(Bench& bench)
{
    AYUMI_TRY(measureWord(bench, u"two characters, common"_s, commonWord));
    AYUMI_TRY(measureWord(bench, u"one character"_s, u"膝"));
    AYUMI_TRY(measureWord(bench, u"a rare word"_s, rareWord));
    AYUMI_TRY(measureWord(bench, u"two words"_s, u"階段 湿布"));
    return measureWord(bench, u"nowhere, its pairs everywhere"_s, absentWord);
}

} // namespace ayumi::bench
