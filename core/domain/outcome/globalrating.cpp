#include "core/domain/outcome/globalrating.h"

#include "core/domain/outcome/scorereading.h"

namespace ayumi::globalrating {

using namespace Qt::StringLiterals;

Result<int> read(QStringView text)
{
    return readWholeScore(text, {least, most, true}, u"pga"_s);
}

Result<int> readChange(QStringView text)
{
    return readWholeScore(text, {muchBetter, muchWorse, true}, u"change"_s);
}

} // namespace ayumi::globalrating
