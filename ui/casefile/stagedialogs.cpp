#include "ui/casefile/stagedialogs.h"

#include "core/desks/workbench.h"
#include "ui/casefile/choices.h"
#include "ui/casefile/nextpanel.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/models/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

AdvanceDialog::AdvanceDialog(const Workplace& place, const CaseFile& file, QWidget* parent)
    : Dialog(tr("To the next stage"), parent)
    , m_place(place)
    , m_case(file.facts.careCase)
    , m_open(file.missing.empty())
    , m_reason(newTextField(this))
{
    const std::optional<Stage> next = nextStage(m_case.stage);
    const QString to = next ? Words::of(*next) : QString();
    const bool mayPass = place.session.may(Right::PassGate);
    if (m_open) {
        setExplanation(tr("Everything that %1 needs is there.").arg(Words::of(m_case.stage)));
    } else {
        setExplanation(tr("%n item(s) are missing. Each leads to the place where it is entered.", nullptr,
                          static_cast<int>(file.missing.size())));
    }
    auto* links = new MissingLinks(file.missing, this);
    connect(links, &MissingLinks::placeRequested, this, [this](const CaseLink& link) {
        reject();
        Q_EMIT placeRequested(link);
    });
    links->setVisible(!m_open);
    body()->addWidget(links);
    m_reason->setAccessibleName(tr("Reason for passing the gate"));
    m_reason->setVisible(!m_open && mayPass);
    if (!m_open && mayPass) {
        body()->addWidget(
            newLabel(tr("Reason for going on all the same (it stands in the timeline and in the "
                        "record):"),
                     Type::Secondary, this, true));
        body()->addWidget(m_reason);
    } else if (!m_open) {
        body()->addWidget(newLabel(tr("A doctor or an administrator may go on with a written reason."),
                                   Type::Secondary, this, true));
    }
    QPushButton* go = setPrimary(m_open ? tr("Advance to %1").arg(to) : tr("Go on all the same"),
                                 m_open ? ButtonKind::Primary : ButtonKind::Danger);
    go->setEnabled(m_open);
    go->setVisible(m_open || mayPass);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this, go] { go->setEnabled(m_open || !m_reason->toPlainText().trimmed().isEmpty()); });
    connect(addSecondary(tr("Close the case…")), &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT closeRequested();
    });
    connect(this, &Dialog::confirmed, this, &AdvanceDialog::onConfirmed);
}

void AdvanceDialog::onConfirmed()
{
    if (!primary()->isEnabled() || primary()->isHidden())
        return;
    const Advance advance{m_case.id, m_case.version, m_open ? QString() : m_reason->toPlainText().trimmed()};
    const auto progress = busy()->begin(tr("Saving…"), false);
    auto done = m_place.workbench->run([advance](Office& office) { return office.cases.advance(advance); });
    whenAnswered(std::move(done), this, [this](const Result<CareCase>& answer) {
        busy()->end();
        if (!answer) {
            notices()->showError(answer.error());
            return;
        }
        accept();
        Q_EMIT advanced(answer->stage);
    });
}

CloseDialog::CloseDialog(const Workplace& place, const CaseFile& file, std::optional<CloseReason> proposed,
                         QWidget* parent)
    : Dialog(tr("Close the case"), parent)
    , m_place(place)
    , m_case(file.facts.careCase)
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_reason(newChoice<CloseReason>(this, tr("Choose the reason")))
    , m_lookAgain(new DateField(this))
    , m_note(newTextField(this))
{
    setExplanation(tr("Open follow-ups end with the case. It can be opened again."));
    m_form->addField(m_reason, tr("Reason"), u"reason"_s);
    m_form->addField(m_lookAgain, tr("Look again on"), u"look-again"_s);
    m_form->addField(m_note, tr("Note"), u"note"_s);
    m_lookAgain->setDate(place.clock->today().addMonths(3));
    if (proposed)
        m_reason->setCurrentIndex(m_reason->findData(codeOf(*proposed)));
    body()->addWidget(m_form);
    setPrimary(tr("Close the case"));
    connect(m_reason, &QComboBox::currentIndexChanged, this, &CloseDialog::onReasonChosen);
    connect(this, &Dialog::confirmed, this, &CloseDialog::onConfirmed);
    onReasonChosen();
}

CloseReason CloseDialog::reason() const
{
    return valueOf<CloseReason>(m_reason->currentData().toString()).value_or(CloseReason::Completed);
}

void CloseDialog::onReasonChosen()
{
    m_form->setFieldVisible(m_lookAgain, m_reason->currentData() == codeOf(CloseReason::ExerciseFirst));
    m_form->clearErrors();
}

void CloseDialog::onConfirmed()
{
    if (m_reason->currentIndex() == 0) {
        m_form->setError(m_reason, tr("Choose the reason."));
        return;
    }
    Closing closing{m_case.id, m_case.version, reason(), m_note->toPlainText().trimmed(), {}};
    if (closing.reason == CloseReason::ExerciseFirst)
        closing.lookAgainOn = m_lookAgain->date();
    const auto progress = busy()->begin(tr("Saving…"), false);
    auto done = m_place.workbench->run([closing](Office& office) { return office.cases.close(closing); });
    whenAnswered(std::move(done), this, [this](const Result<CareCase>& answer) {
        busy()->end();
        if (!answer) {
            if (!m_form->showError(answer.error()))
                notices()->showError(answer.error());
            return;
        }
        accept();
        Q_EMIT closed(reason());
    });
}

ReopenDialog::ReopenDialog(const Workplace& place, const CaseFile& file, QWidget* parent)
    : Dialog(tr("Open the case again"), parent)
    , m_place(place)
    , m_case(file.facts.careCase)
    , m_reason(newTextField(this))
{
    setExplanation(tr("It goes back to the stage it had before. Say why."));
    m_reason->setAccessibleName(tr("Reason"));
    body()->addWidget(m_reason);
    QPushButton* go = setPrimary(tr("Open again"));
    go->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this, go] { go->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(this, &Dialog::confirmed, this, &ReopenDialog::onConfirmed);
}

void ReopenDialog::onConfirmed()
{
    if (!primary()->isEnabled())
        return;
    auto done = m_place.workbench->run([id = m_case.id, version = m_case.version,
                                        reason = m_reason->toPlainText().trimmed()](Office& office) {
        return office.cases.reopen(id, version, reason);
    });
    whenDone(std::move(done), this, notices(), [this](const CareCase&) {
        accept();
        Q_EMIT reopened();
    });
}

} // namespace ayumi
