#include "core/desks/clinicfolder.h"
#include "tests/faults/files.h"
#include "tests/support/catchqt.h"
#include "tests/support/places.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

TEST_CASE("quick passwords are made only where the environment asks for them in a build for tests")
{
    const QByteArray before = qgetenv("AYUMI_KEY_COST");
    qunsetenv("AYUMI_KEY_COST");
    CHECK(keyCostOfNewPasswords() == KeyCost::Everyday);
    qputenv("AYUMI_KEY_COST", "quick");
#ifdef AYUMI_QUICK_KEYS
    CHECK(keyCostOfNewPasswords() == KeyCost::Quick);
#else
    CHECK(keyCostOfNewPasswords() == KeyCost::Everyday);
#endif
    qputenv("AYUMI_KEY_COST", before);
}

TEST_CASE("what people install is built without quick passwords")
{
    const QJsonObject presets =
        QJsonDocument::fromJson(contentOf(test::treePath(u"CMakePresets.json"_s))).object();
    int releases = 0;
    for (const QJsonValue& preset : presets.value(u"configurePresets"_s).toArray()) {
        const QJsonObject variables = preset.toObject().value(u"cacheVariables"_s).toObject();
        if (variables.value(u"CMAKE_BUILD_TYPE"_s).toString() == u"Debug"_s)
            continue;
        CHECK(variables.value(u"AYUMI_QUICK_KEYS"_s).toString() != u"ON"_s);
        ++releases;
    }
    CHECK(releases > 0);
    CHECK(contentOf(test::treePath(u"CMakeLists.txt"_s)).contains("such passwords protect nothing\" OFF)"));
}
