#pragma once

#include "core/domain/adverseevent.h"
#include "ui/kit/card.h"

#include <QJsonArray>
#include <QJsonObject>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace ayumi {

class DateField;
class FormGrid;
class OptionTiles;

/// One adverse event as it is told on the telephone, and what has to happen because of it.
class EventBox : public Card
{
    Q_OBJECT

public:
    /// `joints` can be named; the whole body always can. `flags` are what was said yes to.
    EventBox(const std::vector<Joint>& joints, const std::vector<RedFlag>& flags, QDate today,
             QWidget* parent = nullptr);

    [[nodiscard]] AdverseEvent event() const;
    /// Marks what is missing or wrong and gives it the focus; true when nothing is.
    [[nodiscard]] bool check(QDate today);
    /// What stands on record, to be corrected or continued; event() keeps what the box does not show.
    void setEvent(const AdverseEvent& event);
    /// Without title and Remove: where it is the whole of a dialog.
    void setBare();
    /// A field that does not belong to the event itself, below the others.
    void addFurther(QWidget* field, const QString& label, const QString& code);
    void setJoint(const std::optional<Joint>& joint);
    void setFlags(const std::vector<RedFlag>& flags);
    [[nodiscard]] QJsonObject draft() const;
    void applyDraft(const QJsonObject& content);
    void begin();

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    void addFields(const std::vector<Joint>& joints, QDate today);
    void showEscalation();
    void showEnd();
    [[nodiscard]] EventOutcome outcome() const;
    [[nodiscard]] int grade() const;

    AdverseEvent m_known;
    std::vector<RedFlag> m_flags;
    QPushButton* m_remove;
    FormGrid* m_form;
    QComboBox* m_kind;
    QLineEdit* m_words;
    OptionTiles* m_where = nullptr;
    DateField* m_onset;
    DateField* m_endedOn;
    OptionTiles* m_grade = nullptr;
    std::vector<QCheckBox*> m_serious;
    QComboBox* m_outcome;
    QLineEdit* m_action;
    QLabel* m_escalation;
};

} // namespace ayumi
