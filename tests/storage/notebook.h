#pragma once

#include "core/storage/migrator.h"

#include <vector>

namespace ayumi::test {

/// A schema of one table that has a column of every kind, for tests of the generic parts.
inline std::vector<Migration> notebookSchema()
{
    using namespace Qt::StringLiterals;
    return {{1, u"notebook"_s, uR"(CREATE TABLE note (
    id @ID@,
    body TEXT NOT NULL DEFAULT '',
    written_on TEXT,
    written_at BIGINT,
    pinned INTEGER,
    weight DOUBLE PRECISION,
    picture @BLOB@,
    parent_id BIGINT REFERENCES note (id),
    label TEXT UNIQUE,
    version INTEGER NOT NULL DEFAULT 1
);
@FULLTEXT(note_token)@;)"_s}};
}

} // namespace ayumi::test
