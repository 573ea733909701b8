#include "ui/casefile/casetabs.h"

#include "ui/casefile/consentforms.h"
#include "ui/casefile/counsellingforms.h"
#include "ui/casefile/documentsview.h"
#include "ui/casefile/followupsview.h"
#include "ui/casefile/intakeform.h"
#include "ui/casefile/personform.h"
#include "ui/casefile/scoreform.h"
#include "ui/casefile/timelineview.h"
#include "ui/casefile/tripform.h"
#include "ui/casefile/visitforms.h"
#include "ui/kit/theme.h"
#include "ui/models/casefilewords.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

CaseTabs::CaseTabs(const Workplace& place, NoticeBar* notices, QWidget* parent)
    : QTabWidget(parent)
    , m_place(place)
    , m_notices(notices)
    , m_timeline(new TimelineView(place, notices, this))
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    setAccessibleName(tr("Rooms of the case file"));
    addTab(m_timeline, CaseFileWords::of(CasePlace::Timeline));
    connect(m_timeline, &TimelineView::noted, this, [this] { Q_EMIT saved(tr("The note is added.")); });
    buildRooms();
}

void CaseTabs::buildRooms()
{
    QVBoxLayout* person = newRoom(CasePlace::Person);
    addForm(CasePlace::Person, person, new PersonForm(m_place, this));
    m_intakeRoom = newRoom(CasePlace::Intake);
    addForm(CasePlace::Intake, m_intakeRoom, new ScoreForm(m_place, this));
    QVBoxLayout* counselling = newRoom(CasePlace::Counselling);
    addForm(CasePlace::Counselling, counselling, new CounsellingForm(m_place, this));
    addForm(CasePlace::Counselling, counselling, new DecisionForm(m_place, this));
    QVBoxLayout* consent = newRoom(CasePlace::Consent);
    addForm(CasePlace::Consent, consent, new DisclosureForm(m_place, this));
    addForm(CasePlace::Consent, consent, new ConsentForm(m_place, this));
    QVBoxLayout* trip = newRoom(CasePlace::Trip);
    addForm(CasePlace::Trip, trip, new TripForm(m_place, this));
    QVBoxLayout* visit = newRoom(CasePlace::Visit);
    addForm(CasePlace::Visit, visit, new ExaminationForm(m_place, this));
    addForm(CasePlace::Visit, visit, new InjectionForm(m_place, this));
    addForm(CasePlace::Visit, visit, new DripForm(m_place, this));
    addForm(CasePlace::Visit, visit, new DischargeForm(m_place, this));
    addForm(CasePlace::Visit, visit, new TreatmentDateForm(m_place, this));
    QVBoxLayout* calls = newRoom(CasePlace::FollowUps);
    m_followUps = new FollowUpsView(m_place, m_notices, this);
    connect(m_followUps, &FollowUpsView::saved, this, &CaseTabs::saved);
    calls->insertWidget(calls->count() - 1, m_followUps);
    addForm(CasePlace::FollowUps, calls, m_followUps->contactForm());
    addForm(CasePlace::FollowUps, calls, new ExtraFollowUpForm(m_place, this));
    QVBoxLayout* documents = newRoom(CasePlace::Documents);
    m_documents = new DocumentsView(this);
    documents->insertWidget(0, m_documents);
}

QVBoxLayout* CaseTabs::newRoom(CasePlace place)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    inner->setProperty("surface", u"none"_s);
    // Forms give way to the width there is: nothing may stand outside of it, where nobody can scroll to.
    inner->setMinimumWidth(1);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(theme().px(14), theme().px(14), theme().px(14), theme().px(14));
    layout->setSpacing(theme().px(14));
    layout->addStretch(1);
    area->setWidget(inner);
    addTab(area, CaseFileWords::of(place));
    return layout;
}

void CaseTabs::addForm(CasePlace place, QVBoxLayout* room, CaseForm* form)
{
    m_forms.push_back({place, form});
    room->insertWidget(room->count() - 1, form);
    connect(form, &CaseForm::saved, this, &CaseTabs::saved);
}

void CaseTabs::showIntake(const CaseFile& file)
{
    const std::vector<JointKind> kinds = jointKindsOf(file.facts);
    if (m_intake && kinds == m_intakeKinds)
        return;
    FormFields::Values typed;
    if (m_intake) {
        typed = m_intake->typed();
        m_intake->keepDraft();
        std::erase_if(m_forms, [this](const PlacedForm& placed) { return placed.form == m_intake; });
        delete m_intake;
    }
    m_intakeKinds = kinds;
    m_intake = new IntakeForm(m_place, kinds, this);
    addForm(CasePlace::Intake, m_intakeRoom, m_intake);
    if (!typed.isEmpty()) {
        m_intake->show(file);
        m_intake->typeAgain(typed);
    }
}

void CaseTabs::show(const CaseFile& file)
{
    showIntake(file);
    m_timeline->show(file);
    for (const PlacedForm& placed : m_forms)
        placed.form->show(file);
    m_followUps->show(file);
    m_documents->show(file);
}

void CaseTabs::go(const CaseLink& link)
{
    setCurrentIndex(static_cast<int>(link.place));
    auto* area = qobject_cast<QScrollArea*>(currentWidget());
    for (const PlacedForm& placed : m_forms) {
        if (placed.place != link.place || link.field.isEmpty() || !placed.form->focusField(link.field))
            continue;
        if (area)
            area->ensureWidgetVisible(placed.form->fields().widget(link.field), 40, 80);
        return;
    }
}

void CaseTabs::keepDrafts()
{
    m_timeline->keepDraft();
    for (const PlacedForm& placed : m_forms)
        placed.form->keepDraft();
}

CaseTabs::Typed CaseTabs::typed() const
{
    Typed typed;
    for (const PlacedForm& placed : m_forms) {
        if (placed.form->isTyped())
            typed.insert(placed.form->objectName(), placed.form->typed());
    }
    return typed;
}

void CaseTabs::typeAgain(const Typed& typed)
{
    for (const PlacedForm& placed : m_forms) {
        if (typed.contains(placed.form->objectName()))
            placed.form->typeAgain(typed.value(placed.form->objectName()));
    }
}

} // namespace ayumi
