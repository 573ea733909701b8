#include "ui/cases/historyreading.h"

#include "ui/kit/background.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<ReadHistory> readNow(const QString& path, const LineReadOptions& options, const Progress& progress)
{
    ReadHistory read;
    read.fileName = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::FileUnreadable, {path, u"EISDIR"_s});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    // One byte more than allowed tells a file that grows or has no size from one that fits.
    read.bytes = file.read(qint64{lineFileLimitMiB} * 1024 * 1024 + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    AYUMI_TRY_GET(read.history, readLineHistory(read.bytes, read.fileName, options, progress));
    return read;
}

} // namespace

QFuture<Result<ReadHistory>> readHistory(const QString& path, const LineReadOptions& options,
                                         std::shared_ptr<Progress> progress)
{
    return inBackground(
        [path, options, progress = std::move(progress)] { return readNow(path, options, *progress); });
}

} // namespace ayumi
