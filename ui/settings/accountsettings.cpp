#include "ui/settings/accountsettings.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/passwordfield.h"
#include "ui/models/errortext.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

AccountSettings::AccountSettings(const Means& means)
    : SettingsSection(means)
    , m_card(new Card({}))
    , m_form(new FormGrid)
    , m_old(new PasswordField)
    , m_fresh(new PasswordField)
    , m_again(new PasswordField)
    , m_change(newButton({}, ButtonKind::Secondary))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_change, 0, Qt::AlignRight);
    m_form->addField(m_old, {});
    m_form->addField(m_fresh, {});
    m_form->addField(m_again, {});
    connect(m_fresh, &PasswordField::edited, this, [this] {
        m_form->setError(m_fresh, {});
        m_form->setHint(m_fresh, PasswordStrength::of(m_fresh->text()).sentence);
    });
    connect(m_again, &PasswordField::confirmed, this, &AccountSettings::change);
    connect(m_change, &QPushButton::clicked, this, &AccountSettings::change);
    retranslate();
}

QString AccountSettings::title() const
{
    return tr("Password");
}

QString AccountSettings::icon() const
{
    return u"lock"_s;
}

void AccountSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void AccountSettings::retranslate()
{
    m_card->setTitle(tr("Change the password of %1").arg(means().place.session.name));
    m_form->setLabel(m_old, tr("Present password"));
    m_form->setLabel(m_fresh, tr("New password"));
    m_form->setLabel(m_again, tr("The same password again"));
    m_change->setText(tr("Change the password"));
}

void AccountSettings::change()
{
    m_form->clearErrors();
    PasswordField* lacking = m_old->isEmpty() ? m_old : (m_fresh->isEmpty() ? m_fresh : nullptr);
    if (lacking) {
        m_form->setError(lacking, tr("Enter the password."));
        lacking->setFocus();
        return;
    }
    if (!m_fresh->sameAs(*m_again)) {
        m_form->setError(m_again, tr("The two passwords differ."));
        m_again->setFocus();
        return;
    }
    m_change->setEnabled(false);
    auto work = [old = std::make_shared<SecretBytes>(m_old->secret()),
                 fresh = std::make_shared<SecretBytes>(m_fresh->secret())](Office& office) {
        return office.staff.changePassword(*old, *fresh);
    };
    whenAnswered(workbench().run(std::move(work)), this, [this](Result<> changed) {
        m_change->setEnabled(true);
        if (changed) {
            for (PasswordField* field : {m_old, m_fresh, m_again})
                field->clear();
            notices()->say(Tone::Accent, tr("The password is changed."));
        } else if (changed.error().code == ErrorCode::PasswordWrong) {
            m_form->setError(m_old, ErrorText::of(changed.error()));
        } else if (changed.error().code == ErrorCode::PasswordTooShort) {
            m_form->setError(m_fresh, ErrorText::of(changed.error()));
        } else {
            notices()->showError(changed.error());
        }
    });
}

} // namespace ayumi
