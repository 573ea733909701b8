#include "core/base/textfold.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

QString randomDocument(std::mt19937& random)
{
    static const QStringList pieces =
        u"山 田 花 子 膝 の 痛 み が 右 左 髙 﨑 邉\U000E0105 𠮷 神 か゛ か\u3099 ﾀﾞ ｸﾞ ヤ マ ダ ー ハ ナ コ "
        u"っ ょ "
        u"U C 2 6 0 5 - ‐ . ' ・ A é Ō ß ㈱ ① 😀 👍🏽 한 ㍻ ％ + ＝ … 、 。 「 」 （ ） / @"_s.split(u' ') +
        QStringList{u" "_s, u"　"_s, u"\n"_s, u"\t"_s};
    QString text;
    const int length = std::uniform_int_distribution<int>(0, 30)(random);
    for (int i = 0; i < length; ++i)
        text += pieces[std::uniform_int_distribution<qsizetype>(0, pieces.size() - 1)(random)];
    return text;
}

/// Where a person can put the cursor.
QList<qsizetype> cursorPlaces(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    QList<qsizetype> places;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary())
        places.append(at);
    return places;
}

bool standsAlone(QStringView mark)
{
    return mark.startsWith(u'゛') || mark.startsWith(u'゜');
}

bool allAmong(const QStringList& asked, const QStringList& stored)
{
    return std::ranges::all_of(asked, [&](const QString& token) { return stored.contains(token); });
}

} // namespace

TEST_CASE("a text is cut into overlapping pairs, word by word, each pair once")
{
    CHECK(bigrams(u"膝の痛み") == QStringList{u"膝の"_s, u"の痛"_s, u"痛み"_s});
    CHECK(bigrams(u"膝 痛み") == QStringList{u"膝"_s, u"痛み"_s});
    CHECK(bigrams(u"右膝、左膝。右膝") == QStringList{u"右膝"_s, u"左膝"_s});
    CHECK(bigrams(u"UC-2605-017") ==
          QStringList{u"uc"_s, u"c2"_s, u"26"_s, u"60"_s, u"05"_s, u"50"_s, u"01"_s, u"17"_s});
    CHECK(bigrams(u"コーヒー") == QStringList{u"こひ"_s});
    CHECK(bigrams(u"ヤマダ・ハナコ") == bigrams(u"やまだはなこ"));
    CHECK(bigrams(u"𠮷田𣘺") == QStringList{u"吉田"_s, u"田橋"_s});
    CHECK(bigrams(u"😀😀😀") == QStringList{u"😀😀"_s});
    CHECK(bigrams(u"").isEmpty());
    CHECK(bigrams(u"、。 ー").isEmpty());
}

TEST_CASE("a document also stores single characters and the pair across a space")
{
    CHECK(searchTokens(u"山田　花子") ==
          QStringList{u"山田"_s, u"山"_s, u"田"_s, u"田花"_s, u"花子"_s, u"花"_s, u"子"_s});
    CHECK_FALSE(searchTokens(u"山田。花子").contains(u"田花"_s));
    CHECK_FALSE(searchTokens(u"山田\n花子").contains(u"田花"_s));
    CHECK_FALSE(searchTokens(u"山田 、 花子").contains(u"田花"_s));
    CHECK(searchTokens(u"").isEmpty());
}

TEST_CASE("a query finds the document by one character, by part of a lot number and in other writing")
{
    const QStringList stored = searchTokens(u"髙橋　美智子 様より。ﾛｯﾄ UC-2605-017、右ひざの痛みが強い");
    for (const QString& query :
         {u"痛"_s, u"痛み"_s, u"高橋美智子"_s, u"髙橋 美智子"_s, u"ろっと"_s, u"ロット"_s, u"2605-017"_s,
          u"UC2605"_s, u"ｕｃ２６"_s, u"ヒザ"_s, u"強"_s}) {
        INFO(query.toStdString());
        CHECK_FALSE(queryTokens(query).isEmpty());
        CHECK(allAmong(queryTokens(query), stored));
    }
    for (const QString& query : {u"左"_s, u"痛い"_s, u"2606"_s}) {
        INFO(query.toStdString());
        CHECK_FALSE(allAmong(queryTokens(query), stored));
    }
}

TEST_CASE("whatever is cut out of a document's words, the document holds all its tokens")
{
    std::mt19937 random(31);
    for (int i = 0; i < 1500; ++i) {
        const QString document = randomDocument(random);
        const QStringList stored = searchTokens(document);
        const QList<qsizetype> places = cursorPlaces(document);
        for (qsizetype from = 0; from + 1 < places.size(); ++from) {
            for (qsizetype to = from + 1; to < places.size() && to <= from + 12; ++to) {
                // か゛ is two places for the cursor and one kana for the reader.
                if (standsAlone(QStringView(document).sliced(places[to])) ||
                    standsAlone(QStringView(document).sliced(places[from])))
                    continue;
                const QString part = document.sliced(places[from], places[to] - places[from]);
                INFO(document.toStdString() << " | " << part.toStdString());
                REQUIRE(allAmong(queryTokens(part), stored));
            }
        }
    }
}

TEST_CASE("a pasted page asks for a bounded number of tokens")
{
    QString page;
    for (int i = 0; i < 5000; ++i)
        page += QChar(0x4E00 + i);
    CHECK(queryTokens(page).size() == 64);
    CHECK(searchTokens(page).size() > 9000);
    CHECK(queryTokens(page) == searchTokens(page).filter(QRegularExpression(u"^..$"_s)).mid(0, 64));
}

TEST_CASE("tokens of a text in random writing are whole characters without repetition")
{
    std::mt19937 random(32);
    for (int i = 0; i < 2000; ++i) {
        QStringList stored = searchTokens(randomDocument(random));
        for (const QString& token : stored) {
            const qsizetype characters = token.toUcs4().size();
            REQUIRE((characters == 1 || characters == 2));
            REQUIRE(token.isValidUtf16());
        }
        const qsizetype all = stored.size();
        REQUIRE(stored.removeDuplicates() == 0);
        REQUIRE(all == stored.size());
    }
}
