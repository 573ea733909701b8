#include "ui/kit/passwordfield.h"

#include "core/security/passwordhash.h"
#include "ui/kit/icon.h"
#include "ui/models/tooltiptext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ayumi {

PasswordField::PasswordField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_look(
          m_edit->addAction(themedIcon(u"view-visible"_s, &Colours::secondary), QLineEdit::TrailingPosition))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                Qt::ImhSensitiveData);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::confirmed);
    m_look->setCheckable(true);
    connect(m_look, &QAction::toggled, this, [this](bool look) {
        m_edit->setEchoMode(look ? QLineEdit::Normal : QLineEdit::Password);
        m_look->setIcon(themedIcon(look ? u"view-hidden"_s : u"view-visible"_s, &Colours::secondary));
        retranslate();
    });
    retranslate();
}

SecretBytes PasswordField::secret() const
{
    QByteArray typed = m_edit->text().toUtf8();
    SecretBytes secret = SecretBytes::copyOf(typed);
    typed.fill('\0');
    return secret;
}

bool PasswordField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

bool PasswordField::sameAs(const PasswordField& other) const
{
    return m_edit->text() == other.m_edit->text();
}

QString PasswordField::text() const
{
    return m_edit->text();
}

void PasswordField::setText(const QString& text)
{
    m_edit->setText(text);
}

void PasswordField::clear()
{
    m_edit->clear();
    m_look->setChecked(false);
}

void PasswordField::setPlaceholderText(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void PasswordField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PasswordField::retranslate()
{
    m_look->setText(m_look->isChecked() ? tr("Hide the password") : tr("Show the password"));
    m_look->setToolTip(toolTipText(m_look->text()));
}

PasswordStrength::Opinion PasswordStrength::of(const QString& password)
{
    if (password.isEmpty())
        return {};
    const qsizetype length = password.toUcs4().size();
    if (length < leastPasswordLength) {
        return {tr("%n more character(s) needed.", nullptr, static_cast<int>(leastPasswordLength - length)),
                Tone::Danger};
    }
    QSet<QChar> different;
    bool onlyDigits = true;
    for (const QChar sign : password) {
        different.insert(sign);
        onlyDigits = onlyDigits && sign.isDigit();
    }
    if (different.size() < 5 || onlyDigits)
        return {tr("Easy to guess. Put several words together."), Tone::Danger};
    if (length < 12)
        return {tr("Acceptable. Four words together would be stronger and easier to remember."),
                Tone::Waiting};
    return {tr("Strong."), Tone::Accent};
}

} // namespace ayumi
