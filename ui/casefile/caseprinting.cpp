#include "core/desks/workbench.h"
#include "ui/casefile/casefilepage.h"
#include "ui/documents/outcomeletter.h"
#include "ui/documents/previewdialog.h"
#include "ui/documents/visitsummary.h"
#include "ui/kit/dialog.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/models/language.h"
#include "ui/models/words.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// A page speaks the language of whoever reads it, whatever the interface speaks.
Result<Sheet> sheetIn(const QString& code, Language* language, const std::function<Result<Sheet>()>& write)
{
    if (!language)
        return write();
    AYUMI_TRY_GET(const Language::Aside spoken, language->aside(code));
    return write();
}

} // namespace

void CaseFilePage::print(Paper paper)
{
    if (!m_file)
        return;
    if (paper != Paper::HospitalSummary) {
        preview(paper, m_file->facts.patient.displayName(), {});
        return;
    }
    // What leaves for somebody else than the patient: to whom, and on which consent.
    const auto consent =
        consentOn(m_file->facts.consents, ConsentKind::DataTransferAbroad, {}, m_place.clock->today());
    auto* dialog = new Dialog(tr("Summary for the hospital"), window());
    dialog->setExplanation(consent ? tr("The patient agreed on %1 that data go to %2.")
                                         .arg(Words::date(consent->signedOn), consent->recipient)
                                   : tr("There is no consent to data transfer that holds today. Printing is "
                                        "put on record without one."));
    auto* form = new FormGrid(FormGrid::Labels::Beside, dialog);
    auto* recipient = new QLineEdit(consent ? consent->recipient : m_file->facts.visit.hospital, dialog);
    form->addField(recipient, tr("For whom"), u"recipient"_s);
    form->setRequired(recipient);
    dialog->body()->addWidget(form);
    dialog->setPrimary(tr("Preview"));
    connect(dialog, &Dialog::confirmed, this, [this, dialog, form, recipient, consent, paper] {
        if (!form->checkRequired())
            return;
        const QString to = recipient->text().trimmed();
        dialog->accept();
        preview(paper, to, consent ? std::optional(consent->id) : std::nullopt);
    });
    dialog->open();
}

PaperSelection CaseFilePage::papers() const
{
    PaperSelection selection;
    if (m_file)
        selection.cases = {m_id};
    selection.usual = PaperKind::Itinerary;
    return selection;
}

void CaseFilePage::preview(Paper paper, const QString& recipient, std::optional<ConsentId> consent)
{
    whenDone(m_place.workbench->run([](Office& office) { return office.papers.officeContact(); }), this,
             notices(), [this, paper, recipient, consent](const OfficeContactSetting& office) {
                 if (m_file)
                     preview(paper, recipient, consent,
                             {office.contact, m_place.session.name, m_place.clock->now()});
             });
}

void CaseFilePage::preview(Paper paper, const QString& recipient, std::optional<ConsentId> consent,
                           const Letterhead& head)
{
    const QDate today = m_place.clock->today();
    QString name = u"visit-summary"_s;
    Result<Sheet> sheet = failure(ErrorCode::Cancelled);
    switch (paper) {
    case Paper::PatientSummary:
        sheet = sheetIn(u"ja"_s, m_language,
                        [&] { return VisitSummary::of(m_file->facts, SummaryReader::Patient, head, today); });
        break;
    case Paper::HospitalSummary:
        sheet = sheetIn(u"en"_s, m_language, [&] {
            return VisitSummary::of(m_file->facts, SummaryReader::Hospital, head, today);
        });
        break;
    case Paper::Letter:
        name = u"outcome-letter"_s;
        sheet = sheetIn(u"ja"_s, m_language, [&] { return OutcomeLetter::of(m_file->facts, head, today); });
        break;
    }
    if (!sheet) {
        notices()->showError(sheet.error());
        return;
    }
    // On record first: what cannot be put on record is not printed.
    auto recorded = m_place.workbench->run([id = m_id, name, recipient, consent](Office& office) {
        return office.consents.recordDisclosure(id, name, recipient, u"treatment"_s, consent);
    });
    whenDone(std::move(recorded), this, notices(), [this, page = std::make_shared<Sheet>(std::move(*sheet))] {
        (new PreviewDialog(page, this))->open();
    });
}

} // namespace ayumi
