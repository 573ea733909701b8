#pragma once

#include "core/desks/followupdesk.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

class QLabel;

namespace ayumi {

class PlainRowsModel;
class RowList;

/// Lost to follow-up: the calls that ended because nobody could be reached. Enter opens the case.
class LostDialog : public Dialog
{
    Q_OBJECT

public:
    LostDialog(const Workplace& place, QWidget* parent);

Q_SIGNALS:
    void caseRequested(ayumi::CaseId id);
    void shown();

private:
    void show(const LostView& view);

    std::vector<LostRow> m_rows;
    QLabel* m_summary;
    RowList* m_list;
    PlainRowsModel* m_model;
};

} // namespace ayumi
