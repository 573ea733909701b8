#include "ui/invitations/invitationdialog.h"

#include "core/desks/workbench.h"
#include "core/security/atomicfile.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/theme.h"
#include "ui/models/calendarwords.h"
#include "ui/models/invitationtext.h"
#include "ui/models/language.h"
#include "ui/models/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int daysAhead = 366;

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    AYUMI_TRY_GET(AtomicFile file, AtomicFile::open(path));
    AYUMI_TRY(file.write(bytes));
    return file.commit();
}

} // namespace

InvitationDialog::InvitationDialog(const Workplace& place, CaseId caseId, Language* language, QWidget* parent)
    : Dialog(tr("Invite the patient"), parent)
    , m_place(place)
    , m_caseId(caseId)
    , m_language(language)
    , m_form(new FormGrid(FormGrid::Labels::Above))
    , m_appointments(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_save(addSecondary(tr("Save for their calendar…")))
{
    setPreferredWidth(640);
    setExplanation(tr("Copy the text into a message to the patient. That it was given is put on record."));
    m_text->setMinimumHeight(theme().px(330));
    m_form->addField(m_appointments, tr("Appointment"));
    m_form->addField(m_text, tr("Text"));
    body()->addWidget(m_form);
    setPrimary(tr("Copy the text"));
    primary()->setEnabled(false);
    m_save->setEnabled(false);
    connect(m_appointments, &QComboBox::currentIndexChanged, this, &InvitationDialog::showChosen);
    connect(m_save, &QPushButton::clicked, this, &InvitationDialog::chooseFile);
    connect(this, &Dialog::confirmed, this, &InvitationDialog::copy);
    look();
}

QString InvitationDialog::text() const
{
    return m_text->toPlainText();
}

const AppointmentRow* InvitationDialog::chosen() const
{
    const int index = m_appointments->currentIndex();
    return index < 0 ? nullptr : &m_rows[static_cast<std::size_t>(index)];
}

void InvitationDialog::look()
{
    CalendarWanted wanted;
    wanted.from = m_place.clock->today();
    wanted.until = wanted.from.addDays(daysAhead);
    wanted.caseId = m_caseId;
    wanted.withCancelled = true;
    auto work = [wanted](Office& office) { return office.calendar.view(wanted); };
    whenDone(m_place.workbench->run(std::move(work)), this, notices(), [this](const CalendarView& view) {
        std::vector<AppointmentRow> rows;
        for (const AppointmentRow& row : view.appointments) {
            if (row.appointment.withPatient)
                rows.push_back(row);
        }
        m_rows = std::move(rows);
        for (const AppointmentRow& row : m_rows) {
            QStringList words{Words::shortDate(localTime(row.appointment.start.at, tokyoZone).date()),
                              CalendarWords::clocks(row.appointment.start),
                              CalendarWords::title(row.appointment)};
            if (row.appointment.state == AppointmentState::Cancelled)
                words << CalendarWords::of(row.appointment.state);
            m_appointments->addItem(words.join(u"  "_s));
        }
        if (m_rows.empty())
            notices()->say(Tone::Info, tr("There is no appointment with the patient from today on."));
        primary()->setEnabled(!m_rows.empty());
        m_save->setEnabled(!m_rows.empty());
        Q_EMIT looked();
    });
}

void InvitationDialog::showChosen()
{
    const AppointmentRow* row = chosen();
    if (!row)
        return;
    const auto write = [&] { m_text->setPlainText(InvitationText::of(*row, m_place.session.name)); };
    if (!m_language) {
        write();
        return;
    }
    const auto aside = m_language->aside(u"ja"_s);
    write();
}

void InvitationDialog::copy()
{
    auto recorded = m_place.workbench->run([id = m_caseId](Office& office) {
        return office.consents.recordDisclosure(id, u"invitation"_s, u"patient"_s, u"treatment"_s, {});
    });
    whenDone(std::move(recorded), this, notices(), [this] {
        QGuiApplication::clipboard()->setText(text());
        notices()->say(Tone::Accent, tr("The text is copied. Paste it into your message."));
        Q_EMIT given();
    });
}

void InvitationDialog::chooseFile()
{
    const AppointmentRow* row = chosen();
    if (!row)
        return;
    auto* dialog = new QFileDialog(this, tr("Save for their calendar"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(InvitationText::fileName(row->appointment));
    connect(dialog, &QFileDialog::fileSelected, this, &InvitationDialog::saveAs);
    dialog->open();
}

void InvitationDialog::saveAs(const QString& path)
{
    const AppointmentRow* row = chosen();
    if (!row)
        return;
    CalendarFile file;
    if (m_language) {
        const auto aside = m_language->aside(u"ja"_s);
        file = InvitationText::file(*row);
    } else {
        file = InvitationText::file(*row);
    }
    const QByteArray bytes = writeCalendar(file, m_place.clock->now());
    auto work = [id = m_caseId, path, bytes](Office& office) -> Result<> {
        AYUMI_TRY(office.consents.recordDisclosure(id, u"invitation"_s, u"patient"_s, u"treatment"_s, {}));
        return writeFile(path, bytes);
    };
    whenDone(m_place.workbench->run(std::move(work)), this, notices(), [this, path] {
        notices()->say(Tone::Accent, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        Q_EMIT given();
    });
}

} // namespace ayumi
