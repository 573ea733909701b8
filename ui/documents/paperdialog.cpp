#include "ui/documents/paperdialog.h"

#include "core/desks/workbench.h"
#include "ui/documents/arrivalsheet.h"
#include "ui/documents/calllist.h"
#include "ui/documents/dayplan.h"
#include "ui/documents/missedletterpaper.h"
#include "ui/documents/recipient.h"
#include "ui/documents/tripitinerary.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/language.h"
#include "ui/models/words.h"

#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString languageOf(const Patient& patient)
{
    return patient.language.isEmpty() || patient.language == u"ja"_s ? u"ja"_s : u"en"_s;
}

bool fits(const PaperCase& each, PaperKind kind)
{
    switch (kind) {
    case PaperKind::Itinerary:
    case PaperKind::ArrivalSheet:
        return each.trip && each.trip->arrivalOn;
    case PaperKind::Labels:
        return each.hasAddress();
    case PaperKind::MissedLetter:
        return each.followUp.has_value();
    case PaperKind::CallList:
    case PaperKind::DayPlan:
        break;
    }
    return true;
}

QString sizeText(const LabelSheet& sheet)
{
    return PaperDialog::tr("%1 labels of %2 × %3 mm")
        .arg(sheet.count())
        .arg(QLocale().toString(sheet.width, 'f', 1), QLocale().toString(sheet.height, 'f', 1));
}

} // namespace

PaperDialog::PaperDialog(const Workplace& place, Language* language, const PaperSelection& selection,
                         QWidget* parent)
    : Dialog(tr("Print"), parent)
    , m_place(place)
    , m_language(language)
    , m_selection(selection)
    , m_list(new QListWidget(this))
    , m_note(newLabel({}, Type::Secondary, this, true))
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_day(new DateField(this))
    , m_staff(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_start(new QSpinBox(this))
    , m_callAgain(new DateField(this))
{
    build();
    load();
}

void PaperDialog::build()
{
    setPreferredWidth(620);
    m_list->setAccessibleName(tr("Papers"));
    m_list->setProperty("kind", u"subjects"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_list);
    body()->addWidget(m_note);
    m_form->addField(m_day, tr("Day"), u"day"_s);
    m_form->addField(m_staff, tr("Whose day"), u"staff"_s);
    m_form->addField(m_sheet, tr("Sheet of labels"), u"sheet"_s);
    m_form->addField(m_start, tr("First free label"), u"start"_s);
    m_form->setHint(m_start, tr("Row by row from the top left: a begun sheet is used to its end."));
    m_form->addField(m_callAgain, tr("We call again on"), u"next-try-on"_s);
    body()->addWidget(m_form);
    for (const LabelSheet& sheet : labelSheets())
        m_sheet->addItem(sizeText(sheet), QString::fromLatin1(sheet.code));
    const QDate today = m_place.clock->today();
    m_day->setDate(m_selection.day.isValid() ? m_selection.day : today);
    m_callAgain->setDate(MissedLetterPaper::usualNextCall(today));
    const auto onSheet = [this] {
        m_start->setRange(1, labelSheet(m_sheet->currentData().toString())->count());
    };
    connect(m_sheet, &QComboBox::currentIndexChanged, this, onSheet);
    onSheet();
    setPrimary(tr("Preview"));
    connect(this, &Dialog::confirmed, this, &PaperDialog::onConfirmed);
    connect(m_list, &QListWidget::currentRowChanged, this, &PaperDialog::onChosen);
    m_list->setFocus();
    onChosen();
}

void PaperDialog::load()
{
    auto read = m_place.workbench->run([ids = m_selection.cases](Office& office) -> Result<Loaded> {
        Loaded found;
        AYUMI_TRY_GET(found.cases, office.papers.cases(ids));
        AYUMI_TRY_GET(found.staff, office.staff.all());
        AYUMI_TRY_GET(const OfficeContactSetting setting, office.papers.officeContact());
        found.office = setting.contact;
        return found;
    });
    whenAnswered(std::move(read), this, [this](const Result<Loaded>& answer) {
        if (answer)
            show(*answer);
        else
            notices()->showError(answer.error());
        Q_EMIT loaded();
    });
}

void PaperDialog::show(const Loaded& loaded)
{
    m_loaded = loaded;
    m_isLoaded = true;
    m_staff->addItem(tr("everybody"), QVariant());
    for (const Staff& each : loaded.staff) {
        if (!each.disabled)
            m_staff->addItem(each.name, QVariant::fromValue(each.id.value()));
    }
    if (!m_selection.calls.empty())
        offer(PaperKind::CallList, int(m_selection.calls.size()));
    offer(PaperKind::DayPlan, 0);
    for (const PaperKind kind :
         {PaperKind::Itinerary, PaperKind::ArrivalSheet, PaperKind::MissedLetter, PaperKind::Labels}) {
        const int count = int(casesFor(kind).size());
        // Labels are offered without an address too: the note says who has none.
        if (count > 0 || (kind == PaperKind::Labels && !m_loaded.cases.empty()))
            offer(kind, count);
    }
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth() +
                           theme().px(4));
    int usual = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toInt() == int(m_selection.usual))
            usual = i;
    }
    m_list->setCurrentRow(usual);
    if (m_wasConfirmed)
        onConfirmed();
}

