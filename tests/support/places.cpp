#include "tests/support/places.h"

namespace ayumi::test {

QString treePath(const QString& name)
{
    return QStringLiteral(AYUMI_SOURCES "/") + name;
}

QString programFolder()
{
    return QStringLiteral(AYUMI_BINARIES);
}

} // namespace ayumi::test
