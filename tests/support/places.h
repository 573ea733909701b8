#pragma once

#include <QString>

namespace ayumi::test {

/// A file or folder of the tree that is tested, as "tests/fixtures/line/talk.txt". Only places.cpp knows
/// where the tree is, so that compiled tests of two trees are the same.
[[nodiscard]] QString treePath(const QString& name);

/// Where this build put its programs.
[[nodiscard]] QString programFolder();

} // namespace ayumi::test
