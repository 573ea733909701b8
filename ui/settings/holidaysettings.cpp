#include "ui/settings/holidaysettings.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choicebutton.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/theme.h"
#include "ui/models/plainrowsmodel.h"
#include "ui/models/words.h"
#include "ui/settings/addholidaydialog.h"
#include "ui/settings/importholidaysdialog.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int yearsBefore = 1;
constexpr int yearsAfter = 3;

PlainRow rowOf(const Holiday& holiday, bool mayEdit)
{
    PlainRow row;
    row.lead = Words::shortDate(holiday.date);
    row.title = holiday.name;
    row.titleDetail = holiday.state ? Words::of(*holiday.state) : Words::of(holiday.country);
    row.detail = holiday.source;
    if (holiday.status == HolidayStatus::Expected)
        row.chips = {{Words::of(holiday.status), Tone::Waiting}};
    if (mayEdit)
        row.actions = {{.id = u"remove"_s, .text = HolidaySettings::tr("Remove")}};
    return row;
}

} // namespace

HolidaySettings::HolidaySettings(const Means& means)
    : SettingsSection(means)
    , m_card(new Card({}, Card::Body::Flush))
    , m_year(new ChoiceButton)
    , m_country(new ChoiceButton)
    , m_import(newButton({}, ButtonKind::Secondary))
    , m_add(newButton({}, ButtonKind::Secondary))
    , m_warning(newLabel({}, Type::Error, nullptr, true))
    , m_list(new RowList({}))
    , m_model(new PlainRowsModel(this))
    , m_placeCard(new Card({}))
    , m_form(new FormGrid)
    , m_state(new QComboBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(14));
    layout->addWidget(m_card);
    layout->addWidget(m_placeCard);
    layout->addStretch(1);
    for (QWidget* accessory : std::initializer_list<QWidget*>{m_country, m_year, m_import, m_add})
        m_card->addAccessory(accessory);
    m_warning->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    m_card->body()->addWidget(m_warning);
    m_list->rows()->setLeadWidth(110);
    m_list->setGrowsWithRows(true);
    m_list->setModel(m_model);
    m_card->body()->addWidget(m_list);
    for (const MalaysianState state : allValues<MalaysianState>())
        m_state->addItem(QString(), codeOf(state));
    m_form->addField(m_state, {});
    m_placeCard->body()->addWidget(m_form);
    const bool mayEdit = means.place.session.may(Right::ManagePlanning);
    m_add->setVisible(mayEdit);
    m_import->setVisible(mayEdit);
    m_state->setEnabled(mayEdit);
    connect(m_year, &ChoiceButton::chosenChanged, this, &HolidaySettings::refresh);
    connect(m_country, &ChoiceButton::chosenChanged, this, &HolidaySettings::show);
    connect(m_add, &QPushButton::clicked, this, &HolidaySettings::openAdd);
    connect(m_import, &QPushButton::clicked, this, &HolidaySettings::chooseFile);
    connect(m_state, &QComboBox::activated, this, &HolidaySettings::setHospital);
    connect(m_list, &RowList::actionRequested, this, [this](const QModelIndex& index) { act(index); });
    connect(means.place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.planning || changes.everything))
            refresh();
    });
    retranslate();
}

QString HolidaySettings::title() const
{
    return tr("Holidays");
}

QString HolidaySettings::icon() const
{
    return u"flag"_s;
}

int HolidaySettings::year() const
{
    return m_year->chosen().toInt();
}

void HolidaySettings::refresh()
{
    using Known = std::pair<HolidayBook, MalaysianState>;
    const QDate first(year(), 1, 1);
    whenDone(workbench().run([first](Office& office) -> Result<Known> {
        AYUMI_TRY_GET(auto book, office.holidays.book(first, first.addYears(1).addDays(-1)));
        AYUMI_TRY_GET(const MalaysianState state, office.holidays.hospitalState());
        return Known(std::move(book), state);
    }),
             this, notices(), [this](Known answer) {
                 m_book = std::move(answer.first);
                 m_hospital = answer.second;
                 show();
                 Q_EMIT shown();
             });
}

