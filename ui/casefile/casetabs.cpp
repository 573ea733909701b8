#include "ui/casefile/casetabs.h"

#include "ui/casefile/adverseeventsview.h"
#include "ui/casefile/consentforms.h"
#include "ui/casefile/counsellingforms.h"
#include "ui/casefile/documentsview.h"
#include "ui/casefile/followupsview.h"
#include "ui/casefile/intakeform.h"
#include "ui/casefile/personform.h"
#include "ui/casefile/scoreform.h"
#include "ui/casefile/timelineview.h"
#include "ui/casefile/tripcheckscard.h"
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
    for (int room = 1; room < casePlaces; ++room)
        addRoom(static_cast<CasePlace>(room));
    connect(this, &QTabWidget::currentChanged, this, &CaseTabs::enter);
}

void CaseTabs::addRoom(CasePlace place)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(area);
    inner->setProperty("surface", u"none"_s);
    // Forms give way to the width there is: nothing may stand outside of it, where nobody can scroll to.
    inner->setMinimumWidth(1);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(theme().px(14), theme().px(14), theme().px(14), theme().px(14));
    layout->setSpacing(theme().px(14));
    layout->addStretch(1);
    area->setWidget(inner);
    Room room;
    room.place = place;
    room.layout = layout;
    m_rooms.push_back(std::move(room));
    addTab(area, CaseFileWords::of(place));
}

void CaseTabs::furnish(Room& room)
{
    room.isFurnished = true;
    QWidget* inner = room.layout->parentWidget();
    switch (room.place) {
    case CasePlace::Timeline:
        break;
    case CasePlace::Person:
        addForm(room, new PersonForm(m_place, inner));
        break;
    case CasePlace::Intake:
        addForm(room, new ScoreForm(m_place, inner));
        break;
    case CasePlace::Counselling:
        addForm(room, new CounsellingForm(m_place, inner));
        addForm(room, new DecisionForm(m_place, inner));
        break;
    case CasePlace::Consent:
        addForm(room, new DisclosureForm(m_place, inner));
        addForm(room, new ConsentForm(m_place, inner));
        break;
    case CasePlace::Trip:
        addForm(room, new TripForm(m_place, inner));
        m_tripChecks = new TripChecksCard(m_place, m_notices, inner);
        room.layout->insertWidget(room.layout->count() - 1, m_tripChecks);
        break;
    case CasePlace::Visit:
        addForm(room, new ExaminationForm(m_place, inner));
        addForm(room, new InjectionForm(m_place, inner));
        addForm(room, new DripForm(m_place, inner));
        addForm(room, new DischargeForm(m_place, inner));
        addForm(room, new TreatmentDateForm(m_place, inner));
        break;
    case CasePlace::FollowUps:
        m_followUps = new FollowUpsView(m_place, m_notices, inner);
        connect(m_followUps, &FollowUpsView::saved, this, &CaseTabs::saved);
        connect(m_followUps, &FollowUpsView::callRequested, this, &CaseTabs::callRequested);
        room.layout->insertWidget(0, m_followUps);
        m_events = new AdverseEventsView(m_place, m_notices, inner);
        connect(m_events, &AdverseEventsView::saved, this, &CaseTabs::saved);
        room.layout->insertWidget(1, m_events);
        addForm(room, m_followUps->contactForm());
        addForm(room, new ExtraFollowUpForm(m_place, inner));
        break;
    case CasePlace::Documents:
        m_documents = new DocumentsView(inner);
        room.layout->insertWidget(0, m_documents);
        break;
    }
}

void CaseTabs::addForm(Room& room, CaseForm* form)
{
    room.forms.push_back(form);
    room.layout->insertWidget(room.layout->count() - 1, form);
    connect(form, &CaseForm::saved, this, &CaseTabs::saved);
}

