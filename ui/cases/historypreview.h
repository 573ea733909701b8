#pragma once

#include "core/desks/messagedesk.h"
#include "ui/cases/historyreading.h"
#include "ui/kit/asyncreply.h"
#include "ui/models/consultationstart.h"
#include "ui/models/workplace.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace ayumi {

class Card;
class CaseChooser;
class OptionTiles;
class ProposalList;
class TalkPreview;

/// What a history holds, before anything of it is taken: who is who, period, counts, first messages, what was
/// not understood, what it suggests, and where it shall go.
class HistoryPreview : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPreview(const Workplace& place, QWidget* parent = nullptr);

    enum class Target
    {
        NewConsultation,
        ExistingCase
    };

    void show(const ReadHistory& read);
    /// The history as it shall be imported; `patientParticipant` empty while nobody said who it is.
    [[nodiscard]] HistoryImport import() const;
    /// Without anybody who wrote there is nothing to import.
    [[nodiscard]] bool namesAnybody() const { return !m_read.history.participants.empty(); }
    [[nodiscard]] Target target() const;
    void setTarget(Target target);
    [[nodiscard]] std::vector<ConfirmedProposal> confirmed() const;
    [[nodiscard]] CaseChooser* chooser() const { return m_chooser; }
    [[nodiscard]] ProposalList* proposals() const { return m_proposals; }
    /// Puts the focus where the patient is chosen.
    void askPatient();

Q_SIGNALS:
    void targetChanged();
    /// Somebody wrote the names of the conversation: the file has to be read again.
    void namesGiven(const QStringList& names);
    void failed(const ayumi::Error& error);

private:
    void buildFacts(QVBoxLayout* column);
    void buildTarget(QVBoxLayout* column);
    void showFacts();
    void showParticipants();
    void showNotUnderstood();
    void choosePatient(const QString& name);
    void onTargetChosen();

    Workplace m_place;
    ReadHistory m_read;
    QString m_patient;
    QLabel* m_facts;
    QLabel* m_counts;
    QVBoxLayout* m_participants;
    QButtonGroup* m_who;
    QComboBox* m_zone;
    QWidget* m_namesRow;
    QLineEdit* m_names;
    Card* m_unclear;
    QPlainTextEdit* m_unclearText;
    TalkPreview* m_talk;
    Card* m_suggested;
    ProposalList* m_proposals;
    OptionTiles* m_target;
    CaseChooser* m_chooser;
    NewestOnly<std::vector<Proposal>> m_hinting;
};

} // namespace ayumi
