#include "core/desks/views.h"

namespace ayumi {

QString PersonLine::displayName() const
{
    return name.isEmpty() ? kana.full() : name.full();
}

} // namespace ayumi
