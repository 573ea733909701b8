#include "ui/models/errortext.h"

#include "ui/models/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

TEST_CASE("no error code lacks its sentence, in Japanese or in English")
{
    const QRegularExpression japanese(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s);
    Language language(*QCoreApplication::instance());
    for (const ErrorCode code : allErrorCodes()) {
        if (code == ErrorCode::UsageWrong) // the command line words its own sentence
            continue;
        CAPTURE(errorCodeName(code).toStdString());
        const Error error{code, {u"A"_s, u"B"_s, u"C"_s}};
        REQUIRE(language.speak(u"en"_s));
        const QString english = ErrorText::of(error);
        CHECK(english.size() > 10);
        CHECK_FALSE(english.contains(u'%'));
        REQUIRE(language.speak(u"ja"_s));
        const QString own = ErrorText::of(error);
        CHECK(own.contains(japanese));
        CHECK(own != english);
        CHECK_FALSE(own.contains(u'%'));
    }
}

TEST_CASE("what somebody typed is never taken for a hole of the sentence")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"en"_s));
    const QString text = ErrorText::of({ErrorCode::FieldInvalid, {u"phone"_s, u"%1<b>"_s}});
    CHECK(text.contains(u"%1<b>"_s));
    CHECK(text.startsWith(u"Phone"_s));
}

TEST_CASE("codes among the facts of an error become words")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    CHECK(ErrorText::of({ErrorCode::InjectionWithoutConsent, {u"knee-L"_s}}).contains(u"左膝"_s));
    CHECK(ErrorText::of({ErrorCode::GateNotPassed, {u"preparation"_s, u"3"_s}}).contains(u"渡航準備"_s));
    CHECK(ErrorText::of({ErrorCode::CalendarFileInvalid, {u"a.ics"_s, u"no-calendar"_s}})
              .contains(u"カレンダーがありません"_s));
}
