#include "core/storage/attachmenttable.h"

#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

TEST_CASE("an attachment is found by case and by content, thumbnails only where they are shown")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    const test::StoredCase other(*database);
    AttachmentTable table(*database);

    Attachment image;
    image.caseId = stored.id();
    image.fileName = u"../右膝<b>.jpg"_s;
    image.contentKey = u"ab12"_s;
    image.bytes = 5'000'000'000;
    image.joint = rightKnee;
    image.takenOn = day(u"2026-02-01");
    image.note = u"X線"_s;
    image.thumbnail = QByteArray("\x89PNG\0\x01", 6);
    image.addedAt = Instant(7'000);
    image.addedBy = stored.staff.id;
    image = must(table.insert(image));
    Attachment document = image;
    document.kind = AttachmentKind::LineExport;
    document.joint.reset();
    document.takenOn.reset();
    document.thumbnail.clear();
    document.contentKey = u"cd34"_s;
    document.addedAt = Instant(6'000);
    document = must(table.insert(document));

    CHECK(must(table.find(image.id)) == image);
    CHECK(must(table.withThumbnails(stored.id())) == std::vector{document, image});
    Attachment withoutThumbnail = image;
    withoutThumbnail.thumbnail.clear();
    const CaseId ids[] = {stored.id(), other.id()};
    CHECK(must(table.ofCases(ids)) == std::vector{document, withoutThumbnail});

    CHECK(must(table.findContent(stored.id(), u"cd34"_s)) == document);
    CHECK(must(table.findContent(other.id(), u"cd34"_s)) == std::nullopt);
    CHECK(must(table.count()) == 2);
    const auto contents = must(table.contents(AttachmentId(), 1));
    REQUIRE(contents.size() == 1);
    CHECK(contents[0] == AttachmentContent{image.id, image.fileName, u"ab12"_s});
    CHECK(must(table.contents(image.id, 10)).size() == 1);
}
