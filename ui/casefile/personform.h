#pragma once

#include "ui/casefile/caseform.h"

namespace ayumi {

/// Who the patient is and how to reach them. Names stay exactly as typed.
class PersonForm : public CaseForm
{
    Q_OBJECT

public:
    explicit PersonForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    void onEdited() override;

private:
    void addNames();
    void addContact();
    void addLine(const QString& code, const QString& label);
};

} // namespace ayumi
