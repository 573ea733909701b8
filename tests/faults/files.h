#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace ayumi::test {

[[nodiscard]] QByteArray contentOf(const QString& path);
void overwrite(const QString& path, const QByteArray& content);
void copyFolder(const QString& from, const QString& to);

/// Everything below `folder`, hidden files too, by name with slashes, in order.
[[nodiscard]] QStringList filesBelow(const QString& folder);
/// The same with what is in them: equal when nothing was touched.
[[nodiscard]] std::map<QString, QByteArray> contentsBelow(const QString& folder);

} // namespace ayumi::test
