#include "ui/models/awaywords.h"

#include "ui/models/words.h"

namespace ayumi {

QString AwayWords::sentence(const AwayCaller& away)
{
    const QString who = away.first == away.last
                            ? tr("%1 is away today.").arg(away.name)
                            : tr("%1 is away until %2.").arg(away.name, Words::shortDate(away.last));
    //: Two sentences after each other
    return tr("%1 %2").arg(who, tr("%n call(s) wait meanwhile.", nullptr, away.calls));
}

QString AwayWords::button()
{
    return tr("Hand over…");
}

QString AwayWords::buttonName(const AwayCaller& away)
{
    return tr("Hand over the calls of %1").arg(away.name);
}

} // namespace ayumi
