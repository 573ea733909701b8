#include "ui/models/caserowwords.h"

#include "core/base/japanesedate.h"
#include "ui/models/reminderwords.h"
#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

int toneRank(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return 0;
    case Tone::Waiting:
        return 1;
    default:
        return 2;
    }
}

int daysSince(Instant since, QDate today)
{
    return std::max(0, static_cast<int>(localTime(since, tokyoZone).date().daysTo(today)));
}

bool isKnee(Joint joint)
{
    return joint.kind == JointKind::Knee;
}

bool knowsKl(const CaseRow& row, Joint joint)
{
    return isKnee(joint) && (joint.side == Side::Right ? row.klRight : row.klLeft);
}

} // namespace

QString CaseRowWords::joints(const CaseRow& row)
{
    if (std::ranges::none_of(row.joints, [&row](Joint joint) { return knowsKl(row, joint); }))
        return Words::of(row.joints);
    // Grades belong to knees alone: on a card their sides are enough.
    if (row.joints.size() == 2 && row.klRight && row.klLeft && std::ranges::all_of(row.joints, isKnee))
        return tr("KL right %1, left %2").arg(*row.klRight).arg(*row.klLeft);
    QStringList parts;
    for (const Joint joint : row.joints) {
        const std::optional<int>& grade = joint.side == Side::Right ? row.klRight : row.klLeft;
        parts << (knowsKl(row, joint) ? tr("%1 KL %2").arg(Words::of(joint)).arg(*grade) : Words::of(joint));
    }
    return parts.join(u" ・ "_s);
}

QString CaseRowWords::next(const CaseRow& row, QDate)
{
    if (row.stage == Stage::Closed)
        return row.closeReason ? Words::of(*row.closeReason) : QString();
    if (row.stage == Stage::FollowUp && row.nextFollowUpOn) {
        return tr("%1 on %2")
            .arg(Words::followUpStep(row.nextFollowUpStep), Words::shortDate(*row.nextFollowUpOn));
    }
    const bool beforeTreatment = row.stage == Stage::Preparation || row.stage == Stage::Treatment;
    if (beforeTreatment && row.arrivalOn)
        return tr("arrival %1").arg(Words::shortDate(*row.arrivalOn));
    if (row.lastMessageAt)
        return tr("message %1").arg(Words::moment(*row.lastMessageAt));
    return {};
}

QString CaseRowWords::detail(const CaseRow& row, QDate today)
{
    QStringList parts{joints(row), next(row, today)};
    parts.removeAll(QString());
    return parts.join(u" ・ "_s);
}

QList<RowChip> CaseRowWords::marks(const CaseRow& row, QDate today)
{
    QList<RowChip> marks;
    if (row.stage == Stage::FollowUp && row.nextFollowUpOn && *row.nextFollowUpOn < today) {
        const int late = static_cast<int>(row.nextFollowUpOn->daysTo(today));
        marks.append({tr("%n day(s) late", nullptr, late), Tone::Danger});
    } else if (row.stage == Stage::FollowUp && row.nextFollowUpOn == today) {
        marks.append({tr("call today"), Tone::Accent});
    }
    for (const Reminder& reminder : row.reminders)
        marks.append({ReminderWords::mark(reminder, today), ReminderWords::tone(reminder, today)});
    std::ranges::stable_sort(marks, {}, [](const RowChip& chip) { return toneRank(chip.tone); });
    return marks;
}

QString CaseRowWords::daysInStage(const CaseRow& row, QDate today)
{
    const int days = daysSince(row.stageSince, today);
    return days == 0 ? tr("since today") : tr("%n day(s)", nullptr, days);
}

QString CaseRowWords::age(const CaseRow& row, QDate today)
{
    return row.person.birthDate ? QString::number(ageOn(*row.person.birthDate, today)) : QString();
}

QString CaseRowWords::spoken(const CaseRow& row, QDate today)
{
    QStringList parts{row.person.displayName(),
                      row.person.kana.full(),
                      row.person.birthDate ? Words::age(*row.person.birthDate, today) : QString(),
                      row.number,
                      Words::of(row.stage),
                      detail(row, today)};
    if (row.hasDangerAlert)
        parts << tr("alert");
    for (const RowChip& mark : marks(row, today))
        parts << mark.text;
    parts << tr("%1 in this stage").arg(daysInStage(row, today));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool sameCase(const CaseRow& left, const CaseRow& right)
{
    return left.id == right.id && left.number == right.number && left.stage == right.stage &&
           left.stageSince == right.stageSince && left.closeReason == right.closeReason &&
           left.person == right.person && left.responsibleName == right.responsibleName &&
           left.joints == right.joints && left.klRight == right.klRight && left.klLeft == right.klLeft &&
           left.arrivalOn == right.arrivalOn && left.nextFollowUpOn == right.nextFollowUpOn &&
           left.nextFollowUpStep == right.nextFollowUpStep && left.lastMessageAt == right.lastMessageAt &&
           left.reminders == right.reminders && left.hasDangerAlert == right.hasDangerAlert;
}

} // namespace ayumi
