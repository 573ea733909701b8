#pragma once

#include "core/domain/joint.h"
#include "core/domain/outcome/instrumenttexts.h"
#include "ui/casefile/formfields.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ayumi {

class AnswerRow;

/// The twelve answers to KOOS-12 of one knee: folded to what they give, unfolded to be entered, a digit each.
/// Written down as koos12::read() takes them; empty while nothing is answered.
class Koos12Field : public QWidget, public ComposedField
{
    Q_OBJECT

public:
    explicit Koos12Field(Joint joint, QWidget* parent = nullptr);

    /// The clinic's own item texts; without them the items go by their codes.
    void setTexts(const std::optional<InstrumentTexts>& texts);
    [[nodiscard]] const koos12::Answers& answers() const { return m_answers; }
    void unfold(bool open);

    [[nodiscard]] QString written() const override;
    void setWritten(const QString& text) override;
    [[nodiscard]] QString inWords(const QString& text) const override;

private:
    void addRows();
    void showSummary();

    Joint m_joint;
    std::optional<InstrumentTexts> m_texts;
    koos12::Answers m_answers;
    QLabel* m_summary;
    QPushButton* m_fold;
    QWidget* m_inner; ///< the rows; made when they are first wanted
    QVBoxLayout* m_column;
    std::vector<AnswerRow*> m_rows;
};

} // namespace ayumi
