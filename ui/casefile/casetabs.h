#pragma once

#include "ui/casefile/formfields.h"
#include "ui/models/caseplace.h"
#include "ui/models/workplace.h"

#include <QTabWidget>

#include <vector>

class QVBoxLayout;

namespace ayumi {

struct CaseFile;
class CaseForm;
class DocumentsView;
class FollowUpsView;
class IntakeForm;
class NoticeBar;
class TimelineView;

/// The middle of the case file: the timeline and a room for each step of the work.
class CaseTabs : public QTabWidget
{
    Q_OBJECT

public:
    CaseTabs(const Workplace& place, NoticeBar* notices, QWidget* parent = nullptr);

    void show(const CaseFile& file);
    void go(const CaseLink& link);
    [[nodiscard]] CasePlace current() const { return static_cast<CasePlace>(currentIndex()); }
    void keepDrafts();

    [[nodiscard]] TimelineView* timeline() const { return m_timeline; }
    [[nodiscard]] FollowUpsView* followUps() const { return m_followUps; }

    /// What is typed in all forms, to be typed again after building them anew in another language.
    using Typed = QMap<QString, FormFields::Values>;
    [[nodiscard]] Typed typed() const;
    void typeAgain(const Typed& typed);

Q_SIGNALS:
    /// Something was saved.
    void saved(const QString& sentence);

private:
    void buildRooms();
    QVBoxLayout* newRoom(CasePlace place);
    void addForm(CasePlace place, QVBoxLayout* room, CaseForm* form);
    void showIntake(const CaseFile& file);

    struct PlacedForm
    {
        CasePlace place;
        CaseForm* form;
    };

    Workplace m_place;
    NoticeBar* m_notices;
    TimelineView* m_timeline;
    FollowUpsView* m_followUps = nullptr;
    DocumentsView* m_documents = nullptr;
    QVBoxLayout* m_intakeRoom = nullptr;
    IntakeForm* m_intake = nullptr;
    std::vector<JointKind> m_intakeKinds;
    std::vector<PlacedForm> m_forms;
};

} // namespace ayumi
