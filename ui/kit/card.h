#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ayumi {

/// A white sheet with a heading, something at the right of it, and a body. Further headed sections may follow
/// below.
class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Body
    {
        Padded, ///< text and fields
        Flush   ///< lists, which bring their own padding
    };

    explicit Card(const QString& title, Body body = Body::Padded, QWidget* parent = nullptr);

    /// An empty title hides the heading.
    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Widgets stand at the right of the heading, in the order they were added. The card owns them.
    void addAccessory(QWidget* widget);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// Another heading with a body of its own, below.
    struct Section
    {
        QLabel* heading;
        QVBoxLayout* body;
    };
    [[nodiscard]] Section addSection(const QString& title, Body body = Body::Padded);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Head
    {
        QWidget* row;
        QLabel* label;
        QHBoxLayout* layout;
    };
    Head newHead(const QString& title);
    [[nodiscard]] static QVBoxLayout* newBody(Body body);

    QVBoxLayout* m_layout;
    Head m_head;
    QFrame* m_rule;
    QVBoxLayout* m_body;
};

} // namespace ayumi
