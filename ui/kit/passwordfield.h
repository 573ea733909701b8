#pragma once

#include "core/base/secretbytes.h"
#include "ui/models/tone.h"

#include <QCoreApplication>
#include <QWidget>

class QAction;
class QLineEdit;

namespace ayumi {

/// A password box with an eye to look at what was typed. Takes no input method, offers nothing to copy, and
/// gives its content only as SecretBytes.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget* parent = nullptr);

    /// UTF-8 of what was typed. The field keeps it until clear().
    [[nodiscard]] SecretBytes secret() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool sameAs(const PasswordField& other) const;
    /// For passwordStrength(): no copy is kept.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void clear();
    void setPlaceholderText(const QString& text);

Q_SIGNALS:
    void edited();
    /// Enter.
    void confirmed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLineEdit* m_edit;
    QAction* m_look;
};

/// What to think of a password, in a sentence. Advice only: the rule is in core/security.
class PasswordStrength
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::PasswordStrength)

public:
    struct Opinion
    {
        QString sentence;
        Tone tone = Tone::Neutral;
    };
    [[nodiscard]] static Opinion of(const QString& password);
};

} // namespace ayumi
