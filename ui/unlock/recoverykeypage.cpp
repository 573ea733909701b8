#include "ui/unlock/recoverykeypage.h"

#include "ui/documents/previewdialog.h"
#include "ui/documents/recoverysheet.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Two groups a line, as on the printed sheet.
QString inLines(const QString& key)
{
    const QStringList groups = key.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += 2)
        lines << groups.mid(i, 2).join(u"  –  "_s);
    return lines.join(u'\n');
}

} // namespace

RecoveryKeyPage::RecoveryKeyPage(QWidget* parent)
    : UnlockStep(parent)
    , m_key(newLabel({}, Type::Key))
    , m_print(newButton({}, ButtonKind::Secondary))
    , m_kept(new QCheckBox)
{
    auto* card = new Card({}, Card::Body::Padded);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    card->body()->addWidget(m_key);
    body()->addWidget(card);
    body()->addWidget(m_print, 0, Qt::AlignLeft);
    body()->addWidget(m_kept);
    connect(m_kept, &QCheckBox::toggled, primary(), &QWidget::setEnabled);
    connect(m_print, &QPushButton::clicked, this, &RecoveryKeyPage::print);
    connect(primary(), &QPushButton::clicked, this, [this] {
        m_recoveryKey.clear();
        m_key->clear();
        Q_EMIT kept();
    });
    retranslate();
}

void RecoveryKeyPage::showKey(const QString& recoveryKey, const QString& folder, QDate today)
{
    m_recoveryKey = recoveryKey;
    m_folder = folder;
    m_today = today;
    m_key->setText(inLines(recoveryKey));
}

void RecoveryKeyPage::begin()
{
    m_kept->setChecked(false);
    primary()->setEnabled(false);
    m_print->setFocus();
}

void RecoveryKeyPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    UnlockStep::changeEvent(event);
}

void RecoveryKeyPage::retranslate()
{
    setHeading(tr("Keep this recovery key"),
               tr("It is shown only now. If every administrator forgets the password, it is the only way "
                  "back to your "
                  "data: nobody else can open it. Print it and keep it in a safe, away from this computer."));
    m_key->setAccessibleName(tr("Recovery key"));
    m_print->setText(tr("Print…"));
    m_kept->setText(tr("The key is in a safe place."));
    primary()->setText(tr("Continue"));
}

void RecoveryKeyPage::print()
{
    Letterhead letterhead;
    letterhead.printedAt = instantAt(m_today, QTime(0, 0), tokyoZone);
    auto sheet = std::make_shared<Sheet>(RecoverySheet::of(m_recoveryKey, m_folder, letterhead, m_today));
    (new PreviewDialog(std::move(sheet), this))->open();
}

} // namespace ayumi
