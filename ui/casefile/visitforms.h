#pragma once

#include "ui/casefile/caseform.h"

class QLabel;

namespace ayumi {

/// Examination and blood test, and the hospital doctor's go.
class ExaminationForm : public CaseForm
{
    Q_OBJECT

public:
    explicit ExaminationForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
};

/// One joint, one side, its lot. The side is read back before it can be recorded.
class InjectionForm : public CaseForm
{
    Q_OBJECT

public:
    explicit InjectionForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    [[nodiscard]] bool check() override;
    void onEdited() override;
    [[nodiscard]] QString savedSentence() const override;

private:
    QLabel* m_recorded;
};

class DripForm : public CaseForm
{
    Q_OBJECT

public:
    explicit DripForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
};

class DischargeForm : public CaseForm
{
    Q_OBJECT

public:
    explicit DischargeForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
};

/// Corrects the date of the treatment; what moves is shown before anything is saved.
class TreatmentDateForm : public CaseForm
{
    Q_OBJECT

public:
    explicit TreatmentDateForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    [[nodiscard]] bool check() override;
    void onEdited() override;

private:
    QLabel* m_moves;
};

} // namespace ayumi
