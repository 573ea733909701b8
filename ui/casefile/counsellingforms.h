#pragma once

#include "ui/casefile/caseform.h"

class QCheckBox;
class QLabel;

namespace ayumi {

/// The record of the online meeting: a new one, or the last one corrected.
class CounsellingForm : public CaseForm
{
    Q_OBJECT

public:
    explicit CounsellingForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    [[nodiscard]] bool check() override;

private:
    [[nodiscard]] Counselling last() const;
};

/// A doctor's decision about one joint. The criteria that the intake speaks for are shown as prompts, nothing
/// is ticked by the program.
class DecisionForm : public CaseForm
{
    Q_OBJECT

public:
    explicit DecisionForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    [[nodiscard]] bool check() override;
    void onEdited() override;
    [[nodiscard]] QString savedSentence() const override;

private:
    void showPrompts();

    QLabel* m_earlier;
    QLabel* m_prompts;
};

} // namespace ayumi
