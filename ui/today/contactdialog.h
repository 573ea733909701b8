#pragma once

#include "core/desks/followupdesk.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

#include <QJsonObject>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace ayumi {

class DateField;
class DraftKeeper;
class FormGrid;
class MomentField;
class OptionTiles;
class ScoreRow;

/// What happened on the phone: who answered, what they said, how the pain is, and when to call again. Only
/// what the chosen result needs is asked. What is typed survives a crash.
class ContactDialog : public Dialog
{
    Q_OBJECT

public:
    ContactDialog(const Workplace& place, const FollowUpRow& row, QWidget* parent);

    /// Looks for a draft that was left here, then shows.
    void open() override;

Q_SIGNALS:
    void recorded();

private:
    void addHead();
    void addFields();
    void addScores();
    void connectDraft();
    void onResultChosen();
    void onConfirmed();
    [[nodiscard]] bool check();
    [[nodiscard]] Contact contact() const;
    [[nodiscard]] std::optional<ContactResult> chosenResult() const;
    [[nodiscard]] QJsonObject draft() const;
    void applyDraft(const QJsonObject& content);
    void onRecorded(const Result<FollowUp>& answer);

    struct JointScore
    {
        Joint joint;
        ScoreRow* row;
    };

    Workplace m_place;
    FollowUpRow m_row;
    FormGrid* m_form;
    OptionTiles* m_channel;
    OptionTiles* m_result;
    MomentField* m_callBack;
    DateField* m_nextTry;
    QLineEdit* m_answeredBy;
    std::vector<JointScore> m_scores;
    QCheckBox* m_completes;
    QPlainTextEdit* m_note;
    DraftKeeper* m_draft;
};

} // namespace ayumi
