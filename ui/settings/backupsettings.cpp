#include "ui/settings/backupsettings.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/words.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

BackupSettings::BackupSettings(const Means& means)
    : SettingsSection(means)
    , m_card(new Card({}))
    , m_state(newLabel({}, Type::Strong, nullptr, true))
    , m_details(newLabel({}, Type::Secondary, nullptr, true))
    , m_now(newButton({}, ButtonKind::Primary))
    , m_elsewhere(newButton({}, ButtonKind::Secondary))
    , m_verify(newButton({}, ButtonKind::Secondary))
    , m_place(new Card({}))
    , m_folder(newLabel(QDir::toNativeSeparators(means.surroundings.clinicFolder), Type::Body, nullptr, true))
    , m_folderNote(newLabel({}, Type::Secondary, nullptr, true))
    , m_busy(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(18));
    layout->addWidget(m_card);
    layout->addWidget(m_place);
    layout->addStretch(1);
    m_card->body()->addWidget(m_state);
    m_card->body()->addWidget(m_details);
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {m_now, m_elsewhere, m_verify})
        buttons->addWidget(button);
    m_card->body()->addLayout(buttons);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->body()->addWidget(m_folder);
    m_place->body()->addWidget(m_folderNote);
    m_busy = new BusyOverlay(this);
    connect(m_now, &QPushButton::clicked, this, [this] { create({}); });
    connect(m_elsewhere, &QPushButton::clicked, this, &BackupSettings::chooseFolder);
    connect(m_verify, &QPushButton::clicked, this, &BackupSettings::chooseToVerify);
    connect(means.place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.backups || changes.everything))
            refresh();
    });
    retranslate();
}

QString BackupSettings::title() const
{
    return tr("Backup");
}

QString BackupSettings::icon() const
{
    return u"backup"_s;
}

void BackupSettings::refresh()
{
    whenDone(workbench().run([](Office& office) { return office.backups.lastVerified(); }), this, notices(),
             [this](std::optional<BackupInfo> backup) { show(backup); });
}

void BackupSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void BackupSettings::retranslate()
{
    m_card->setTitle(title());
    m_now->setText(tr("Back up now"));
    m_elsewhere->setText(tr("Back up to another folder…"));
    m_verify->setText(tr("Check a backup…"));
    m_place->setTitle(tr("Where this clinic lies"));
    m_folderNote->setText(
        tr("Everything in this folder is encrypted. Copy it only while Ayumi is closed; a backup may be "
           "made at any time."));
    show(m_last);
}

void BackupSettings::show(const std::optional<BackupInfo>& backup)
{
    m_last = backup;
    if (!backup || !backup->verifiedAt) {
        m_state->setText(tr("There is no verified backup yet."));
        m_details->setText(
            tr("A backup counts once it was opened and checked. Keep a copy on another disk."));
        return;
    }
    m_state->setText(tr("Last verified backup: %1").arg(Words::moment(*backup->verifiedAt)));
    //: %1 cases, %2 patients, %3 size, %4 path
    m_details->setText(
        tr("%1 cases, %2 patients, %3\n%4")
            .arg(backup->cases)
            .arg(backup->patients)
            .arg(QLocale().formattedDataSize(backup->bytes), QDir::toNativeSeparators(backup->path)));
}

void BackupSettings::create(const QString& folder)
{
    const std::shared_ptr<Progress> progress = m_busy->begin(tr("Backing up and checking the copy…"));
    auto work = [folder, progress](Office& office) { return office.backups.create(folder, *progress); };
    whenAnswered(workbench().runLong(std::move(work)), this, [this](Result<BackupInfo> made) {
        m_busy->end();
        if (!made) {
            notices()->showError(made.error());
            return;
        }
        notices()->say(Tone::Accent, tr("The backup is made and was opened and checked."));
        refresh();
    });
}

void BackupSettings::chooseFolder()
{
    auto* dialog = new QFileDialog(window(), tr("Folder for the backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSettings::create);
    dialog->open();
}

void BackupSettings::chooseToVerify()
{
    auto* dialog =
        new QFileDialog(window(), tr("Backup to check"), m_last ? QFileInfo(m_last->path).path() : QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSettings::verify);
    dialog->open();
}

void BackupSettings::verify(const QString& path)
{
    const std::shared_ptr<Progress> progress = m_busy->begin(tr("Checking the backup…"));
    auto work = [path, progress](Office& office) { return office.backups.verify(path, *progress); };
    whenAnswered(workbench().runLong(std::move(work)), this, [this](Result<BackupInfo> checked) {
        m_busy->end();
        if (!checked) {
            notices()->showError(checked.error());
            return;
        }
        notices()->say(Tone::Accent, tr("The backup of %1 is complete: %2 cases, %3 patients.")
                                         .arg(Words::moment(checked->madeAt))
                                         .arg(checked->cases)
                                         .arg(checked->patients));
        refresh();
    });
}

} // namespace ayumi
