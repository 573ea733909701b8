#include "ui/today/lostdialog.h"

#include "core/base/phone.h"
#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/rowlist.h"
#include "ui/models/plainrowsmodel.h"
#include "ui/models/words.h"

#include <QVBoxLayout>

namespace ayumi {

LostDialog::LostDialog(const Workplace& place, QWidget* parent)
    : Dialog(tr("Lost to follow-up"), parent)
    , m_summary(newLabel({}, Type::Secondary, this, true))
    , m_list(new RowList(tr("Lost to follow-up"), this))
    , m_model(new PlainRowsModel(this))
{
    setPreferredWidth(720);
    setExplanation(tr("These calls ended because nobody could be reached. A further call can be added in the "
                      "case file."));
    setCancelText(tr("Close"));
    m_list->rows()->setLeadWidth(110);
    m_list->setGrowsWithRows(true);
    m_list->setModel(m_model);
    body()->addWidget(m_summary);
    body()->addWidget(m_list);
    connect(m_list, &RowList::rowOpened, this, [this](const QModelIndex& index) {
        const CaseId id = m_rows.at(static_cast<size_t>(index.row())).followUp.caseId;
        accept();
        Q_EMIT caseRequested(id);
    });
    whenDone(place.workbench->run([](Office& office) { return office.followUps.lost(); }), this, notices(),
             [this](const LostView& view) {
                 show(view);
                 Q_EMIT shown();
             });
}

void LostDialog::show(const LostView& view)
{
    m_rows = view.rows;
    std::vector<PlainRow> rows;
    for (const LostRow& lost : m_rows) {
        PlainRow row;
        row.lead = Words::shortDate(lost.followUp.endedOn.value_or(QDate()));
        row.title = lost.person.displayName();
        row.titleDetail = lost.caseNumber;
        const QString tries = tr("%n tries", nullptr, lost.attempts);
        row.detail =
            lost.followUp.outcome.isEmpty() ? tries : tr("%1 ・ %2").arg(tries, lost.followUp.outcome);
        row.side = {displayPhone(lost.person.phone)};
        row.chips = {{Words::followUpStep(lost.followUp.step), Tone::Neutral}};
        if (lost.stage == Stage::Closed)
            row.chips.append({Words::of(Stage::Closed), Tone::Neutral});
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    m_list->setVisible(!view.rows.empty());
    m_summary->setText(
        view.rows.empty() ? tr("Nobody is lost.")
        : view.more ? tr("Only the newest %n call(s) are shown.", nullptr, static_cast<int>(view.rows.size()))
                    : tr("All of them, the newest first."));
}

} // namespace ayumi
