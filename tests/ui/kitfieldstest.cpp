#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/scorerow.h"
#include "ui/kit/sidechoice.h"
#include "ui/kit/theme.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ayumi;

namespace {

bool shows(const QWidget& widget, const QString& part)
{
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isHidden() && label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a date typed in any Japanese form is echoed with its era")
{
    DateField field;
    for (const QString& typed :
         {u"S33.4.2"_s, u"昭和33年4月2日"_s, u"1958/4/2"_s, u"19580402"_s, u"Ｓ３３．４．２"_s}) {
        CAPTURE(typed.toStdString());
        field.setText(typed);
        CHECK(field.date() == QDate(1958, 4, 2));
        CHECK(shows(field, u"昭和33年4月2日"_s));
    }
}

TEST_CASE("a date that cannot exist says so under the field, a half typed one not yet")
{
    DateField field;
    auto* edit = field.findChild<QLineEdit*>();
    QTest::keyClicks(edit, u"2026/2"_s);
    CHECK_FALSE(edit->property("invalid").toBool());
    CHECK_FALSE(field.date());
    QTest::keyClicks(edit, u"/30"_s);
    CHECK(edit->property("invalid").toBool());
    CHECK_FALSE(edit->accessibleDescription().isEmpty());
    CHECK(field.read().error().code == ErrorCode::DateDoesNotExist);

    field.setText(u"昭和65年1月8日"_s);
    CHECK(field.read().error().code == ErrorCode::DateOutsideEra);
    field.setText({});
    CHECK(field.read() == Result<std::optional<QDate>>(std::nullopt));
    CHECK_FALSE(edit->property("invalid").toBool());
}

TEST_CASE("arrows move a date by days and months")
{
    DateField field;
    field.setDate(QDate(2026, 1, 31));
    QSignalSpy changed(&field, &DateField::dateChanged);
    auto* edit = field.findChild<QLineEdit*>();
    QTest::keyClick(edit, Qt::Key_Up);
    CHECK(field.date() == QDate(2026, 2, 1));
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_PageUp);
    CHECK(field.date() == QDate(2026, 2, 28));
    CHECK(changed.size() == 3);
}

TEST_CASE("digits answer a pain score, a quick 1 and 0 make 10")
{
    ScoreRow row(u"Right knee"_s, Tone::RightSide);
    row.show();
    CHECK(row.score() == std::nullopt);
    QTest::keyClick(&row, Qt::Key_7);
    CHECK(row.score() == 7);
    QTest::keyClick(&row, Qt::Key_0);
    CHECK(row.score() == 0);
    QTest::keyClick(&row, Qt::Key_1);
    QTest::keyClick(&row, Qt::Key_0);
    CHECK(row.score() == 10);
    QTest::keyClick(&row, Qt::Key_Right);
    CHECK(row.score() == 10);
    QTest::keyClick(&row, Qt::Key_Left);
    CHECK(row.score() == 9);
    QTest::keyClick(&row, Qt::Key_Delete);
    CHECK(row.score() == std::nullopt);
}

TEST_CASE("every pain score can be pressed by its name, and pressed again it is taken back")
{
    ScoreRow row(u"Left knee"_s, Tone::LeftSide);
    QSignalSpy changed(&row, &ScoreRow::scoreChanged);
    QAbstractButton* six = nullptr;
    for (QAbstractButton* cell : row.findChildren<QAbstractButton*>()) {
        if (cell->accessibleName() == u"Left knee: 6"_s)
            six = cell;
    }
    REQUIRE(six);
    six->click();
    CHECK(row.score() == 6);
    six->click();
    CHECK(row.score() == std::nullopt);
    CHECK(changed.size() == 2);
}

TEST_CASE("a side is chosen by pointer or letter and both means right and left")
{
    SideChoice choice;
    CHECK(choice.sides().empty());
    QSignalSpy changed(&choice, &SideChoice::sidesChanged);
    const auto buttons = choice.findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 3);
    buttons[1]->click();
    CHECK(choice.side() == Side::Left);
    QTest::keyClick(&choice, Qt::Key_B);
    CHECK(choice.sides() == std::vector{Side::Right, Side::Left});
    CHECK(choice.side() == std::nullopt);
    CHECK(changed.size() == 2);

