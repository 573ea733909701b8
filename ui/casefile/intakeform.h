#pragma once

#include "ui/casefile/caseform.h"

class QGridLayout;

namespace ayumi {

class AnswerField;

/// What the consultation asks, made from the table of the intake: the person's questions, then each joint's
/// side by side, right before left. Only what was changed is saved.
class IntakeForm : public CaseForm
{
    Q_OBJECT

public:
    /// `joints`: one pair of columns per kind of joint.
    IntakeForm(const Workplace& place, const std::vector<JointKind>& kinds, QWidget* parent = nullptr);

    [[nodiscard]] AnswerField* field(const Question& question) const;

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    [[nodiscard]] bool check() override;

private:
    void addPersonFields();
    void addJointFields(JointKind kind);
    AnswerField* newField(const Question& question, bool narrow, const QString& name);

    std::vector<AnswerField*> m_answers;
};

/// Kinds of joints that this case is about: knees always, others where something is known.
[[nodiscard]] std::vector<JointKind> jointKindsOf(const CaseFacts& facts);

} // namespace ayumi
