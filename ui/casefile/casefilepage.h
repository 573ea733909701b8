#pragma once

#include "core/desks/views.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/page.h"
#include "ui/models/caseplace.h"
#include "ui/models/workplace.h"

class QAction;
class QHBoxLayout;
class QMenu;

namespace ayumi {

class CaseTabs;
class FactsPanel;
class Language;
class NextPanel;
class StepperBar;

/// One case: who it is and what could do harm in the head, the stages, the facts at the left, the rooms of
/// the work in the middle, what comes next at the right.
class CaseFilePage : public Page
{
    Q_OBJECT

public:
    /// `language` prints pages for the hospital in English aside; it outlives the page.
    CaseFilePage(const Workplace& place, Language* language, QWidget* parent = nullptr);

    /// Shows this case. Opening it is on record.
    void openCase(CaseId id, const CaseLink& link = {});
    [[nodiscard]] CaseId caseId() const { return m_id; }
    [[nodiscard]] PaperSelection papers() const override;
    /// Goes to a room of the open case, the cursor in the field.
    void go(const CaseLink& link);
    /// Opens the record of this call.
    void recordContact(FollowUpId id);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget* headWidget() override { return m_head; }
    [[nodiscard]] QList<QAction*> headActions() const override;
    [[nodiscard]] QString backTitle() const override;
    void refresh() override;
    void aboutToLock() override;

    [[nodiscard]] CaseTabs* tabs() const { return m_tabs; }
    [[nodiscard]] NextPanel* nextPanel() const { return m_next; }
    [[nodiscard]] const std::optional<CaseFile>& file() const { return m_file; }

Q_SIGNALS:
    /// Show this appointment on the calendar.
    void appointmentRequested(ayumi::AppointmentId id);
    /// A new answer of the desk is on the page.
    void loaded();
    /// The patient shall be told of an appointment.
    void invitationRequested(ayumi::CaseId id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    /// Beside each other, or as further tabs where there is little room.
    void arrange();
    void buildActions();
    void connectParts();
    void load(bool recordsView);
    void showFile(const CaseFile& file);
    void showHead();
    void showSteps();
    void openAdvance();
    void openClose();
    void openReopen();
    void say(const QString& sentence);

    enum class Paper
    {
        PatientSummary,
        HospitalSummary,
        Letter
    };
    void print(Paper paper);
    void preview(Paper paper, const QString& recipient, std::optional<ConsentId> consent);
    void preview(Paper paper, const QString& recipient, std::optional<ConsentId> consent,
                 const struct Letterhead& head);

    Workplace m_place;
    Language* m_language;
    CaseId m_id;
    CaseLink m_wanted;
    std::optional<CaseFile> m_file;
    NewestOnly<CaseFile> m_loading;
    QWidget* m_head;
    QWidget* m_content = nullptr;
    QHBoxLayout* m_columns = nullptr;
    QMenu* m_printMenu;
    QAction* m_print;
    QAction* m_advance;
    QAction* m_reopen;
    StepperBar* m_steps = nullptr;
    FactsPanel* m_facts = nullptr;
    CaseTabs* m_tabs = nullptr;
    NextPanel* m_next = nullptr;
};

} // namespace ayumi
