#pragma once

#include "core/base/enumcode.h"
#include "ui/models/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ayumi {

/// A list of one coded value's words, codes behind them. `empty`: what stands first for "nothing chosen";
/// without it the first value is chosen.
template<class Coded>
[[nodiscard]] QComboBox* newChoice(QWidget* parent, const QString& empty = {})
{
    auto* box = new QComboBox(parent);
    if (!empty.isEmpty())
        box->addItem(empty, QString());
    for (const Coded value : allValues<Coded>())
        box->addItem(Words::of(value), codeOf(value));
    return box;
}

/// Three lines in which Tab goes on to the next field.
[[nodiscard]] QPlainTextEdit* newTextField(QWidget* parent);

/// A line for a number; FormFields complains about what is none.
[[nodiscard]] QLineEdit* newNumberField(QWidget* parent);

/// The joints a form may be about: knees first, then others the case knows.
[[nodiscard]] QComboBox* newJointChoice(QWidget* parent, const std::vector<Joint>& joints);

} // namespace ayumi
