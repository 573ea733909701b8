#pragma once

#include "core/desks/views.h"
#include "ui/casefile/formfields.h"
#include "ui/models/caseplace.h"
#include "ui/models/workplace.h"

#include <QTabWidget>

#include <vector>

class QVBoxLayout;

namespace ayumi {

class CaseForm;
class DocumentsView;
class AdverseEventsView;
class FollowUpsView;
class IntakeForm;
class NoticeBar;
class TimelineView;
class TripChecksCard;

/// The middle of the case file: the timeline and a room for each step of the work. A room is furnished when
/// somebody first turns to it, and filled with the case only while it is looked at: of nine rooms one is
/// seen.
class CaseTabs : public QTabWidget
{
    Q_OBJECT

public:
    CaseTabs(const Workplace& place, NoticeBar* notices, QWidget* parent = nullptr);

    /// A case is opened: in the room of `link`, the cursor in its field.
    void open(const CaseFile& file, const CaseLink& link);
    /// The same case, read again.
    void show(const CaseFile& file);
    void go(const CaseLink& link);
    [[nodiscard]] CasePlace current() const { return static_cast<CasePlace>(currentIndex()); }
    void keepDrafts();

    [[nodiscard]] FollowUpsView* followUps();

    /// What is typed and not saved, to be typed again after building everything anew in another language.
    struct Typed
    {
        struct Form
        {
            CasePlace place;
            QString form;
            FormFields::Values values;
        };
        QString note;
        std::vector<Form> forms;
    };
    [[nodiscard]] Typed typed() const;
    void typeAgain(const Typed& typed);

Q_SIGNALS:
    /// Something was saved.
    void saved(const QString& sentence);
    void callRequested(ayumi::FollowUpId id);

private:
    struct Room
    {
        CasePlace place;
        QVBoxLayout* layout;
        std::vector<CaseForm*> forms;
        bool isFurnished = false;
        CaseId shownCase;
        int shownFile = 0; ///< which of the files that were read stands in it
    };

    void addRoom(CasePlace place);
    [[nodiscard]] Room* roomOf(int index);
    /// Furnishes the room if nobody was there yet, and shows the case as it was read last.
    void enter(int index);
    void furnish(Room& room);
    void addForm(Room& room, CaseForm* form);
    void showIntake(Room& room);

    Workplace m_place;
    NoticeBar* m_notices;
    TimelineView* m_timeline;
    FollowUpsView* m_followUps = nullptr;
    AdverseEventsView* m_events = nullptr;
    TripChecksCard* m_tripChecks = nullptr;
    DocumentsView* m_documents = nullptr;
    IntakeForm* m_intake = nullptr;
    std::vector<JointKind> m_intakeKinds;
    std::vector<Room> m_rooms;
    CaseFile m_file;
    int m_filesRead = 0;
    int m_timelineShows = 0;
};

} // namespace ayumi
