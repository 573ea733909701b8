#include "core/base/error.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;

TEST_CASE("every error code has a name of its own")
{
    QSet<QString> names;
    for (const ErrorCode code : allErrorCodes())
        names.insert(errorCodeName(code));
    CHECK(names.size() == static_cast<qsizetype>(allErrorCodes().size()));
    CHECK(names.contains(QStringLiteral("PasswordWrong")));
}
