#include "ui/kit/rowlist.h"
#include "ui/kit/theme.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;

namespace {

QStandardItem* heading(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(QVariant::fromValue(RowKind::Heading), RowKindRole);
    return item;
}

QStandardItem* person(const QString& name)
{
    auto* item = new QStandardItem(name);
    item->setData(u"3 days late"_s, RowLeadRole);
    item->setData(QVariant::fromValue(Tone::Danger), RowToneRole);
    item->setData(u"right knee"_s, RowDetailRole);
    item->setData(QVariant::fromValue(QList<RowChip>{{u"3 months"_s, Tone::Danger}}), RowChipsRole);
    item->setData(
        QVariant::fromValue(QList<RowAction>{{.id = u"record"_s, .text = u"Record contact"_s},
                                             {.id = u"postpone"_s, .text = u"Postpone"_s, .opensMenu = true},
                                             {.id = u"end"_s, .text = u"End"_s, .onlyInMenu = true}}),
        RowActionsRole);
    return item;
}

struct Shown
{
    QStandardItemModel model;
    RowList list{u"Calls"_s};

    Shown()
    {
        model.appendRow(heading(u"Overdue"_s));
        model.appendRow(person(u"山本 和子"_s));
        model.appendRow(heading(u"Today"_s));
        model.appendRow(person(u"鈴木 幸子"_s));
        list.setModel(&model);
        list.resize(900, 400);
        list.show();
        QTest::qWait(10);
    }

    QModelIndex row(int number) { return model.index(number, 0); }
};

} // namespace

TEST_CASE("a press on a painted button asks for its action, beside it only chooses the row")
{
    Shown shown;
    QSignalSpy asked(&shown.list, &RowList::actionRequested);
    QSignalSpy opened(&shown.list, &RowList::rowOpened);
    const QRect row = shown.list.visualRect(shown.row(3));
    const auto buttons = shown.list.rows()->buttons(row, shown.row(3));
    REQUIRE(buttons.size() == 2);
    QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {}, buttons[1].area.center());
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0).toModelIndex() == shown.row(3));
    CHECK(asked.at(0).at(1).toString() == u"postpone"_s);

    QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 120, row.center().y()));
    CHECK(asked.size() == 1);
    CHECK(opened.isEmpty());
    CHECK(shown.list.currentIndex() == shown.row(3));
    QTest::mouseDClick(shown.list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 120, row.center().y()));
    CHECK(opened.size() == 1);
}

TEST_CASE("the keyboard walks over headings, into the buttons and back")
{
    Shown shown;
    QSignalSpy asked(&shown.list, &RowList::actionRequested);
    QSignalSpy opened(&shown.list, &RowList::rowOpened);
    shown.list.activateWindow();
    shown.list.setFocus();
    QTest::qWait(10);
    CHECK(shown.list.currentIndex() == shown.row(1));
    QTest::keyClick(&shown.list, Qt::Key_Down);
    CHECK(shown.list.currentIndex() == shown.row(3));
    QTest::keyClick(&shown.list, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    QTest::keyClick(&shown.list, Qt::Key_Right);
    QTest::keyClick(&shown.list, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(1).toString() == u"record"_s);
    QTest::keyClick(&shown.list, Qt::Key_Left);
    QTest::keyClick(&shown.list, Qt::Key_Return);
    CHECK(opened.size() == 2);
}

TEST_CASE("the row's menu lists every action, also those that are not painted")
{
    Shown shown;
    QSignalSpy asked(&shown.list, &RowList::actionRequested);
    shown.list.showMenu(shown.row(1), shown.list.mapToGlobal(QPoint(10, 10)));
    auto* menu = shown.list.findChild<QMenu*>();
    REQUIRE(menu);
    QStringList texts;
    for (QAction* action : menu->actions())
        texts << action->text();
    CHECK(texts.contains(u"End"_s));
    menu->actions().constLast()->trigger();
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(1).toString() == u"end"_s);
}

TEST_CASE("in a narrow list all buttons but the first fold into the menu")
{
    Shown shown;
    shown.list.resize(380, 400);
    QTest::qWait(10);
    const auto buttons = shown.list.rows()->buttons(shown.list.visualRect(shown.row(1)), shown.row(1));
    REQUIRE(buttons.size() == 2);
    CHECK(buttons[0].action.has_value());
    CHECK_FALSE(buttons[1].action.has_value());
    for (const auto& button : buttons)
        CHECK(shown.list.viewport()->rect().contains(button.area));
}

TEST_CASE("a row is read out whole")
{
    Shown shown;
    CHECK(RowDelegate::spoken(shown.row(1)) == u"3 days late, 山本 和子, right knee, 3 months"_s);
}

TEST_CASE("a screen reader sees rows with their buttons and can press them")
{
    Shown shown;
    QSignalSpy asked(&shown.list, &RowList::actionRequested);
    QSignalSpy opened(&shown.list, &RowList::rowOpened);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.list);
    REQUIRE(list);
    CHECK(list->text(QAccessible::Name) == u"Calls"_s);
    REQUIRE(list->childCount() == 4);
    CHECK(list->child(0)->role() == QAccessible::Heading);
    QAccessibleInterface* row = list->child(1);
    CHECK(row->text(QAccessible::Name) == u"3 days late, 山本 和子, right knee, 3 months"_s);
    CHECK(row->parent() == list);
    CHECK(list->indexOfChild(row) == 1);
    REQUIRE(row->childCount() == 3);
    QAccessibleInterface* postpone = row->child(1);
    CHECK(postpone->role() == QAccessible::PushButton);
    CHECK(postpone->text(QAccessible::Name) == u"Postpone"_s);
    CHECK_FALSE(postpone->rect().isEmpty());
    postpone->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(1).toString() == u"postpone"_s);
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(opened.size() == 1);

    shown.model.removeRows(0, 4);
    CHECK(list->childCount() == 0);
    CHECK_FALSE(row->isValid());
}
