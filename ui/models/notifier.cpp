#include "ui/models/notifier.h"

namespace ayumi {

void Notifier::withdrawAll()
{
    for (const int number : shown())
        withdraw(number);
}

} // namespace ayumi