    SideChoice single(SideChoice::Both::NotAllowed);
    CHECK(single.findChildren<QAbstractButton*>().size() == 2);
    QTest::keyClick(&single, Qt::Key_B);
    CHECK(single.sides().empty());
}

TEST_CASE("a form names its fields, marks what is missing and puts errors where they belong")
{
    FormGrid form;
    auto* name = new QLineEdit;
    auto* date = new DateField;
    form.addField(name, u"Name"_s, u"name"_s);
    form.addField(date, u"Date of birth"_s, u"birth-date"_s);
    form.setRequired(name);
    CHECK(name->accessibleName() == u"Name (required)"_s);
    CHECK(date->focusProxy()->accessibleName() == u"Date of birth"_s);

    CHECK_FALSE(form.checkRequired());
    CHECK_FALSE(form.error(name).isEmpty());
    name->setText(u"山田"_s);
    CHECK(form.checkRequired());
    CHECK(form.error(name).isEmpty());

    CHECK(form.showError({ErrorCode::DateInFuture, {u"birth-date"_s, u"2030-01-01"_s}}));
    CHECK_FALSE(form.error(date).isEmpty());
    CHECK_FALSE(form.showError({ErrorCode::FieldMissing, {u"elsewhere"_s}}));
    form.clearErrors();
    CHECK(form.error(date).isEmpty());
}

TEST_CASE("in a narrow form labels stand above their fields")
{
    FormGrid form;
    auto* name = new QLineEdit;
    form.addField(name, u"Name"_s);
    form.resize(800, 100);
    form.show();
    QTest::qWait(0);
    const int beside = name->x();
    CHECK(beside > 100);
    form.resize(300, 100);
    QTest::qWait(10);
    CHECK(name->x() < 20);
}

TEST_CASE("a field that needs several lines gets them, whatever stands below it in the form")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* form = new FormGrid(FormGrid::Labels::Beside, &window);
    auto* tiles = new OptionTiles({{u"1 Mild: nothing needs to be done"_s, 1},
                                   {u"2 Moderate: limits cooking, shopping or the telephone"_s, 2},
                                   {u"3 Severe: hospital stay, or limits washing, dressing or eating"_s, 3},
                                   {u"4 Life-threatening: needs urgent treatment"_s, 4}},
                                  form);
    form->addField(tiles, u"Grade"_s);
    auto* below = new QLineEdit(form);
    form->addField(below, u"Below"_s);
    column->addWidget(form);
    column->addStretch(1);
    window.resize(theme().px(640), theme().px(600));
    window.show();
    QTest::qWait(20);
    const auto buttons = tiles->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 4);
    for (const QPushButton* button : buttons) {
        CAPTURE(button->text().toStdString());
        CHECK(tiles->rect().contains(button->geometry()));
    }
    CHECK(below->mapTo(&window, QPoint()).y() >= tiles->mapTo(&window, QPoint(0, tiles->height())).y());
}

TEST_CASE("a notice is as high as its sentence needs")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* notice = new NoticeBar(&window);
    column->addWidget(notice);
    column->addStretch(1);
    window.resize(theme().px(260), theme().px(500));
    window.show();
    notice->say(Tone::Danger,
                u"This is an emergency, nothing for a chat. In Japan call 119, in Malaysia 999, now. Then "
                u"telephone the hospital and the responsible manager, whatever the hour."_s);
    QTest::qWait(20);
    for (const QLabel* label : notice->findChildren<QLabel*>()) {
        if (!label->text().isEmpty())
            CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    CHECK(notice->height() < window.height() / 2);
}
