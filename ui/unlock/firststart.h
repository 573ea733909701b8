#pragma once

#include "ui/unlock/unlockstep.h"

class QPushButton;

namespace ayumi {

/// There is no clinic here yet: make one, look at the demo, or open one that lies elsewhere.
class FirstStart : public UnlockStep
{
    Q_OBJECT

public:
    explicit FirstStart(QWidget* parent = nullptr);

    void begin() override;
    void setDemoOffered(bool offered);
    [[nodiscard]] QPushButton* demo() const { return m_demo; }

Q_SIGNALS:
    void createRequested();
    void demoRequested();
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_demo;
    QPushButton* m_open;
};

} // namespace ayumi
