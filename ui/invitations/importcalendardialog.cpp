#include "ui/invitations/importcalendardialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/models/calendareventwords.h"
#include "ui/models/calendarfilewords.h"
#include "ui/models/calendarimportmodel.h"
#include "ui/models/errortext.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Repetitions are taken from a month back to a year ahead.
constexpr int daysBack = 31;
constexpr int daysAhead = 366;
constexpr std::size_t mostNotes = 6;

/// Both answers of one look at the file.
struct Looked
{
    CalendarFile file;
    std::vector<CalendarImportRow> rows;
};

} // namespace

ImportCalendarDialog::ImportCalendarDialog(const Workplace& place, const QString& path, QWidget* parent)
    : Dialog(tr("Appointments from a calendar file"), parent)
    , m_place(place)
    , m_path(path)
    , m_summary(newLabel({}, Type::Strong, this, true))
    , m_list(new RowList(tr("What would be taken"), this))
    , m_model(new CalendarImportModel(this))
    , m_form(new FormGrid)
    , m_case(new QLineEdit)
    , m_withMe(new QCheckBox(tr("I take part")))
    , m_notes(newLabel({}, Type::Secondary, this, true))
{
    setPreferredWidth(820);
    setExplanation(QFileInfo(path).fileName());
    m_list->rows()->setLeadWidth(84);
    m_list->rows()->setChipWidth(140);
    m_list->setGrowsWithRows(true);
    m_list->setModel(m_model);
    m_case->setPlaceholderText(u"A-000001"_s);
    m_withMe->setChecked(true);
    m_form->addField(m_case, tr("Case, if it is about somebody"), u"case"_s);
    m_form->addField(m_withMe, QString());
    body()->addWidget(m_summary);
    body()->addWidget(m_list);
    body()->addWidget(m_form);
    body()->addWidget(m_notes);
    m_list->hide();
    m_form->hide();
    m_notes->hide();
    setPrimary(tr("Take into the calendar"));
    primary()->setEnabled(false);
    connect(m_list, &RowList::actionRequested, this, [this](const QModelIndex& index) {
        m_model->toggle(index);
        showWanted();
    });
    connect(this, &Dialog::confirmed, this, qOverload<>(&ImportCalendarDialog::take));
    look();
}

void ImportCalendarDialog::look()
{
    CalendarReadOptions options;
    options.from = m_place.clock->today().addDays(-daysBack);
    options.until = m_place.clock->today().addDays(daysAhead);
    (void)busy()->begin(tr("Reading the file…"));
    auto work = [path = m_path, options](Office& office) -> Result<Looked> {
        AYUMI_TRY_GET(CalendarFile file, readCalendarFile(path, options));
        AYUMI_TRY_GET(auto rows, office.calendarFiles.compare(file));
        return Looked{std::move(file), std::move(rows)};
    };
    whenAnswered(m_place.workbench->runLong(std::move(work)), this, [this](Result<Looked> looked) {
        busy()->end();
        if (looked) {
            m_file = std::move(looked->file);
            m_model->show(std::move(looked->rows));
            showNotes();
            showWanted();
        } else {
            m_summary->setText(ErrorText::of(looked.error()));
        }
        m_list->setVisible(looked.has_value() && m_model->rowCount() > 0);
        m_form->setVisible(looked.has_value() && m_model->wanted() > 0);
        Q_EMIT this->looked();
    });
}

void ImportCalendarDialog::showNotes()
{
    QStringList sentences;
    for (const CalendarNote& note : m_file.notes) {
        // What nothing of ours holds is no news to a person.
        if (note.kind == CalendarNoteKind::PropertyIgnored)
            continue;
        if (sentences.size() == static_cast<qsizetype>(mostNotes)) {
            sentences << u"…"_s;
            break;
        }
        sentences << CalendarFileWords::of(note);
    }
    m_notes->setText(sentences.join(u'\n'));
    m_notes->setVisible(!sentences.isEmpty());
}

void ImportCalendarDialog::showWanted()
{
    const int wanted = m_model->wanted();
    if (m_model->rowCount() == 0)
        m_summary->setText(tr("There is no appointment in this file."));
    else if (wanted == 0)
        m_summary->setText(tr("Nothing would be taken."));
    else
        m_summary->setText(tr("%n appointment(s) would be taken.", nullptr, wanted));
    primary()->setEnabled(wanted > 0);
}

void ImportCalendarDialog::take()
{
    m_form->clearErrors();
    const QString number = m_case->text().trimmed();
    if (number.isEmpty()) {
        take(std::nullopt);
        return;
    }
    whenAnswered(m_place.workbench->run([number](Office& office) { return office.cases.find(number); }), this,
                 [this](const Result<CaseId>& found) {
                     if (found)
                         take(*found);
                     else
                         m_form->setError(m_case, ErrorText::of(found.error()));
                 });
}

void ImportCalendarDialog::take(std::optional<CaseId> caseId)
{
    CalendarImportWishes wishes;
    wishes.caseId = caseId;
    wishes.withMe = m_withMe->isChecked();
    wishes.leftOut = m_model->leftOut();
    primary()->setEnabled(false);
    const std::shared_ptr<Progress> progress = busy()->begin(tr("Taking the appointments…"));
    auto work = [file = m_file, wishes, progress](Office& office) {
        return office.calendarFiles.import(file, wishes, *progress);
    };
    whenAnswered(m_place.workbench->runLong(std::move(work)), this,
                 [this](const Result<CalendarImportOutcome>& outcome) {
                     busy()->end();
                     primary()->setEnabled(true);
                     if (!outcome) {
                         notices()->showError(outcome.error());
                         return;
                     }
                     accept();
                     Q_EMIT imported(*outcome);
                 });
}

} // namespace ayumi
