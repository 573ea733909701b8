#include "ui/settings/auditsettings.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/errortext.h"
#include "ui/settings/auditmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int page = 200;

} // namespace

AuditSettings::AuditSettings(const Means& means)
    : SettingsSection(means)
    , m_card(new Card({}, Card::Body::Flush))
    , m_verify(newButton({}, ButtonKind::Secondary))
    , m_result(newLabel({}, Type::Secondary, nullptr, true))
    , m_table(new QTableView)
    , m_model(new AuditModel(this))
    , m_busy(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card, 1);
    m_card->addAccessory(m_verify);
    m_result->setContentsMargins(theme().px(16), theme().px(10), theme().px(16), theme().px(10));
    m_result->hide();
    m_card->body()->addWidget(m_result);
    m_card->body()->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(theme().px(240));
    m_busy = new BusyOverlay(this);
    connect(m_verify, &QPushButton::clicked, this, &AuditSettings::verify);
    connect(m_model, &AuditModel::moreWanted, this, &AuditSettings::readMore);
    retranslate();
}

QString AuditSettings::title() const
{
    return tr("Audit log");
}

QString AuditSettings::icon() const
{
    return u"view-history"_s;
}

void AuditSettings::refresh()
{
    whenDone(workbench().run([](Office& office) { return office.audit.lines({}, 0, page); }), this, notices(),
             [this](std::vector<AuditLine> lines) {
                 m_model->begin(std::move(lines), page);
                 m_table->resizeColumnsToContents();
             });
}

void AuditSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void AuditSettings::retranslate()
{
    m_card->setTitle(title());
    m_verify->setText(tr("Verify everything"));
    m_table->setAccessibleName(title());
    m_model->retranslate();
}

void AuditSettings::verify()
{
    (void)m_busy->begin(tr("Checking database, audit log and attachments…"), false);
    whenAnswered(workbench().runLong([](Office& office) { return office.audit.verify(); }), this,
                 [this](Result<Verification> verification) {
                     m_busy->end();
                     if (verification)
                         showVerification(*verification);
                     else
                         notices()->showError(verification.error());
                 });
}

void AuditSettings::showVerification(const Verification& verification)
{
    QStringList lines;
    if (verification.ok) {
        lines << tr("Everything is in order: %1 audit records, %2 cases, %3 attachments.")
                     .arg(verification.auditRecords)
                     .arg(verification.cases)
                     .arg(verification.attachments);
    } else {
        lines << tr("Something is wrong. Do not work on; call whoever looks after this computer.");
        for (const Error& problem : verification.problems)
            lines << u"・ "_s + ErrorText::of(problem);
    }
    m_result->setText(lines.join(u'\n'));
    setType(m_result, verification.ok ? Type::Secondary : Type::Error);
    m_result->show();
    if (verification.ok)
        notices()->say(Tone::Accent, lines.constFirst());
    else
        notices()->say(Tone::Danger, lines.constFirst());
    refresh();
}

void AuditSettings::readMore()
{
    const qint64 before = m_model->earliest();
    whenDone(workbench().run([before](Office& office) { return office.audit.lines({}, before, page); }), this,
             notices(), [this](std::vector<AuditLine> lines) { m_model->append(std::move(lines), page); });
}

} // namespace ayumi