void PaperDialog::offer(PaperKind kind, int count)
{
    const auto words = [&]() -> QString {
        switch (kind) {
        case PaperKind::CallList:
            return tr("Call list, %n call(s)", nullptr, count);
        case PaperKind::DayPlan:
            return tr("Day plan");
        case PaperKind::Itinerary:
            return tr("Journey for the patient (%n)", nullptr, count);
        case PaperKind::ArrivalSheet:
            return tr("Arrival for the hospital, in English (%n)", nullptr, count);
        case PaperKind::Labels:
            return tr("Address labels (%n)", nullptr, count);
        case PaperKind::MissedLetter:
            return tr("Missed-you letter (%n)", nullptr, count);
        }
        return {};
    };
    auto* item = new QListWidgetItem(words(), m_list);
    item->setData(Qt::UserRole, int(kind));
}

PaperKind PaperDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? static_cast<PaperKind>(item->data(Qt::UserRole).toInt()) : m_selection.usual;
}

std::vector<PaperCase> PaperDialog::casesFor(PaperKind kind) const
{
    std::vector<PaperCase> found;
    std::ranges::copy_if(m_loaded.cases, std::back_inserter(found),
                         [kind](const PaperCase& each) { return fits(each, kind); });
    return found;
}

void PaperDialog::onChosen()
{
    const PaperKind kind = chosen();
    m_form->setFieldVisible(m_day, kind == PaperKind::DayPlan);
    m_form->setFieldVisible(m_staff, kind == PaperKind::DayPlan);
    m_form->setFieldVisible(m_sheet, kind == PaperKind::Labels);
    m_form->setFieldVisible(m_start, kind == PaperKind::Labels);
    m_form->setFieldVisible(m_callAgain, kind == PaperKind::MissedLetter);
    showNote();
}

