#include "ui/settings/handoverdialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/models/errortext.h"
#include "ui/models/plainrowsmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

HandOverDialog::HandOverDialog(const Workplace& place, const From& from,
                               const std::vector<RosterLine>& people, QWidget* parent)
    : Dialog(from.id.isStored() ? tr("Hand over the calls of %1").arg(from.name)
                                : tr("Share out nobody's calls"),
             parent)
    , m_place(place)
    , m_from(from)
    , m_people(people)
    , m_form(new FormGrid)
    , m_first(new DateField)
    , m_last(new DateField)
    , m_to(new QComboBox)
    , m_reason(new QLineEdit)
    , m_summary(newLabel({}, Type::Body, this, true))
    , m_list(new RowList(tr("Who gets how many"), this))
    , m_model(new PlainRowsModel(this))
{
    setPreferredWidth(620);
    setExplanation(tr("Nothing is given before you press the button. It can be taken back as long as nobody "
                      "worked on a call."));
    addFields(from);
    body()->addWidget(m_form);
    body()->addWidget(m_summary);
    m_list->rows()->setLeadWidth(0);
    m_list->setGrowsWithRows(true);
    m_list->setModel(m_model);
    body()->addWidget(m_list);
    setPrimary(tr("Hand over"));
    primary()->setEnabled(false);
    connect(this, &Dialog::confirmed, this, &HandOverDialog::handOver);
    look();
}

void HandOverDialog::addFields(const From& from)
{
    if (from.first.isValid())
        m_first->setDate(from.first);
    if (from.last.isValid())
        m_last->setDate(from.last);
    m_form->addField(m_first, tr("Calls from"));
    m_form->setHint(m_first, tr("Empty: also those that are late."));
    m_form->addField(m_last, tr("Calls until"));
    m_form->setHint(m_last, tr("Empty: everything that is planned."));
    m_to->addItem(tr("whoever speaks the language and has the fewest"), 0);
    for (const RosterLine& line : m_people) {
        if (line.staff.id != from.id && may(line.staff.role, Right::RecordContacts))
            m_to->addItem(line.staff.name, line.staff.id.value());
    }
    m_form->addField(m_to, tr("To"), u"to"_s);
    m_form->addField(m_reason, tr("Reason"), u"reason"_s);
    connect(m_first, &DateField::textEdited, this, &HandOverDialog::look);
    connect(m_last, &DateField::textEdited, this, &HandOverDialog::look);
    connect(m_to, &QComboBox::currentIndexChanged, this, &HandOverDialog::look);
}

HandOverWish HandOverDialog::wish() const
{
    HandOverWish wish;
    wish.from = m_from.id;
    wish.first = m_first->date().value_or(QDate());
    wish.last = m_last->date().value_or(QDate());
    wish.to = StaffId(m_to->currentData().toLongLong());
    wish.reason = m_reason->text();
    return wish;
}

void HandOverDialog::look()
{
    const int question = ++m_question;
    primary()->setEnabled(false);
    auto done =
        m_place.workbench->run([wish = wish()](Office& office) { return office.assignments.preview(wish); });
    whenAnswered(std::move(done), this, [this, question](const Result<HandOverPreview>& answer) {
        if (question == m_question) {
            show(answer);
            Q_EMIT previewed();
        }
    });
}

void HandOverDialog::show(const Result<HandOverPreview>& answer)
{
    m_form->clearErrors();
    if (!answer) {
        m_summary->setText(ErrorText::of(answer.error()));
        m_list->hide();
        return;
    }
    m_preview = *answer;
    const int given = int(m_preview.calls.size()) - m_preview.unassigned;
    QStringList parts{given == 0 ? tr("There is no call to give.")
                                 : tr("%n call(s) would be given.", nullptr, given)};
    if (m_preview.unassigned > 0) {
        parts << tr("%n call(s) stay: nobody who is there speaks the language.", nullptr,
                    m_preview.unassigned);
    }
    if (m_preview.more)
        parts << tr("There are more; do it again afterwards.");
    m_summary->setText(parts.join(u' '));
    std::vector<PlainRow> rows;
    for (const auto& [id, after] : m_preview.loadAfter) {
        const auto found = m_preview.loadBefore.find(id);
        const int before = found == m_preview.loadBefore.end() ? 0 : found->second;
        if (before == after)
            continue;
        PlainRow row;
        row.title = nameOf(id);
        row.detail = tr("%1 open calls now, %2 afterwards").arg(before).arg(after);
        const int change = after - before;
        row.chips = {{change > 0 ? u"+%1"_s.arg(change) : QString::number(change),
                      change > 0 ? Tone::Waiting : Tone::Neutral}};
        rows.push_back(std::move(row));
    }
    m_list->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    primary()->setEnabled(given > 0);
}

QString HandOverDialog::sentenceOf(const HandOver& done)
{
    return tr("%n call(s) are handed over.", nullptr, done.calls);
}

QString HandOverDialog::sentenceOf(const HandOverUndone& undone)
{
    const QString back = tr("%n call(s) are back where they were.", nullptr, undone.putBack);
    if (undone.left == 0)
        return back;
    //: Two sentences after each other
    return tr("%1 %2").arg(
        back, tr("%n call(s) stay, since somebody worked on them meanwhile.", nullptr, undone.left));
}

QString HandOverDialog::nameOf(StaffId id) const
{
    const auto found =
        std::ranges::find_if(m_people, [&](const RosterLine& line) { return line.staff.id == id; });
    return found == m_people.end() ? QString() : found->staff.name;
}

void HandOverDialog::handOver()
{
    primary()->setEnabled(false);
    auto done = m_place.workbench->run([wish = wish(), calls = m_preview.calls](Office& office) {
        return office.assignments.handOver(wish, calls);
    });
    whenAnswered(std::move(done), this, [this](const Result<HandOver>& answer) {
        if (answer) {
            accept();
            Q_EMIT handedOver(*answer);
            return;
        }
        if (!m_form->showError(answer.error()))
            notices()->showError(answer.error());
        look(); // somebody worked on one of the calls meanwhile: look at what there is now
    });
}

} // namespace ayumi
