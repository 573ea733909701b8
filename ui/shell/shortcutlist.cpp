#include "ui/shell/shortcutlist.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ayumi {

ShortcutList::ShortcutList(QWidget* parent)
    : Dialog(tr("Keyboard shortcuts"), parent)
{
    setCancelText(tr("Close"));
    setPreferredWidth(620);
    struct Group
    {
        QString heading;
        std::vector<std::pair<QString, QString>> keys;
    };
    const std::vector<Group> groups{{tr("Everywhere"),
                                     {{u"Ctrl+K"_s, tr("Search people, notes and messages")},
                                      {u"Ctrl+N"_s, tr("New consultation")},
                                      {u"Ctrl+I"_s, tr("Import a LINE talk history")},
                                      {u"Ctrl+Shift+I"_s, tr("Take invitations from a calendar file")},
                                      {u"Ctrl+1 … 4"_s, tr("Go to Today, Cases, Calendar, Settings")},
                                      {u"Ctrl+B"_s, tr("Reminders")},
                                      {u"Ctrl+P"_s, tr("Print what is chosen: Enter shows the usual paper")},
                                      {u"Alt+←"_s, tr("Back")},
                                      {u"F5"_s, tr("Read again")},
                                      {u"Ctrl+L"_s, tr("Lock")},
                                      {u"F1"_s, tr("This list")}}},
                                    {tr("In lists"),
                                     {{u"↑ ↓"_s, tr("Choose a row")},
                                      {u"← →"_s, tr("Choose a button of the row")},
                                      {u"Enter"_s, tr("Press the button, or open the row")},
                                      {u"Shift+F10"_s, tr("Everything that can be done with the row")}}},
                                    {tr("In forms"),
                                     {{u"0 – 9"_s, tr("Pain score; 1 then 0 is ten")},
                                      {u"R, L, B"_s, tr("Right, left, both")},
                                      {u"↑ ↓"_s, tr("In a date: a day later, a day earlier")},
                                      {u"Alt+↓"_s, tr("In a date: open the calendar")},
                                      {u"Ctrl+Enter"_s, tr("Save the dialog")},
                                      {u"Esc"_s, tr("Leave the dialog")}}}};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(20));
    grid->setVerticalSpacing(theme().px(6));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Group& group : groups) {
        QLabel* heading = newLabel(group.heading, Type::Heading, this);
        heading->setContentsMargins(0, row == 0 ? 0 : theme().px(10), 0, 0);
        grid->addWidget(heading, row++, 0, 1, 2);
        for (const auto& [keys, what] : group.keys) {
            grid->addWidget(newLabel(keys, Type::Strong, this), row, 0);
            grid->addWidget(newLabel(what, Type::Body, this, true), row++, 1);
        }
    }
    body()->addLayout(grid);
}

} // namespace ayumi
