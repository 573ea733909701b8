#include "ui/documents/missedletterpaper.h"

#include "ui/documents/addresslabels.h"
#include "ui/documents/sheetstyle.h"
#include "ui/models/words.h"

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

FlowPaper::Cell addressee(const FlowPaper& paper, const Patient& patient)
{
    FlowPaper::Cell lines;
    if (!patient.address.trimmed().isEmpty()) {
        lines.push_back(paper.line(postcodeOnLabel(patient.postcode)));
        lines.push_back(paper.line(patient.address));
        lines.push_back({u" "_s, sheetstyle::font(4), sheetstyle::ink});
    }
    lines.push_back({MissedLetterPaper::tr("To %1").arg(nameOnEnvelope(patient)),
                     sheetstyle::font(paper.type().heading, true), sheetstyle::ink});
    return lines;
}

FlowPaper::Cell sender(const FlowPaper& paper, const Letterhead& letterhead)
{
    const OfficeContact& office = letterhead.office;
    return {paper.line(office.name),
            paper.quiet(office.postcode.isEmpty() ? QString() : postcodeOnLabel(office.postcode)),
            paper.quiet(office.address), paper.quiet(office.phone)};
}

void addPhone(FlowPaper& paper, const Letterhead& letterhead)
{
    const OfficeContact& office = letterhead.office;
    FlowPaper::Cell lines{paper.line(MissedLetterPaper::tr("Please call us"))};
    lines.push_back({office.phone.isEmpty() ? u"________________________"_s : office.phone,
                     sheetstyle::font(24, true), sheetstyle::ink});
    lines.push_back(paper.line(office.hours));
    lines.push_back(paper.line(MissedLetterPaper::tr("Ask for %1.").arg(letterhead.printedBy)));
    if (!office.line.isEmpty())
        lines.push_back(
            paper.line(MissedLetterPaper::tr("A message by LINE is welcome too: %1").arg(office.line)));
    paper.callout(lines);
}

} // namespace

Result<FlowPaper> MissedLetterPaper::of(const PaperCase& to, const Letterhead& letterhead, QDate today,
                                        QDate callAgainOn)
{
    if (!to.followUp)
        return failure(ErrorCode::DocumentNotPrintable, {tr("there is no open follow-up")});
    FlowPaper paper({tr("We would like to hear from you"), Words::date(today), letterhead.office.name},
                    largePaperType);
    paper.opposite(addressee(paper, to.patient), sender(paper, letterhead));
    paper.space(10);
    paper.paragraph(tr("Dear Sir or Madam,"));
    paper.paragraph(tr("We hope that you are well."));
    paper.paragraph(to.failedTries > 0
                        ? tr("As arranged with you we called around %1, and were not able to reach you.")
                              .arg(Words::date(to.dueOn))
                        : tr("As arranged with you we would like to talk with you around %1.")
                              .arg(Words::date(to.dueOn)));
    paper.paragraph(
        tr("Would you please call us when it suits you? It will not take long. If another time of "
           "day or another way to reach you is better, please tell us that too."));
    paper.paragraph(
        tr("Unless we hear from you before, we will call again around %1.").arg(Words::date(callAgainOn)));
    addPhone(paper, letterhead);
    paper.paragraph(tr("If you have called us meanwhile, please excuse this letter."));
    paper.closing({paper.line(tr("Yours sincerely,"))});
    paper.closing(
        {paper.line(letterhead.office.name), paper.line(tr("in charge: %1").arg(letterhead.printedBy))});
    return paper;
}

QString MissedLetterPaper::note()
{
    return tr("Missed-you letter printed and sent.");
}

} // namespace ayumi
