#include "ui/cases/symptomfields.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/words.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace ayumi {

SymptomFields::SymptomFields(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(newButton(tr("Another joint"), ButtonKind::Small, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(6));
    m_rows->setSpacing(theme().px(6));
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setMenu(new QMenu(m_add));
    addField(rightKnee);
    addField(leftKnee);
    fillMenu();
}

std::vector<std::pair<Joint, QString>> SymptomFields::symptoms() const
{
    std::vector<std::pair<Joint, QString>> given;
    for (const Field& field : m_fields) {
        const QString words = field.edit->text().trimmed();
        if (!words.isEmpty())
            given.emplace_back(field.joint, words);
    }
    return given;
}

void SymptomFields::setSymptoms(Joint joint, const QString& words)
{
    QLineEdit* edit = field(joint);
    (edit ? edit : addField(joint))->setText(words);
    fillMenu();
}

QLineEdit* SymptomFields::field(Joint joint) const
{
    const auto found = std::ranges::find(m_fields, joint, &Field::joint);
    return found == m_fields.end() ? nullptr : found->edit;
}

void SymptomFields::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_fields.front().edit->setFocus(event->reason());
}

QLineEdit* SymptomFields::addField(Joint joint)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    QLabel* label =
        newLabel(Words::of(joint), joint.side == Side::Right ? Type::RightSide : Type::LeftSide, this);
    label->setMinimumWidth(theme().px(72));
    row->addWidget(label);
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(tr("Symptoms: %1").arg(Words::of(joint)));
    edit->setPlaceholderText(tr("In the patient's words; leave empty where nothing hurts"));
    label->setBuddy(edit);
    row->addWidget(edit, 1);
    m_rows->addLayout(row);
    m_fields.push_back({joint, edit});
    if (m_fields.size() > 1)
        setTabOrder(m_fields[m_fields.size() - 2].edit, edit);
    setTabOrder(edit, m_add);
    connect(edit, &QLineEdit::textChanged, this, &SymptomFields::changed);
    return edit;
}

void SymptomFields::fillMenu()
{
    m_add->menu()->clear();
    for (const JointKind kind : allValues<JointKind>()) {
        for (const Side side : allValues<Side>()) {
            const Joint joint{kind, side};
            if (field(joint))
                continue;
            connect(m_add->menu()->addAction(Words::of(joint)), &QAction::triggered, this, [this, joint] {
                addField(joint)->setFocus();
                fillMenu();
            });
        }
    }
    m_add->setVisible(!m_add->menu()->isEmpty());
}

} // namespace ayumi
