#include "ui/documents/calllist.h"

#include "ui/models/words.h"

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString painText(const FollowUpRow& row)
{
    QStringList parts;
    if (row.lastNrsRight)
        parts.append(CallList::tr("right %1").arg(*row.lastNrsRight));
    if (row.lastNrsLeft)
        parts.append(CallList::tr("left %1").arg(*row.lastNrsLeft));
    return parts.join(u" / "_s);
}

QString whenText(const FollowUpRow& row)
{
    if (row.followUp.promisedAt)
        return CallList::tr("%1\ncall-back promised").arg(Words::moment(*row.followUp.promisedAt));
    if (row.followUp.bookedAt)
        return Words::moment(*row.followUp.bookedAt);
    return Words::shortDate(row.actOn) +
           (row.status == FollowUpStatus::Overdue ? u"\n"_s + Words::of(row.status) : QString());
}

QString personText(const FollowUpRow& row, QDate today)
{
    QStringList lines{row.person.displayName()};
    const QString age = row.person.birthDate ? Words::age(*row.person.birthDate, today) : QString();
    lines.append(QStringList{row.person.kana.full(), age}.join(u" "_s).trimmed());
    lines.append(row.caseNumber);
    return lines.join(u'\n');
}

} // namespace

Sheet CallList::of(const std::vector<FollowUpRow>& rows, const Letterhead& letterhead, QDate today)
{
    Sheet sheet(tr("Follow-up calls"),
                tr("%1, %n call(s)", nullptr, static_cast<int>(rows.size())).arg(Words::date(today)),
                tr("Confidential: keep this list with you and destroy it after use.") + u" ・ "_s +
                    tr("printed by %1, %2").arg(letterhead.printedBy, Words::moment(letterhead.printedAt)));
    if (rows.empty()) {
        sheet.paragraph(tr("Nobody has to be called."));
        return sheet;
    }
    SheetTable table;
    table.heads = {tr("When"), tr("Person"), tr("Phone"), tr("Treatment, last pain"), tr("Result, pain now")};
    table.widths = {14, 22, 19, 22, 23};
    table.firstColumnIsLabel = false;
    for (const FollowUpRow& row : rows) {
        table.rows.push_back(
            {whenText(row), personText(row, today),
             QStringList{row.person.phone, row.contactHours}.join(u'\n'),
             QStringList{Words::followUpStep(row.followUp.step),
                         u"%1 %2"_s.arg(Words::of(row.treatedJoints), Words::shortDate(row.treatedOn)),
                         painText(row)}
                 .join(u'\n'),
             QString()});
    }
    sheet.table(table);
    return sheet;
}

} // namespace ayumi
