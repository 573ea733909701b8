#include "ui/kit/dialog.h"

#include "ui/kit/busyoverlay.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ayumi {

namespace {

/// As high as what it holds for its width, where the dialog has the room.
class BodyArea final : public QScrollArea
{
public:
    explicit BodyArea(QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        auto* inner = new QWidget;
        inner->setProperty("surface", QStringLiteral("none"));
        setWidget(inner);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QLayout* layout = widget()->layout();
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                           : layout->totalSizeHint().height();
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize inner = widget()->minimumSizeHint();
        return {inner.width() + verticalScrollBar()->sizeHint().width(),
                std::min(inner.height(), theme().px(120))};
    }

protected:
    /// A field that appears may need a wider dialog; a scroll area does not tell by itself.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

Dialog::Dialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_heading(newLabel({}, Type::Title, this, true))
    , m_explanation(newLabel({}, Type::Secondary, this, true))
    , m_notices(new NoticeBar(this))
    , m_body(nullptr)
    , m_buttons(new QHBoxLayout)
    , m_cancel(newButton(tr("Cancel"), ButtonKind::Secondary, this))
    , m_busy(nullptr)
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().px(24), theme().px(20), theme().px(24), theme().px(18));
    layout->setSpacing(theme().px(12));
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addWidget(m_notices);
    auto* area = new BodyArea(this);
    m_body = new QVBoxLayout(area->widget());
    // Focus frames of fields at the edge need the pixel.
    m_body->setContentsMargins(1, 1, 1, 1);
    m_body->setSpacing(theme().px(10));
    layout->addWidget(area, 1);
    layout->addSpacing(theme().px(4));
    layout->addLayout(m_buttons);
    m_buttons->setSpacing(theme().px(8));
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_explanation->hide();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_busy = new BusyOverlay(this);
    setHeading(title);
}

void Dialog::setHeading(const QString& title)
{
    m_heading->setText(title);
    setWindowTitle(title);
    setAccessibleName(title);
}

void Dialog::setExplanation(const QString& sentence)
{
    m_explanation->setText(sentence);
    m_explanation->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

QPushButton* Dialog::setPrimary(const QString& text, ButtonKind kind)
{
    if (!m_primary) {
        m_primary = newButton(text, kind, this);
        m_primary->setDefault(true);
        m_buttons->addWidget(m_primary);
        connect(m_primary, &QPushButton::clicked, this, &Dialog::confirmed);
    }
    m_primary->setText(text);
    setKind(m_primary, kind);
    return m_primary;
}

void Dialog::setCancelText(const QString& text)
{
    m_cancel->setText(text);
}

QPushButton* Dialog::addSecondary(const QString& text)
{
    QPushButton* button = newButton(text, ButtonKind::Secondary, this);
    m_buttons->insertWidget(m_buttons->count() - (m_primary ? 3 : 2), button);
    return button;
}

void Dialog::setPreferredWidth(int width)
{
    m_width = width;
}

void Dialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier) && m_primary && m_primary->isEnabled()) {
        m_primary->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void Dialog::showEvent(QShowEvent* event)
{
    if (!event->spontaneous()) {
        resize(std::min(theme().px(m_width), room().width() - 40), 10);
        fit();
    }
    QDialog::showEvent(event);
}

bool Dialog::event(QEvent* event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return handled;
}

QSize Dialog::room() const
{
    // A window may be larger than its screen where nobody sees it; what belongs to it may be, too.
    const QSize screenful = screen()->availableSize();
    return parentWidget() ? screenful.expandedTo(parentWidget()->window()->size()) : screenful;
}

void Dialog::fit()
{
    layout()->activate();
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    const int height = std::min(wanted, room().height() - 60);
    if (height <= this->height())
        return;
    resize(width(), height);
    // One that grew while it is open must not grow out of the screen.
    const QRect sight = screen()->availableGeometry();
    if (isVisible() && frameGeometry().bottom() > sight.bottom())
        move(x(), std::max(sight.top(), y() - (frameGeometry().bottom() - sight.bottom())));
}

void ask(QWidget* parent, const QString& title, const QString& explanation, const QString& yes,
         ButtonKind kind, std::function<void()> onYes)
{
    auto* dialog = new Dialog(title, parent);
    dialog->setExplanation(explanation);
    dialog->setPreferredWidth(460);
    dialog->setPrimary(yes, kind);
    QObject::connect(dialog, &Dialog::confirmed, dialog, [dialog, onYes = std::move(onYes)] {
        dialog->accept();
        onYes();
    });
    dialog->open();
}

} // namespace ayumi
