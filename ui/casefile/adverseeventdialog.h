#pragma once

#include "core/desks/views.h"
#include "core/domain/adverseevent.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

class QComboBox;
class QLineEdit;

namespace ayumi {

class DateField;
struct Draft;
class DraftKeeper;
class EventBox;
class FormGrid;

/// Records an adverse event, or corrects one and says how it goes on. What is typed is kept until it is
/// saved.
class AdverseEventDialog : public Dialog
{
    Q_OBJECT

public:
    /// `event` with an id is changed, without one it is added.
    AdverseEventDialog(const Workplace& place, const CaseFile& file, const AdverseEvent& event,
                       QWidget* parent);

    void open() override;

Q_SIGNALS:
    void saved(const QString& sentence);

private:
    void onConfirmed();
    void onFound(const QJsonObject& content, const Draft& draft);
    [[nodiscard]] QJsonObject draft() const;

    Workplace m_place;
    AdverseEvent m_event;
    QDate m_today;
    EventBox* m_box;
    DateField* m_callOn;
    DraftKeeper* m_draft;
};

/// A doctor's judgement of one event.
class JudgementDialog : public Dialog
{
    Q_OBJECT

public:
    JudgementDialog(const Workplace& place, const AdverseEvent& event, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& sentence);

private:
    void onConfirmed();

    Workplace m_place;
    AdverseEvent m_event;
    FormGrid* m_form;
    QComboBox* m_relation;
    QLineEdit* m_doctor;
    QComboBox* m_expected;
};

} // namespace ayumi
