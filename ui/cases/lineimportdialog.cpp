#include "ui/cases/lineimportdialog.h"

#include "core/desks/workbench.h"
#include "ui/cases/casechooser.h"
#include "ui/cases/historypreview.h"
#include "ui/cases/newconsultationdialog.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

CaseChoiceModel::Choice choiceOf(const OpenedCase& opened)
{
    CaseChoiceModel::Choice choice;
    choice.id = opened.careCase.id;
    choice.number = opened.careCase.number;
    choice.person.patient = opened.patient.id;
    // As the person is called everywhere, also where only the LINE name is known.
    choice.person.name.family = opened.patient.displayName();
    choice.person.birthDate = opened.patient.birthDate;
    choice.stage = opened.careCase.stage;
    return choice;
}

} // namespace

LineImportDialog::LineImportDialog(const Workplace& place, QWidget* parent)
    : Dialog(tr("Import a LINE talk history"), parent)
    , m_place(place)
    , m_choose(nullptr)
    , m_dateQuestion(nullptr)
    , m_preview(new HistoryPreview(place, this))
    , m_done(nullptr)
{
    setPreferredWidth(1020);
    setAcceptDrops(true);
    buildChoose();
    buildDateOrder();
    addPage(m_preview);
    buildDone();
    setPrimary(tr("Choose files…"));
    setCancelText(tr("Close"));
    connect(this, &Dialog::confirmed, this, &LineImportDialog::onConfirmed);
    connect(m_preview, &HistoryPreview::targetChanged, this, &LineImportDialog::showPrimary);
    connect(m_preview, &HistoryPreview::failed, this,
            [this](const Error& error) { notices()->showError(error); });
    connect(m_preview, &HistoryPreview::namesGiven, this, [this](const QStringList& names) {
        m_options.knownNames = names;
        read(m_path);
    });
    showStep(Step::Choose);
}

void LineImportDialog::start(const QStringList& files)
{
    m_files = files;
    if (m_files.isEmpty())
        showStep(Step::Choose);
    else
        readNext();
}

void LineImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!busy()->isBusy() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LineImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    start(localFiles(event->mimeData()));
}

void LineImportDialog::addPage(QWidget* page)
{
    m_pages.push_back(page);
    body()->addWidget(page, 1);
}

void LineImportDialog::buildChoose()
{
    m_choose =
        new EmptyState(u"document-import"_s, tr("Drop the talk history here, or choose the file."), {}, this);
    m_choose->setDetail(tr("In LINE: open the talk, menu, “Other settings”, “Export chat history”. "
                           "The CSV of the official account works too."));
    m_choose->setMinimumHeight(theme().px(240));
    addPage(m_choose);
}

void LineImportDialog::buildDateOrder()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(14));
    m_dateQuestion = newLabel({}, Type::Heading, page, true);
    layout->addWidget(m_dateQuestion);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& words, LineDateOrder order) {
        QPushButton* button = newButton(words, ButtonKind::Secondary, page);
        connect(button, &QPushButton::clicked, this, [this, order] {
            m_options.dateOrder = order;
            read(m_path);
        });
        buttons->addWidget(button);
    };
    add(tr("The month (American way)"), LineDateOrder::MonthFirst);
    add(tr("The day (British and Malaysian way)"), LineDateOrder::DayFirst);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    addPage(page);
}

void LineImportDialog::buildDone()
{
    m_done = new EmptyState(u"task-complete"_s, {}, {}, this);
    m_done->setMinimumHeight(theme().px(220));
    addPage(m_done);
}

void LineImportDialog::showStep(Step step)
{
    m_step = step;
    // Only the page that is shown counts for the height of the dialog.
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == static_cast<size_t>(step));
    showPrimary();
    Q_EMIT stepChanged();
}

void LineImportDialog::showPrimary()
{
    QPushButton* button = primary();
    button->setEnabled(true);
    switch (step()) {
    case Step::Choose:
        button->setText(tr("Choose files…"));
        break;
    case Step::DateOrder:
        button->setText(tr("Continue"));
        button->setEnabled(false);
        break;
    case Step::Preview: {
        const auto chosen = m_preview->chooser()->chosen();
        if (m_preview->target() == HistoryPreview::Target::NewConsultation) {
            button->setText(tr("New consultation…"));
            button->setEnabled(m_preview->namesAnybody());
        } else {
            button->setText(chosen ? tr("Add to %1").arg(chosen->number) : tr("Add to the case"));
            button->setEnabled(chosen.has_value() && m_preview->namesAnybody());
        }
        break;
    }
    case Step::Done:
        button->setText(m_files.isEmpty() ? tr("Open the case") : tr("Next file"));
        break;
    }
}

