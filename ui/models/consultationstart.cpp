#include "ui/models/consultationstart.h"

#include "core/base/phone.h"
#include "ui/models/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

bool isComplaint(const Hint& hint)
{
    return hint.kind == HintKind::Knee || hint.kind == HintKind::Symptom;
}

bool isWordsField(const Hint& hint)
{
    return hint.field && definitionOf(*hint.field).kind == AnswerKind::Text;
}

bool sameSentence(const Hint& left, const Hint& right)
{
    return left.line == right.line && left.quote == right.quote;
}

/// One sentence about one knee is one complaint, whatever words it has; where the sentence names a side, what
/// it says without one is about that side.
bool isCovered(const Hint& hint, const std::vector<Proposal>& proposals)
{
    return std::ranges::any_of(proposals, [&hint](const Proposal& known) {
        return isComplaint(known.hint) && sameSentence(known.hint, hint) &&
               (known.hint.side == hint.side || !hint.side);
    });
}

void addComplaints(const std::vector<Hint>& hints, bool withSide, std::vector<Proposal>& proposals)
{
    for (const Hint& hint : hints) {
        if (!isComplaint(hint) || hint.denied || hint.side.has_value() != withSide)
            continue;
        // "My knee" alone complains of nothing.
        if (hint.kind == HintKind::Knee && !hint.side)
            continue;
        if (!isCovered(hint, proposals))
            proposals.push_back({hint, !withSide});
    }
}

PersonName splitWhereTyped(const QString& typed)
{
    static const QRegularExpression gap(u"[\\s　]+"_s);
    const qsizetype at = typed.indexOf(gap);
    if (at < 0)
        return {typed, {}};
    return {typed.left(at), typed.mid(at).trimmed()};
}

void add(QString& words, const QString& more)
{
    if (words.contains(more))
        return;
    words += words.isEmpty() ? more : u" / "_s + more;
}

void addSymptom(ConsultationStart& start, Joint joint, const QString& quote)
{
    for (auto& [known, words] : start.symptoms) {
        if (known == joint) {
            add(words, quote);
            return;
        }
    }
    start.symptoms.emplace_back(joint, quote);
}

void addAnswer(ConsultationStart& start, const Question& question, const Hint& hint)
{
    for (auto& [known, answer] : start.answers) {
        if (known != question)
            continue;
        // Something that was said outweighs "none", which may have been about a part of it.
        if (hint.denied)
            return;
        if (answer.state == AnswerState::None)
            answer.value.clear();
        answer.state = AnswerState::Known;
        add(answer.value, hint.quote);
        return;
    }
    Answer answer;
    answer.state = hint.denied ? AnswerState::None : AnswerState::Known;
    if (!hint.denied)
        answer.value = hint.quote;
    start.answers.emplace_back(question, answer);
}

} // namespace

std::vector<Proposal> ConsultationProposals::from(const std::vector<Hint>& hints)
{
    std::vector<Proposal> proposals;
    for (const HintKind kind :
         {HintKind::Name, HintKind::Kana, HintKind::Phone, HintKind::BirthDate, HintKind::Age}) {
        for (const Hint& hint : hints) {
            if (hint.kind == kind)
                proposals.push_back({hint});
        }
    }
    addComplaints(hints, true, proposals);
    addComplaints(hints, false, proposals);
    for (const HintKind kind : {HintKind::Treatment, HintKind::Safety}) {
        for (const Hint& hint : hints) {
            if (hint.kind == kind && isWordsField(hint))
                proposals.push_back({hint, definitionOf(*hint.field).perJoint && !hint.side});
        }
    }
    return proposals;
}

QString ConsultationProposals::label(const Proposal& proposal)
{
    const Hint& hint = proposal.hint;
    switch (hint.kind) {
    case HintKind::Name:
        return tr("Name");
    case HintKind::Kana:
        return tr("Kana");
    case HintKind::Phone:
        return tr("Phone");
    case HintKind::BirthDate:
        return tr("Birth date");
    case HintKind::Age:
        return tr("Age");
    case HintKind::Knee:
    case HintKind::Symptom:
        return hint.side ? tr("Symptoms: %1").arg(Words::of(Joint{JointKind::Knee, *hint.side}))
                         : tr("Symptoms");
    case HintKind::Treatment:
    case HintKind::Safety:
        break;
    }
    const QString field = hint.field ? Words::of(*hint.field) : QString();
    if (hint.denied)
        return tr("%1: none").arg(field);
    const bool perJoint = hint.field && definitionOf(*hint.field).perJoint && hint.side;
    //: %1 a question of the intake, %2 a joint
    return perJoint ? tr("%1: %2").arg(field, Words::of(Joint{JointKind::Knee, *hint.side})) : field;
}

QString ConsultationProposals::value(const Proposal& proposal)
{
    const Hint& hint = proposal.hint;
    switch (hint.kind) {
    case HintKind::Name:
    case HintKind::Kana:
        return hint.value;
    case HintKind::Phone:
        return displayPhone(hint.value);
    case HintKind::BirthDate:
        return Words::dateWithEra(QDate::fromString(hint.value, Qt::ISODate));
    default:
        return {};
    }
}

ConsultationStart ConsultationProposals::start(const std::vector<ConfirmedProposal>& confirmed)
{
    ConsultationStart start;
    for (const ConfirmedProposal& each : confirmed) {
        const Hint& hint = each.proposal.hint;
        const std::vector<Side> sides = hint.side ? std::vector{*hint.side} : each.sides;
        switch (hint.kind) {
        case HintKind::Name:
            start.patient.name = splitWhereTyped(hint.value);
            break;
        case HintKind::Kana:
            start.patient.kana = splitWhereTyped(hint.value);
            break;
        case HintKind::Phone:
            start.patient.phone = hint.value;
            break;
        case HintKind::BirthDate:
            start.patient.birthDate = QDate::fromString(hint.value, Qt::ISODate);
            break;
        case HintKind::Age:
            add(start.note, hint.quote);
            break;
        case HintKind::Knee:
        case HintKind::Symptom:
            for (const Side side : sides)
                addSymptom(start, {JointKind::Knee, side}, hint.quote);
            break;
        case HintKind::Treatment:
        case HintKind::Safety:
            if (!definitionOf(*hint.field).perJoint)
                addAnswer(start, {*hint.field, std::nullopt}, hint);
            else
                for (const Side side : sides)
                    addAnswer(start, {*hint.field, Joint{JointKind::Knee, side}}, hint);
            break;
        }
    }
    return start;
}

} // namespace ayumi
