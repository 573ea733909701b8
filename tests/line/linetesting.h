#pragma once

#include "core/line/linehistory.h"

#include <QByteArray>
#include <QString>

#include <ostream>

/// What the tests of LINE histories share: fixtures, their twins in other encodings, and short ways to ask.
namespace ayumi::testing {

/// A file of tests/fixtures/line, which are UTF-8 with LF and without byte order mark.
QByteArray lineFixture(const char* name);

QByteArray withCrLf(QByteArray bytes);
QByteArray withBom(const QByteArray& bytes);
/// Fails the test where CP932 cannot say it.
QByteArray asCp932(const QByteArray& utf8);

/// "\t" for ⇥, so that samples can be read.
QByteArray talk(const QString& sample);

/// Reads what must be readable.
LineHistory readWell(const QByteArray& bytes, const QString& fileName = QStringLiteral("talk.txt"),
                     const LineReadOptions& options = {});

/// Every line is in a record, a note or the layout.
void checkEveryLineIsSomewhere(const LineHistory& history, const QByteArray& bytes);

QDate day(const char* iso);
QTime at(const char* clock);

} // namespace ayumi::testing

namespace ayumi {
std::ostream& operator<<(std::ostream& out, const LineRecord& record);
std::ostream& operator<<(std::ostream& out, const LineNote& note);
} // namespace ayumi
