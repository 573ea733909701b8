#pragma once

#include <QToolButton>

namespace ayumi {

/// The bell of the top bar: how many reminders are due, and whether some of them were not looked at yet.
class BellButton : public QToolButton
{
    Q_OBJECT

public:
    explicit BellButton(QWidget* parent = nullptr);

    /// `more`: there are others behind those counted.
    void show(int due, bool more, bool unseen);
    [[nodiscard]] int due() const { return m_due; }
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_due = 0;
    bool m_more = false;
    bool m_unseen = false;
};

} // namespace ayumi
