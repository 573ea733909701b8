#include "ui/casefile/choices.h"

#include "ui/kit/theme.h"

#include <QCoreApplication>

namespace ayumi {

QPlainTextEdit* newTextField(QWidget* parent)
{
    auto* field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(theme().px(64));
    return field;
}

QLineEdit* newNumberField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setProperty("number", true);
    field->setMaximumWidth(theme().px(140));
    return field;
}

QComboBox* newJointChoice(QWidget* parent, const std::vector<Joint>& joints)
{
    auto* box = new QComboBox(parent);
    box->addItem(QCoreApplication::translate("ayumi::CaseForm", "Choose the joint"), QString());
    for (const Joint joint : joints)
        box->addItem(Words::of(joint), jointCode(joint));
    return box;
}

} // namespace ayumi
