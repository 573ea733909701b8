#include "ui/kit/noticebar.h"

#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/errortext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int secondsShown = 8;

struct Mark
{
    QString icon;
    QColor Colours::* ink;
};

Mark markOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return {u"dialog-error"_s, &Colours::danger};
    case Tone::Waiting:
        return {u"dialog-warning"_s, &Colours::waiting};
    case Tone::Accent:
        return {u"dialog-ok-apply"_s, &Colours::accent};
    default:
        return {u"dialog-information"_s, &Colours::info};
    }
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(newLabel({}, Type::Body, this, true))
    , m_button(newButton({}, ButtonKind::Small, this))
    , m_close(newIconButton(u"window-close"_s, {}, this))
    , m_timer(new QTimer(this))
{
    auto* layout = new QHBoxLayout(this);
    setAir({});
    layout->setSpacing(theme().px(10));
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> action = std::exchange(m_action, {});
        dismiss();
        if (action)
            action();
    });
    // As high as its sentence needs in this width, which a fixed height would not allow.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    hide();
}

void NoticeBar::say(Tone tone, const QString& sentence)
{
    say(tone, sentence, {}, {});
}

void NoticeBar::say(Tone tone, const QString& sentence, const QString& button, std::function<void()> action)
{
    m_tone = tone;
    m_action = std::move(action);
    const Mark mark = markOf(tone);
    const QSize size(theme().px(18), theme().px(18));
    m_icon->setPixmap(themedIcon(mark.icon, mark.ink).pixmap(size, devicePixelRatioF()));
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (tone == Tone::Danger || tone == Tone::Waiting)
        m_timer->stop();
    else
        m_timer->start(secondsShown * 1000);
}

void NoticeBar::showError(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        say(Tone::Danger, ErrorText::of(error));
}

void NoticeBar::dismiss()
{
    m_timer->stop();
    m_action = {};
    hide();
}

void NoticeBar::setAir(const QMargins& air)
{
    m_air = air;
    layout()->setContentsMargins(air + QMargins(theme().px(14), theme().px(7), theme().px(8), theme().px(7)));
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColours colours = theme().tone(m_tone);
    paintBox(&painter, rect().marginsRemoved(m_air), colours.soft, colours.strong, theme().px(8));
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoticeBar::retranslate()
{
    setIconButtonName(m_close, tr("Dismiss"));
}

} // namespace ayumi
