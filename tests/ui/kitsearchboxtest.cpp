#include "ui/kit/searchbox.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;

namespace {

void compose(QWidget& field, const QString& preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(&field, &event);
}

void commit(QWidget& field, const QString& text)
{
    QInputMethodEvent event({}, {});
    event.setCommitString(text);
    QApplication::sendEvent(&field, &event);
}

} // namespace

TEST_CASE("the search box tells nothing while kana are being converted")
{
    SearchBox field;
    QSignalSpy searched(&field, &SearchBox::searched);
    compose(field, u"す"_s);
    compose(field, u"すず"_s);
    compose(field, u"鈴木"_s);
    CHECK(searched.isEmpty());
    CHECK(field.isComposing());
    commit(field, u"鈴木"_s);
    REQUIRE(searched.size() == 1);
    CHECK(searched.at(0).at(0).toString() == u"鈴木"_s);
    CHECK_FALSE(field.isComposing());
}

TEST_CASE("composing over a selection is not a search for nothing")
{
    SearchBox field;
    field.setText(u"山田"_s);
    QSignalSpy searched(&field, &SearchBox::searched);
    field.selectAll();
    compose(field, u"すずき"_s);
    CHECK(searched.isEmpty());
    commit(field, u"鈴木"_s);
    REQUIRE(searched.size() == 1);
    CHECK(searched.at(0).at(0).toString() == u"鈴木"_s);
}

TEST_CASE("a composition that is given up leaves what was committed")
{
    SearchBox field;
    field.setText(u"山田"_s);
    QSignalSpy searched(&field, &SearchBox::searched);
    compose(field, u"はな"_s);
    compose(field, {});
    CHECK(field.text() == u"山田"_s);
    CHECK(searched.isEmpty());
}

TEST_CASE("typing, clearing and leaving the search box")
{
    SearchBox field;
    QSignalSpy searched(&field, &SearchBox::searched);
    QSignalSpy left(&field, &SearchBox::left);
    QSignalSpy stepped(&field, &SearchBox::stepped);
    QSignalSpy confirmed(&field, &SearchBox::confirmed);
    QTest::keyClicks(&field, u"187 "_s);
    CHECK(searched.size() == 3); // the space at the end searches for nothing new
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(stepped.at(0).at(0).toInt() == 1);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(confirmed.at(0).at(0).toString() == u"187"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(left.isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(left.size() == 1);
}