void LineImportDialog::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("LINE talk histories"), {},
                                   tr("LINE talk histories (*.txt *.csv)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &LineImportDialog::start);
    dialog->open();
}

void LineImportDialog::readNext()
{
    m_options = {};
    read(m_files.takeFirst());
}

void LineImportDialog::read(const QString& path)
{
    m_path = path;
    notices()->dismiss();
    const auto progress = busy()->begin(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    whenAnswered(readHistory(path, m_options, progress), this,
                 [this, path](const Result<ReadHistory>& answer) { onRead(path, answer); });
}

void LineImportDialog::onRead(const QString& path, const Result<ReadHistory>& answer)
{
    busy()->end();
    if (answer) {
        setExplanation(QFileInfo(path).fileName());
        m_preview->show(*answer);
        m_preview->setTarget(HistoryPreview::Target::NewConsultation);
        showStep(Step::Preview);
        return;
    }
    if (answer.error().code == ErrorCode::LineDateOrderUnclear) {
        m_dateQuestion->setText(
            tr("Dates in this file, such as %1, can be read in two ways. What stands first?")
                .arg(answer.error().args.value(0)));
        showStep(Step::DateOrder);
        return;
    }
    notices()->showError(answer.error());
    showStep(Step::Choose);
}

void LineImportDialog::onConfirmed()
{
    switch (step()) {
    case Step::Choose:
        chooseFiles();
        return;
    case Step::DateOrder:
        return;
    case Step::Preview:
        if (m_preview->import().patientParticipant.isEmpty()) {
            notices()->say(Tone::Waiting, tr("Choose who of them is the patient."));
            m_preview->askPatient();
        } else if (m_preview->target() == HistoryPreview::Target::NewConsultation) {
            openConsultation();
        } else if (const auto chosen = m_preview->chooser()->chosen()) {
            importInto(*chosen);
        }
        return;
    case Step::Done:
        if (!m_files.isEmpty()) {
            readNext();
            return;
        }
        accept();
        Q_EMIT caseRequested(m_into);
        return;
    }
}

void LineImportDialog::openConsultation()
{
    ConsultationStart start = ConsultationProposals::start(m_preview->confirmed());
    // The LINE name is what ties the talk to the person; it is shown, and can be taken out.
    start.patient.lineName = m_preview->import().patientParticipant;
    start.patient.preferredChannel = ContactChannel::Line;
    auto* dialog = new NewConsultationDialog(m_place, this);
    dialog->prefill(start);
    connect(dialog, &NewConsultationDialog::opened, this,
            [this](const OpenedCase& opened) { importInto(choiceOf(opened)); });
    connect(dialog, &NewConsultationDialog::knownCaseChosen, this,
            [this](const CaseChoiceModel::Choice& choice) {
                // Somebody was recognised: the talk belongs to that case, which is shown before anything is
                // added.
                m_preview->chooser()->choose(choice);
                m_preview->setTarget(HistoryPreview::Target::ExistingCase);
            });
    dialog->open();
}

void LineImportDialog::importInto(const CaseChoiceModel::Choice& choice)
{
    m_into = choice.id;
    const auto progress = busy()->begin(tr("Adding the messages…"));
    auto done =
        m_place.workbench->runLong([id = choice.id, import = m_preview->import(), progress](Office& office) {
            return office.messages.importHistory(id, import, *progress);
        });
    whenAnswered(std::move(done), this, [this, choice](const Result<ImportOutcome>& answer) {
        busy()->end();
        if (answer) {
            showOutcome(*answer, choice.number);
            return;
        }
        // A consultation that was just opened stands: the next try adds to it instead of opening another.
        if (m_preview->target() == HistoryPreview::Target::NewConsultation) {
            m_preview->chooser()->choose(choice);
            m_preview->setTarget(HistoryPreview::Target::ExistingCase);
        }
        notices()->showError(answer.error());
        Q_EMIT stepChanged();
    });
}

void LineImportDialog::showOutcome(const ImportOutcome& outcome, const QString& number)
{
    notices()->dismiss();
    setExplanation({});
    m_done->setSentence(
        outcome.added > 0 ? tr("%n message(s) were added to %1.", nullptr, outcome.added).arg(number)
                          : tr("Everything in this talk was in %1 already; nothing was added.").arg(number));
    QStringList details;
    if (outcome.added > 0 && outcome.alreadyThere > 0)
        details << tr("%n message(s) were there already.", nullptr, outcome.alreadyThere);
    if (outcome.notUnderstood > 0)
        details << tr("%n line(s) that were not understood are kept as a note.", nullptr,
                      outcome.notUnderstood);
    if (!m_files.isEmpty())
        details << tr("%n file(s) wait.", nullptr, static_cast<int>(m_files.size()));
    m_done->setDetail(details.join(u'\n'));
    showStep(Step::Done);
}

} // namespace ayumi
