#pragma once

#include "core/domain/joint.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;

namespace ayumi {

/// Right, left, or both: the patient's own sides, in their colours, always in this order. Nothing is chosen
/// at first.
class SideChoice : public QWidget
{
    Q_OBJECT

public:
    enum class Both
    {
        Allowed,
        NotAllowed
    };

    explicit SideChoice(Both both = Both::Allowed, QWidget* parent = nullptr);

    /// None, one, or right and left.
    [[nodiscard]] std::vector<Side> sides() const;
    void setSides(const std::vector<Side>& sides);
    /// The one side, where exactly one is chosen.
    [[nodiscard]] std::optional<Side> side() const;

Q_SIGNALS:
    void sidesChanged(const std::vector<ayumi::Side>& sides);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Part
    {
        RightPart,
        LeftPart,
        BothPart
    };
    void choose(int part);
    void retranslate();

    std::vector<QAbstractButton*> m_parts;
    int m_chosen = -1;
};

} // namespace ayumi
