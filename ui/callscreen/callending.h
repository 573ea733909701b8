#pragma once

#include "core/desks/calldesk.h"

#include <QJsonObject>
#include <QScrollArea>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ayumi {

class DateField;
class EventBox;
class FormGrid;
class MomentField;
class OptionTiles;

/// How the call ends: what happened, what went wrong, when to call again. Only what the chosen result needs
/// is asked; Enter on the button saves.
class CallEnding : public QScrollArea
{
    Q_OBJECT

public:
    explicit CallEnding(QWidget* parent = nullptr);

    void show(const CallSheet& sheet, QDate today);
    /// The end that a key chose, with the focus where something is still to be said, else on the button.
    void choose(ContactResult result);
    [[nodiscard]] std::optional<ContactResult> result() const;

    /// An event for each red flag that was raised and for the question about anything unwanted; one that
    /// nobody wrote into goes again when neither holds.
    void followAnswers(const std::vector<CallItem>& flags, bool anythingUnwanted);

    /// Fills in what happens to the follow-up. The version, note and answers are the page's.
    void fill(CallRecord& call) const;
    /// Marks what is missing and gives it the focus; true when nothing is.
    [[nodiscard]] bool check(Instant now);
    bool showError(const Error& error);
    void setSaving(bool saving);

    [[nodiscard]] QJsonObject draft() const;
    void applyDraft(const QJsonObject& content);

Q_SIGNALS:
    void edited();
    void saveRequested();
    void backRequested();

private:
    void addFields();
    void addFoot(QVBoxLayout* column);
    void connectFields();
    void onResultChosen();
    EventBox* addEvent();
    void removeEvent(EventBox* box);
    [[nodiscard]] std::vector<Joint> joints() const;

    CallSheet m_sheet;
    QDate m_today;
    QWidget* m_inner;
    FormGrid* m_form;
    OptionTiles* m_result;
    OptionTiles* m_channel;
    MomentField* m_callBack;
    DateField* m_nextTry;
    QLineEdit* m_answeredBy;
    QCheckBox* m_completes;
    DateField* m_extraOn;
    QLineEdit* m_extraReason;
    QLabel* m_next;
    QVBoxLayout* m_events;
    std::vector<EventBox*> m_boxes;
    EventBox* m_automatic = nullptr; ///< made by an answer, not by hand
    QPushButton* m_addEvent;
    QPushButton* m_back;
    QPushButton* m_save;
};

} // namespace ayumi
