#pragma once

#include "core/domain/intake.h"
#include "ui/casefile/formfields.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ayumi {

/// One question of the intake: what was answered, whether it was asked at all, and from where it is known.
/// Writing an answer makes it known by itself.
class AnswerField : public QWidget, public ComposedField
{
    Q_OBJECT

public:
    AnswerField(const Question& question, bool narrow, QWidget* parent = nullptr);

    [[nodiscard]] const Question& question() const { return m_question; }
    /// State, value and source as they are now; whoever saves adds the version.
    [[nodiscard]] Answer answer() const;
    void setAnswer(const Answer& answer);
    void setName(const QString& name);

    [[nodiscard]] QString written() const override;
    void setWritten(const QString& text) override;
    [[nodiscard]] QString inWords(const QString& text) const override;

private:
    void addChoices();
    void onValueEdited();
    void onStateChosen();
    void showSource();
    [[nodiscard]] QString value() const;
    void setValue(const QString& value);
    [[nodiscard]] AnswerState state() const;
    void tell() const;

    Question m_question;
    QLineEdit* m_text = nullptr;   ///< words and numbers
    QComboBox* m_choice = nullptr; ///< choices, yes and no
    QComboBox* m_state;
    QComboBox* m_source;
    bool m_filling = false;
};

} // namespace ayumi