void CaseTabs::showIntake(Room& room)
{
    const std::vector<JointKind> kinds = jointKindsOf(m_file.facts);
    if (m_intake && kinds == m_intakeKinds)
        return;
    FormFields::Values typed;
    if (m_intake) {
        if (room.shownCase == m_file.facts.careCase.id)
            typed = m_intake->typed();
        m_intake->keepDraft();
        std::erase(room.forms, m_intake);
        delete m_intake;
    }
    m_intakeKinds = kinds;
    m_intake = new IntakeForm(m_place, kinds, room.layout->parentWidget());
    addForm(room, m_intake);
    if (!typed.isEmpty()) {
        m_intake->show(m_file);
        m_intake->typeAgain(typed);
    }
}

CaseTabs::Room* CaseTabs::roomOf(int index)
{
    // The timeline stands before the rooms; narrow windows put further tabs behind them.
    const auto place = static_cast<size_t>(index) - 1;
    return index > 0 && place < m_rooms.size() ? &m_rooms[place] : nullptr;
}

void CaseTabs::enter(int index)
{
    if (m_filesRead == 0)
        return;
    if (index == static_cast<int>(CasePlace::Timeline) && m_timelineShows != m_filesRead) {
        m_timelineShows = m_filesRead;
        m_timeline->show(m_file);
    }
    Room* room = roomOf(index);
    if (!room || room->shownFile == m_filesRead)
        return;
    if (!room->isFurnished)
        furnish(*room);
    if (room->place == CasePlace::Intake)
        showIntake(*room);
    for (CaseForm* form : room->forms)
        form->show(m_file);
    if (room->place == CasePlace::Trip)
        m_tripChecks->show(m_file);
    if (room->place == CasePlace::FollowUps) {
        m_followUps->show(m_file);
        m_events->show(m_file);
    }
    if (room->place == CasePlace::Documents)
        m_documents->show(m_file);
    room->shownCase = m_file.facts.careCase.id;
    room->shownFile = m_filesRead;
}

void CaseTabs::open(const CaseFile& file, const CaseLink& link)
{
    m_file = file;
    ++m_filesRead;
    go(link);
}

void CaseTabs::show(const CaseFile& file)
{
    m_file = file;
    ++m_filesRead;
    enter(currentIndex());
}

void CaseTabs::go(const CaseLink& link)
{
    const int index = static_cast<int>(link.place);
    setCurrentIndex(index);
    enter(index);
    const Room* room = roomOf(index);
    if (!room || link.field.isEmpty())
        return;
    for (CaseForm* form : room->forms) {
        if (!form->focusField(link.field))
            continue;
        if (auto* area = qobject_cast<QScrollArea*>(currentWidget()))
            area->ensureWidgetVisible(form->fields().widget(link.field), 40, 80);
        return;
    }
}

FollowUpsView* CaseTabs::followUps()
{
    enter(static_cast<int>(CasePlace::FollowUps));
    return m_followUps;
}

void CaseTabs::keepDrafts()
{
    m_timeline->keepDraft();
    for (const Room& room : m_rooms) {
        for (CaseForm* form : room.forms)
            form->keepDraft();
    }
}

CaseTabs::Typed CaseTabs::typed() const
{
    Typed typed;
    if (m_timeline->shownCase() == m_file.facts.careCase.id)
        typed.note = m_timeline->note();
    for (const Room& room : m_rooms) {
        if (room.shownCase != m_file.facts.careCase.id)
            continue;
        for (const CaseForm* form : room.forms) {
            if (form->isTyped())
                typed.forms.push_back({room.place, form->objectName(), form->typed()});
        }
    }
    return typed;
}

void CaseTabs::typeAgain(const Typed& typed)
{
    if (!typed.note.isEmpty()) {
        enter(static_cast<int>(CasePlace::Timeline));
        m_timeline->setNote(typed.note);
    }
    for (const Typed::Form& wanted : typed.forms) {
        enter(static_cast<int>(wanted.place));
        for (CaseForm* form : roomOf(static_cast<int>(wanted.place))->forms) {
            if (form->objectName() == wanted.form)
                form->typeAgain(wanted.values);
        }
    }
}

} // namespace ayumi
