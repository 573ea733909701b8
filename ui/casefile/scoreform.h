#pragma once

#include "ui/casefile/caseform.h"

namespace ayumi {

/// Pain before the treatment, right and left knee.
class ScoreForm : public CaseForm
{
    Q_OBJECT

public:
    explicit ScoreForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
};

} // namespace ayumi
