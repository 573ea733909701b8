#pragma once

#include "core/desks/calldesk.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/page.h"
#include "ui/models/workplace.h"

#include <QJsonObject>

class QAction;
class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace ayumi {

class CallEnding;
class CallNotes;
class CallThanks;
class CallWho;
class DraftKeeper;
class Language;
class QuestionList;

/// One call from dialling to the message of thanks, with nothing but this screen and a telephone. Digits
/// answer; F2 no answer, F3 call back at, F4 family answered, F9 note, Ctrl+Enter to the end and from there
/// saves. What is answered and typed survives a crash, a lock and somebody else's record: the call goes on
/// where it stopped.
class CallPage : public Page
{
    Q_OBJECT

public:
    /// `language` writes the message of thanks in Japanese from any window; it outlives the page.
    CallPage(const Workplace& place, Language* language, QWidget* parent = nullptr);

    /// Begins this call, or goes on with it.
    void startCall(FollowUpId id);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString backTitle() const override;
    [[nodiscard]] QList<QAction*> headActions() const override;
    void refresh() override;
    void aboutToLock() override;

    [[nodiscard]] QuestionList* questions() const { return m_questions; }
    [[nodiscard]] CallNotes* notes() const { return m_notes; }
    [[nodiscard]] CallEnding* ending() const { return m_ending; }
    [[nodiscard]] CallThanks* thanks() const { return m_thanks; }
    [[nodiscard]] CallWho* who() const { return m_who; }
    [[nodiscard]] const std::optional<CallSheet>& sheet() const { return m_sheet; }
    [[nodiscard]] bool isEnding() const;
    [[nodiscard]] bool isOver() const;

Q_SIGNALS:
    /// The call stands on the page, a draft of it included.
    void loaded();
    /// Back to where the calls are listed.
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void arrange();
    QWidget* newBar();
    void connectParts();
    void addKeys();
    void addKey(const QKeySequence& keys, std::function<void()> deed);
    void showSheet(const CallSheet& sheet);
    void startDraft();
    void onAnswers();
    void showProgress();
    void showQuestions();
    void showEnding(ContactResult result);
    [[nodiscard]] QJsonObject draft() const;
    void applyDraft(const QJsonObject& content);
    [[nodiscard]] QStringList phrases() const;

    void save();
    [[nodiscard]] CallRecord record() const;
    void onSaved(const RecordedCall& recorded);
    void onConflict();
    void bringTogether(const CallSheet& theirs);
    void sayWhoWasFaster(const CallSheet& theirs);
    [[nodiscard]] QString thankYou(const RecordedCall& recorded) const;
    void findNext();
    void tellHospital(AdverseEventId id, int version);

    Workplace m_place;
    Language* m_language;
    FollowUpId m_id;
    std::optional<CallSheet> m_sheet;
    NewestOnly<CallSheet> m_loading;
    DraftKeeper* m_draft = nullptr;
    QAction* m_openCase;
    QWidget* m_content = nullptr;
    QBoxLayout* m_columns = nullptr;
    CallWho* m_who = nullptr;
    QStackedWidget* m_steps = nullptr;
    QuestionList* m_questions = nullptr;
    CallEnding* m_ending = nullptr;
    CallThanks* m_thanks = nullptr;
    CallNotes* m_notes = nullptr;
    QWidget* m_bar = nullptr;
    NoticeBar* m_danger = nullptr;
    QLabel* m_progress = nullptr;
    bool m_saving = false;
    bool m_touched = false; ///< somebody answered or typed on this page
    bool m_addsToEnded = false;
};

} // namespace ayumi
