#pragma once

#include <QAbstractButton>
#include <QString>

namespace ayumi {

/// A room in the side bar: icon, title, count.
class SideBarItem final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SideBarItem(const QString& icon, QWidget* parent = nullptr);

    void setBadge(int badge);
    /// Only the icon, the count at its corner: the title stands in the tool tip.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    int m_badge = 0;
    bool m_compact = false;
};

/// A quiet line at the foot of the side bar; wraps, may be pressed, may carry a coloured dot.
class SideBarLine final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SideBarLine(QWidget* parent = nullptr);

    enum class Dot
    {
        None,
        Good,
        Warning
    };
    void setDot(Dot dot);
    void setIconName(const QString& icon);
    void setPressable(bool pressable);
    /// Only the dot or the icon.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int indent() const;

    Dot m_dot = Dot::None;
    bool m_compact = false;
    QString m_icon;
};

} // namespace ayumi
