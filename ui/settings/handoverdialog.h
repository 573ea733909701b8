#pragma once

#include "core/desks/assignmentdesk.h"
#include "core/desks/rosterdesk.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ayumi {

class DateField;
class FormGrid;
class PlainRowsModel;
class RowList;

/// Gives calls to others: who gets how many is shown before anything is given.
class HandOverDialog : public Dialog
{
    Q_OBJECT

public:
    struct From
    {
        StaffId id; ///< the empty id: calls that are nobody's
        QString name;
        QDate first;
        QDate last;
    };

    HandOverDialog(const Workplace& place, const From& from, const std::vector<RosterLine>& people,
                   QWidget* parent);

    /// "12 calls are handed over."
    [[nodiscard]] static QString sentenceOf(const HandOver& done);
    /// What taking it back did, in one or two sentences.
    [[nodiscard]] static QString sentenceOf(const HandOverUndone& undone);

Q_SIGNALS:
    void handedOver(const ayumi::HandOver& done);
    /// Who would get what is shown.
    void previewed();

private:
    void addFields(const From& from);
    [[nodiscard]] HandOverWish wish() const;
    void look();
    void show(const Result<HandOverPreview>& answer);
    void handOver();
    [[nodiscard]] QString nameOf(StaffId id) const;

    Workplace m_place;
    From m_from;
    std::vector<RosterLine> m_people;
    HandOverPreview m_preview;
    FormGrid* m_form;
    DateField* m_first;
    DateField* m_last;
    QComboBox* m_to;
    QLineEdit* m_reason;
    QLabel* m_summary;
    RowList* m_list;
    PlainRowsModel* m_model;
    int m_question = 0;
};

} // namespace ayumi
