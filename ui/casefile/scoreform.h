#pragma once

#include "ui/casefile/caseform.h"

namespace ayumi {

class Koos12Field;

/// What later scores are compared with: pain now (NRS), pain on a line (VAS) and KOOS-12 before the
/// treatment, right and left knee. Whatever is not asked stays empty.
class ScoreForm : public CaseForm
{
    Q_OBJECT

public:
    explicit ScoreForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    [[nodiscard]] bool check() override;

private:
    void addPain();
    void addLines();
    void addKoos12();
    void readTexts();
    [[nodiscard]] bool isNew(const QString& code) const;

    std::vector<Koos12Field*> m_koos12;
    QLabel* m_codesOnly; ///< why items show codes
};

} // namespace ayumi
