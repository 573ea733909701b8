#pragma once

#include "ui/casefile/caseform.h"

class QLabel;

namespace ayumi {

/// The journey and the passport it needs; whether the passport lasts is said while typing.
class TripForm : public CaseForm
{
    Q_OBJECT

public:
    explicit TripForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    void onEdited() override;

private:
    [[nodiscard]] Trip trip() const;
    [[nodiscard]] Passport passport() const;

    QLabel* m_stay;
    QLabel* m_passport;
};

} // namespace ayumi