void PaperDialog::showNote()
{
    m_note->setText(m_isLoaded ? noteOn(chosen()) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    if (primary())
        primary()->setEnabled(!m_isLoaded || chosen() == PaperKind::CallList ||
                              chosen() == PaperKind::DayPlan || !casesFor(chosen()).empty());
}

QString PaperDialog::noteOn(PaperKind kind) const
{
    QStringList without;
    for (const PaperCase& each : m_loaded.cases) {
        if (!fits(each, kind))
            without << each.patient.displayName();
    }
    const QString names = without.join(tr(", "));
    switch (kind) {
    case PaperKind::CallList:
        return tr("Everything that Today shows, with room to write. It stays in the house.");
    case PaperKind::DayPlan:
        return tr("Appointments, calls, who is away and what is not to be forgotten. It stays in the house.");
    case PaperKind::Itinerary:
        return without.isEmpty() ? QString() : tr("Left out, for no journey is known: %1").arg(names);
    case PaperKind::ArrivalSheet:
        return tr(
            "It goes to the hospital of each case, on the consent to data transfer that holds today, and "
            "is on record.");
    case PaperKind::Labels:
        return without.isEmpty() ? QString() : tr("Left out, for no address is known: %1").arg(names);
    case PaperKind::MissedLetter:
        return without.isEmpty() ? tr("The letter stands in the timeline as a try to reach the patient.")
                                 : tr("Left out, for no follow-up is open: %1").arg(names);
    }
    return {};
}

Letterhead PaperDialog::letterhead() const
{
    return {m_loaded.office, m_place.session.name, m_place.clock->now()};
}

void PaperDialog::onConfirmed()
{
    if (!m_isLoaded) {
        m_wasConfirmed = true;
        return;
    }
    if (!primary()->isEnabled())
        return;
    switch (chosen()) {
    case PaperKind::CallList:
        previewCallList();
        break;
    case PaperKind::DayPlan:
        previewDayPlan();
        break;
    case PaperKind::Itinerary:
    case PaperKind::ArrivalSheet:
        previewJourneys(chosen());
        break;
    case PaperKind::Labels:
        previewLabels();
        break;
    case PaperKind::MissedLetter:
        previewLetters();
        break;
    }
}

void PaperDialog::previewCallList()
{
    PrintedCallList printed{m_selection.callsOf, m_selection.callsUntil, {}};
    for (const FollowUpRow& row : m_selection.calls)
        printed.caseNumbers << row.caseNumber;
    preview({std::make_shared<CallList>(m_selection.calls, letterhead(), m_place.clock->today())},
            [workbench = m_place.workbench, printed] {
                return workbench->run(
                    [printed](Office& office) { return office.followUps.recordCallList(printed); });
            });
}

void PaperDialog::previewDayPlan()
{
    const std::optional<QDate> day = m_day->date();
    if (!day) {
        m_day->complain();
        return;
    }
    DayPlanWanted wanted{*day, {}};
    if (m_staff->currentData().isValid())
        wanted.staff = StaffId(m_staff->currentData().toLongLong());
    whenDone(m_place.workbench->run([wanted](Office& office) { return office.papers.dayPlan(wanted); }), this,
             notices(), [this](const DayPlanView& plan) {
                 preview({std::make_shared<FlowPaper>(DayPlan::of(plan, letterhead()))},
                         [workbench = m_place.workbench, plan] {
                             return workbench->run(
                                 [plan](Office& office) { return office.papers.recordDayPlan(plan); });
                         });
             });
}

Result<> PaperDialog::add(std::vector<Paper>& papers, const QString& language,
                          const std::function<Result<FlowPaper>()>& write) const
{
    std::optional<Language::Aside> spoken;
    if (m_language) {
        AYUMI_TRY_GET(Language::Aside aside, m_language->aside(language));
        spoken.emplace(std::move(aside));
    }
    AYUMI_TRY_GET(FlowPaper paper, write());
    papers.push_back(std::make_shared<FlowPaper>(std::move(paper)));
    return {};
}

void PaperDialog::previewJourneys(PaperKind kind)
{
    std::vector<CaseId> ids;
    for (const PaperCase& each : casesFor(kind))
        ids.push_back(each.careCase.id);
    auto read = m_place.workbench->run([ids](Office& office) -> Result<std::vector<CaseFile>> {
        std::vector<CaseFile> files;
        for (const CaseId id : ids) {
            AYUMI_TRY_GET(CaseFile file, office.cases.open(id));
            files.push_back(std::move(file));
        }
        return files;
    });
    whenDone(std::move(read), this, notices(), [this, kind](const std::vector<CaseFile>& files) {
        const bool forPatient = kind == PaperKind::Itinerary;
        const QDate today = m_place.clock->today();
        std::vector<Paper> papers;
        std::vector<std::pair<CaseId, PaperRecipient>> out;
        for (const CaseFile& file : files) {
            const Result<> added = add(papers, forPatient ? languageOf(file.facts.patient) : u"en"_s, [&] {
                return forPatient ? TripItinerary::of(file, letterhead(), today)
                                  : ArrivalSheet::of(file, letterhead(), today);
            });
            if (!added) {
                notices()->showError(added.error());
                return;
            }
            out.emplace_back(file.facts.careCase.id,
                             forPatient ? thePatient() : hospitalOf(file.facts, today));
        }
        const QString document = forPatient ? u"itinerary"_s : u"arrival-sheet"_s;
        preview(std::move(papers), [workbench = m_place.workbench, out, document] {
            return workbench->run([out, document](Office& office) -> Result<> {
                for (const auto& [id, to] : out)
                    AYUMI_TRY(office.consents.recordDisclosure(id, document, to.name, u"treatment"_s,
                                                               to.consentId()));
                return {};
            });
        });
    });
}

void PaperDialog::previewLabels()
{
    const LabelAddresses found = labelAddresses(casesFor(PaperKind::Labels));
    const LabelSheet& sheet = *labelSheet(m_sheet->currentData().toString());
    preview({std::make_shared<AddressLabels>(found.labels, sheet, m_start->value())},
            [workbench = m_place.workbench, numbers = found.caseNumbers] {
                return workbench->run(
                    [numbers](Office& office) { return office.papers.recordLabels(numbers); });
            });
}

void PaperDialog::previewLetters()
{
    const std::optional<QDate> again = m_callAgain->date();
    if (!again) {
        m_callAgain->complain();
        return;
    }
    std::vector<Paper> papers;
    std::vector<MissedLetter> letters;
    for (const PaperCase& to : casesFor(PaperKind::MissedLetter)) {
        const Result<> added = add(papers, languageOf(to.patient), [&] {
            return MissedLetterPaper::of(to, letterhead(), m_place.clock->today(), *again);
        });
        if (!added) {
            notices()->showError(added.error());
            return;
        }
        letters.push_back({to.followUp->id, to.followUp->version, *again, MissedLetterPaper::note()});
    }
    preview(std::move(papers), [workbench = m_place.workbench, letters] {
        return workbench->run([letters](Office& office) -> Result<> {
            for (const MissedLetter& letter : letters)
                AYUMI_TRY(office.papers.recordMissedLetter(letter));
            return {};
        });
    });
}

void PaperDialog::preview(std::vector<Paper> papers, PreviewDialog::Record record)
{
    if (papers.empty())
        return;
    Paper paper = papers.size() == 1 ? papers.front() : std::make_shared<PaperBundle>(std::move(papers));
    auto* dialog = new PreviewDialog(std::move(paper), parentWidget());
    dialog->recordFirst(std::move(record));
    accept();
    dialog->open();
}

} // namespace ayumi
