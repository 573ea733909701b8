#include "ui/settings/importholidaysdialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/models/errortext.h"
#include "ui/models/plainrowsmodel.h"
#include "ui/models/words.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

ImportHolidaysDialog::ImportHolidaysDialog(Workbench& workbench, const QString& path, MalaysianState hospital,
                                           QWidget* parent)
    : Dialog(tr("Holidays from a calendar file"), parent)
    , m_workbench(workbench)
    , m_path(path)
    , m_form(new FormGrid)
    , m_place(new QComboBox)
    , m_summary(newLabel({}, Type::Body, this, true))
    , m_list(new RowList(tr("Holidays that would be entered"), this))
    , m_model(new PlainRowsModel(this))
{
    setExplanation(QFileInfo(path).fileName());
    m_place->addItem(tr("All Malaysia"), QString());
    for (const MalaysianState state : allValues<MalaysianState>())
        m_place->addItem(Words::of(state), codeOf(state));
    m_place->setCurrentIndex(m_place->findData(codeOf(hospital)));
    m_form->addField(m_place, tr("Where they hold"));
    body()->addWidget(m_form);
    body()->addWidget(m_summary);
    m_list->rows()->setLeadWidth(110);
    m_list->setGrowsWithRows(true);
    m_list->setModel(m_model);
    body()->addWidget(m_list);
    setPrimary(tr("Enter"));
    connect(m_place, &QComboBox::currentIndexChanged, this, &ImportHolidaysDialog::look);
    connect(this, &Dialog::confirmed, this, &ImportHolidaysDialog::enter);
    look();
}

void ImportHolidaysDialog::look()
{
    const int question = ++m_question;
    primary()->setEnabled(false);
    auto work = [path = m_path, state = valueOf<MalaysianState>(m_place->currentData().toString())](
                    Office& office) { return office.holidays.read(path, state); };
    whenAnswered(m_workbench.run(std::move(work)), this, [this, question](const Result<HolidayFile>& answer) {
        if (question == m_question) {
            show(answer);
            Q_EMIT looked();
        }
    });
}

void ImportHolidaysDialog::show(const Result<HolidayFile>& answer)
{
    if (!answer) {
        m_summary->setText(ErrorText::of(answer.error()));
        m_list->hide();
        return;
    }
    m_file = *answer;
    QStringList parts{tr("%n day(s) would be entered.", nullptr, int(m_file.days.size()))};
    if (m_file.known > 0)
        parts << tr("%n day(s) are entered already.", nullptr, m_file.known);
    if (m_file.notUnderstood > 0)
        parts << tr("%n thing(s) in the file could not be read.", nullptr, m_file.notUnderstood);
    m_summary->setText(parts.join(u' '));
    std::vector<PlainRow> rows;
    for (const Holiday& holiday : m_file.days) {
        PlainRow row;
        row.lead = Words::shortDate(holiday.date);
        row.title = holiday.name;
        row.titleDetail = QString::number(holiday.date.year());
        if (holiday.status == HolidayStatus::Expected)
            row.chips = {{Words::of(holiday.status), Tone::Waiting}};
        rows.push_back(std::move(row));
    }
    m_list->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    primary()->setEnabled(!m_file.days.empty());
}

void ImportHolidaysDialog::enter()
{
    whenAnswered(
        m_workbench.run([days = m_file.days](Office& office) { return office.holidays.enter(days); }), this,
        [this](const Result<std::vector<Holiday>>& answer) {
            if (!answer) {
                notices()->showError(answer.error());
                return;
            }
            accept();
            Q_EMIT imported(int(answer->size()));
        });
}

} // namespace ayumi
