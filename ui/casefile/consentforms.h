#pragma once

#include "ui/casefile/caseform.h"

class QVBoxLayout;

namespace ayumi {

/// The eight items that are explained one by one: what was explained, and ticks for what was explained now.
class DisclosureForm : public CaseForm
{
    Q_OBJECT

public:
    explicit DisclosureForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QString savedSentence() const override;
};

/// Signed consents, each with what can be done to it, and the form for another one.
class ConsentForm : public CaseForm
{
    Q_OBJECT

public:
    explicit ConsentForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    [[nodiscard]] bool check() override;
    void onEdited() override;
    [[nodiscard]] QString savedSentence() const override;

private:
    void addConsent(const Consent& consent);
    void openWithdrawal(const Consent& consent);

    QVBoxLayout* m_list;
};

} // namespace ayumi
