// CallPage: saving a call, and what happens when somebody else was faster.

#include "ui/callscreen/callpage.h"

#include "core/desks/workbench.h"
#include "ui/callscreen/callending.h"
#include "ui/callscreen/callnotes.h"
#include "ui/callscreen/callthanks.h"
#include "ui/callscreen/questionlist.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/noticebar.h"
#include "ui/models/callwords.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/language.h"
#include "ui/models/words.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

std::optional<int> valueIn(const GivenAnswers& answers, const CallItem& item)
{
    const auto found = std::ranges::find(answers, item, &std::pair<CallItem, int>::first);
    return found == answers.end() ? std::nullopt : std::optional(found->second);
}

/// Nobody answers a question who was not there.
bool wasThere(ContactResult result)
{
    return !isFailedTry(result);
}

} // namespace

CallRecord CallPage::record() const
{
    CallRecord call;
    call.contact.followUp = m_id;
    call.contact.version = m_sheet->row.followUp.version;
    m_ending->fill(call);
    call.contact.note = m_notes->text();
    if (wasThere(call.contact.result))
        call.answers = m_questions->answers();
    call.addsToEnded = m_addsToEnded;
    return call;
}

void CallPage::save()
{
    if (m_saving || !m_sheet || isOver() || !m_ending->check(m_place.clock->now()))
        return;
    m_saving = true;
    m_ending->setSaving(true);
    auto done =
        m_place.workbench->run([call = record()](Office& office) { return office.calls.record(call); });
    whenAnswered(std::move(done), this, [this, id = m_id](const Result<RecordedCall>& answer) {
        m_saving = false;
        m_ending->setSaving(false);
        if (id != m_id)
            return;
        if (answer)
            onSaved(*answer);
        else if (answer.error().code == ErrorCode::Conflict ||
                 answer.error().code == ErrorCode::FollowUpEnded)
            onConflict();
        else if (!m_ending->showError(answer.error()))
            notices()->showError(answer.error());
    });
}

void CallPage::onSaved(const RecordedCall& recorded)
{
    if (m_draft)
        m_draft->discard();
    m_touched = false;
    notices()->dismiss();
    m_thanks->show(recorded, thankYou(recorded));
    m_steps->setCurrentWidget(m_thanks);
    m_notes->hide();
    m_bar->hide();
    m_danger->dismiss();
    m_thanks->begin();
    findNext();
}

QString CallPage::thankYou(const RecordedCall& recorded) const
{
    if (m_ending->result() != ContactResult::Reached)
        return {};
    CallWords::Thanks thanks{m_sheet->row.person.displayName(), m_place.session.name, {}};
    if (recorded.extra)
        thanks.nextOn = recorded.extra->pinnedOn;
    else if (m_sheet->next)
        thanks.nextOn = m_sheet->nextDueOn;
    const auto aside = m_language->aside(u"ja"_s);
    return CallWords::thankYou(thanks);
}

void CallPage::findNext()
{
    auto asked = m_place.workbench->run([](Office& office) -> Result<TodayView> {
        FollowUpFilter filter;
        filter.until = office.clock().today();
        return office.followUps.today(filter);
    });
    whenAnswered(std::move(asked), this, [this](const Result<TodayView>& answer) {
        if (!answer || !isOver())
            return;
        const Instant now = m_place.clock->now();
        for (const FollowUpRow& row : answer->followUps) {
            const auto& at = row.followUp.promisedAt ? row.followUp.promisedAt : row.followUp.bookedAt;
            if (row.followUp.id != m_id && (!at || at->at <= now)) {
                m_thanks->setNext(row);
                return;
            }
        }
    });
}

void CallPage::tellHospital(AdverseEventId id, int version)
{
    auto told = m_place.workbench->run([id, version](Office& office) {
        return office.adverseEvents.report(id, version, ReportedTo::Hospital);
    });
    whenDone(std::move(told), this, notices(), [this](const AdverseEvent&) {
        notices()->say(Tone::Accent, tr("It is on record that the hospital was told."));
    });
}

void CallPage::onConflict()
{
    auto theirs = m_place.workbench->run([id = m_id](Office& office) { return office.calls.open(id); });
    whenDone(std::move(theirs), this, notices(), [this](const CallSheet& sheet) { bringTogether(sheet); });
}

void CallPage::bringTogether(const CallSheet& theirs)
{
    const GivenAnswers before = m_sheet->answered;
    std::vector<ConflictDialog::Field> differing;
    for (const auto& [item, value] : theirs.answered) {
        const auto mine = valueIn(m_questions->answers(), item);
        if (mine == value || valueIn(before, item) == value)
            continue;
        if (!mine) {
            m_questions->setAnswer(item, value);
        } else {
            differing.push_back({itemCode(item), CallWords::question(item, theirs.koos12),
                                 CallWords::answer(item.what, *mine, theirs.koos12),
                                 CallWords::answer(item.what, value, theirs.koos12)});
        }
    }
    m_sheet->row = theirs.row;
    m_sheet->answered = theirs.answered;
    m_addsToEnded = theirs.row.followUp.end.has_value();
    sayWhoWasFaster(theirs);
    if (differing.empty())
        return;
    auto* dialog = new ConflictDialog(differing, window());
    connect(dialog, &ConflictDialog::chosen, this,
            [this, answered = theirs.answered](const QStringList& take) {
                for (const auto& [item, value] : answered) {
                    if (take.contains(itemCode(item)))
                        m_questions->setAnswer(item, value);
                }
                save();
            });
    dialog->open();
}

void CallPage::sayWhoWasFaster(const CallSheet& theirs)
{
    QStringList what;
    if (const auto& attempt = theirs.row.lastAttempt) {
        const auto who = std::ranges::find(theirs.staff, attempt->by, &Staff::id);
        if (who != theirs.staff.end())
            what << who->name;
        what << Words::moment(attempt->at) << Words::of(attempt->result);
        if (!attempt->note.isEmpty())
            what << attempt->note;
    }
    const QString sentence = tr("Somebody else recorded this call meanwhile (%1). Nothing you typed is lost.")
                                 .arg(what.join(u" ・ "_s));
    notices()->say(Tone::Waiting, sentence,
                   m_addsToEnded ? tr("Add mine to the record") : tr("Save mine too"), [this] { save(); });
}

} // namespace ayumi
