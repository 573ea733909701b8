#pragma once

#include "core/line/linehistory.h"

#include <QByteArray>
#include <QFuture>

#include <memory>

namespace ayumi {

/// A history and the very bytes it was read from, which are kept with the case.
struct ReadHistory
{
    LineHistory history;
    QByteArray bytes;
    QString fileName;
};

/// Reads a file on another thread. Errors as readLineFile().
[[nodiscard]] QFuture<Result<ReadHistory>> readHistory(const QString& path, const LineReadOptions& options,
                                                       std::shared_ptr<Progress> progress);

} // namespace ayumi