void HolidaySettings::show()
{
    const bool mayEdit = means().place.session.may(Right::ManagePlanning);
    const QString country = m_country->chosen().toString();
    std::multimap<QDate, std::pair<PlainRow, std::optional<Holiday>>> days;
    if (country != codeOf(Country::Malaysia)) {
        if (const auto law = japaneseHolidays(year(), m_book.equinoxes)) {
            for (const JapaneseHolidayDay& day : *law) {
                PlainRow row;
                row.lead = Words::shortDate(day.date);
                row.title = Words::of(day.holiday);
                row.titleDetail = Words::of(Country::Japan);
                days.emplace(day.date, std::pair(std::move(row), std::nullopt));
            }
        }
    }
    for (const Holiday& entered : m_book.entered) {
        if (country.isEmpty() || codeOf(entered.country) == country)
            days.emplace(entered.date, std::pair(rowOf(entered, mayEdit), entered));
    }
    std::vector<PlainRow> rows;
    m_rows.clear();
    for (auto& [date, day] : days) {
        rows.push_back(std::move(day.first));
        m_rows.push_back(std::move(day.second));
    }
    m_list->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    m_state->setCurrentIndex(m_state->findData(codeOf(m_hospital)));
    const bool known = knowsHolidaysOf(m_book, m_hospital, year());
    m_warning->setText(
        tr("No holiday of %1 is entered for %2: times proposed for calls with the doctor cannot "
           "heed them.")
            .arg(Words::of(m_hospital))
            .arg(year()));
    m_warning->setVisible(!known);
}

void HolidaySettings::act(const QModelIndex& index)
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return;
    const std::optional<Holiday> holiday = m_rows[static_cast<std::size_t>(index.row())];
    if (!holiday)
        return;
    whenDone(
        workbench().run([id = holiday->id](Office& office) { return office.holidays.remove(id); }), this,
        notices(), [this, holiday = *holiday] {
            notices()->say(Tone::Accent, tr("%1 is removed.").arg(holiday.name), tr("Undo"), [this, holiday] {
                whenDone(
                    workbench().run([holiday](Office& office) { return office.holidays.enter({holiday}); }),
                    this, notices(), [this](const std::vector<Holiday>&) { refresh(); });
            });
            refresh();
        });
}

void HolidaySettings::openAdd()
{
    auto* dialog = new AddHolidayDialog(workbench(), year(), m_hospital, window());
    connect(dialog, &AddHolidayDialog::added, this, &HolidaySettings::refresh);
    dialog->open();
}

void HolidaySettings::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Calendar file of holidays"), {}, tr("Calendars (*.ics);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HolidaySettings::openImport);
    dialog->open();
}

void HolidaySettings::openImport(const QString& path)
{
    auto* dialog = new ImportHolidaysDialog(workbench(), path, m_hospital, window());
    connect(dialog, &ImportHolidaysDialog::imported, this, [this](int days) {
        notices()->say(Tone::Accent, tr("%n holiday(s) are entered.", nullptr, days));
        refresh();
    });
    dialog->open();
}

void HolidaySettings::setHospital(int index)
{
    const auto state = valueOf<MalaysianState>(m_state->itemData(index).toString());
    if (!state)
        return;
    whenDone(
        workbench().run([state = *state](Office& office) { return office.holidays.setHospitalState(state); }),
        this, notices(), [this] { refresh(); });
}

void HolidaySettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void HolidaySettings::retranslate()
{
    m_card->setTitle(title());
    const int today = means().place.clock->today().year();
    std::vector<ChoiceButton::Choice> years;
    for (int each = today; each <= today + yearsAfter; ++each)
        years.push_back({QString::number(each), each});
    for (int each = today - yearsBefore; each < today; ++each)
        years.push_back({QString::number(each), each});
    m_year->setChoices(tr("Year"), years);
    m_country->setChoices(tr("Country"), {{tr("both"), QString()},
                                          {Words::of(Country::Japan), codeOf(Country::Japan)},
                                          {Words::of(Country::Malaysia), codeOf(Country::Malaysia)}});
    m_add->setText(tr("Add…"));
    m_import->setText(tr("From a file…"));
    m_list->setAccessibleName(title());
    m_placeCard->setTitle(tr("Where the hospital is"));
    m_form->setLabel(m_state, tr("State"));
    m_form->setHint(m_state,
                    tr("Its holidays and its weekend count for calls in which the doctor takes part."));
    for (int i = 0; i < m_state->count(); ++i) {
        if (const auto state = valueOf<MalaysianState>(m_state->itemData(i).toString()))
            m_state->setItemText(i, Words::of(*state));
    }
    show();
}

} // namespace ayumi
