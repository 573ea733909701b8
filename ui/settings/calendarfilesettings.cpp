#include "ui/settings/calendarfilesettings.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/theme.h"
#include "ui/models/calendareventwords.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

std::vector<OptionTiles::Option> namings()
{
    std::vector<OptionTiles::Option> options;
    for (const PatientNaming naming : allValues<PatientNaming>())
        options.push_back({CalendarEventWords::of(naming), codeOf(naming)});
    return options;
}

} // namespace

CalendarFileSettings::CalendarFileSettings(const Means& means)
    : SettingsSection(means)
    , m_card(new Card({}))
    , m_explanation(newLabel({}, Type::Body, nullptr, true))
    , m_state(newLabel({}, Type::Strong, nullptr, true))
    , m_path(newLabel({}, Type::Secondary, nullptr, true))
    , m_namingLabel(newLabel({}, Type::Body, nullptr, true))
    , m_naming(new OptionTiles(namings()))
    , m_choose(newButton({}, ButtonKind::Primary))
    , m_end(newButton({}, ButtonKind::Secondary))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_card->body()->addWidget(m_explanation);
    m_card->body()->addWidget(m_state);
    m_card->body()->addWidget(m_path);
    m_card->body()->addWidget(m_namingLabel);
    m_card->body()->addWidget(m_naming);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_end);
    m_card->body()->addLayout(buttons);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_naming->setChosen(codeOf(PatientNaming::Initials));
    // Names leave the house by an export, which not everybody may make.
    const bool mayName = means.place.session.may(Right::ExportData);
    m_namingLabel->setVisible(mayName);
    m_naming->setVisible(mayName);
    connect(m_choose, &QPushButton::clicked, this, &CalendarFileSettings::choose);
    connect(m_end, &QPushButton::clicked, this, &CalendarFileSettings::end);
    connect(m_naming, &OptionTiles::chosenChanged, this, [this] {
        if (m_feed)
            keep(CalendarFeed{m_feed->path, naming(), {}});
    });
    retranslate();
}

QString CalendarFileSettings::title() const
{
    return tr("Calendar file");
}

QString CalendarFileSettings::icon() const
{
    return u"view-calendar"_s;
}

PatientNaming CalendarFileSettings::naming() const
{
    return valueOf<PatientNaming>(m_naming->chosen().toString()).value_or(PatientNaming::Initials);
}

void CalendarFileSettings::refresh()
{
    whenDone(workbench().run([](Office& office) { return office.calendarFiles.feed(); }), this, notices(),
             [this](const std::optional<CalendarFeed>& feed) { show(feed); });
}

void CalendarFileSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void CalendarFileSettings::retranslate()
{
    m_card->setTitle(title());
    m_explanation->setText(
        tr("Your appointments and the calls that are yours, as a file that the calendar of this computer or "
           "of your telephone can follow. It is written anew after every change; cancelled appointments are "
           "marked as cancelled. The file is not encrypted: put it where only you can read it."));
    m_namingLabel->setText(tr("How patients are called in it"));
    m_naming->setAccessibleName(m_namingLabel->text());
    m_naming->setTexts(
        {CalendarEventWords::of(PatientNaming::Initials), CalendarEventWords::of(PatientNaming::FullName)});
    m_end->setText(tr("End it and remove the file"));
    show(m_feed);
}

void CalendarFileSettings::show(const std::optional<CalendarFeed>& feed)
{
    m_feed = feed;
    m_state->setText(feed ? tr("The file is kept up to date.") : tr("There is no such file now."));
    m_path->setText(feed ? QDir::toNativeSeparators(feed->path) : QString());
    m_path->setVisible(feed.has_value());
    m_choose->setText(feed ? tr("Choose another place…") : tr("Choose a place…"));
    m_end->setVisible(feed.has_value());
    if (feed)
        m_naming->setChosen(codeOf(feed->naming));
    Q_EMIT shown();
}

void CalendarFileSettings::choose()
{
    auto* dialog = new QFileDialog(window(), tr("Where the file shall be"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(u"ayumi.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarFileSettings::useFile);
    dialog->open();
}

void CalendarFileSettings::useFile(const QString& path)
{
    keep(CalendarFeed{path, naming(), {}});
}

void CalendarFileSettings::end()
{
    keep(std::nullopt);
}

void CalendarFileSettings::keep(const std::optional<CalendarFeed>& feed)
{
    auto work = [feed](Office& office) { return office.calendarFiles.setFeed(feed, CalendarEventWords()); };
    whenAnswered(workbench().run(std::move(work)), this, [this](const Result<>& kept) {
        if (!kept)
            notices()->showError(kept.error());
        refresh();
    });
}

} // namespace ayumi
