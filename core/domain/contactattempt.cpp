#include "core/domain/contactattempt.h"

namespace ayumi {

bool isFailedTry(ContactResult result)
{
    return result == ContactResult::NoAnswer || result == ContactResult::MessageLeft;
}

} // namespace ayumi
