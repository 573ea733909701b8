#include "ui/models/leftoutwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString counted(int count)
{
    const QString number = QLocale().toString(count);
    return count < LeftOut::most ? number : LeftOutWords::tr("%1 or more").arg(number);
}

QString notShown(const QStringList& parts)
{
    return parts.isEmpty() ? QString() : LeftOutWords::tr("Not shown: %1").arg(parts.join(u" ・ "_s));
}

} // namespace

QString LeftOutWords::calls(const LeftOut& leftOut)
{
    QStringList parts;
    if (leftOut.others > 0)
        parts << tr("calls of others: %1").arg(counted(leftOut.others));
    if (leftOut.later > 0)
        parts << tr("calls after this period: %1").arg(counted(leftOut.later));
    return notShown(parts);
}

QString LeftOutWords::lost(const LeftOut& leftOut)
{
    return leftOut.lost == 0 ? QString() : tr("Lost to follow-up (%1)…").arg(counted(leftOut.lost));
}

QString LeftOutWords::cases(const CasesView& view)
{
    QStringList parts;
    if (!view.filter.withClosed && view.filter.stage != Stage::Closed)
        parts << tr("closed cases");
    if (view.onlyMine || view.filter.responsible)
        parts << tr("cases of other people");
    if (view.filter.stage)
        parts << tr("other stages");
    if (view.filter.side)
        parts << tr("the other side");
    if (view.filter.idleDays)
        parts << tr("cases that moved lately");
    if (!view.filter.text.isEmpty())
        parts << tr("cases without “%1”").arg(view.filter.text);
    return notShown(parts);
}

} // namespace ayumi
