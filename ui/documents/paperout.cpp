#include "ui/documents/paperout.h"

#include "ui/documents/searchablepdf.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

namespace ayumi::paperout {

using namespace Qt::StringLiterals;

Result<int> writePdf(const PaperPages& sheet, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setTitle(sheet.title());
        writer.setCreator(u"Ayumi " AYUMI_VERSION ""_s);
        pages = sheet.print(writer);
    }
    if (pages == 0 || bytes.isEmpty())
        return failure(ErrorCode::Internal, {u"pdf"_s});
    AYUMI_TRY_GET(bytes, searchablePdf(bytes));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, {path, file.errorString()});
    if (file.write(bytes) == bytes.size() && file.commit())
        return pages;
    if (file.error() == QFileDevice::ResourceError)
        return failure(ErrorCode::DiskFull, {path});
    const QString reason = file.errorString();
    return failure(ErrorCode::FileUnwritable, {path, reason});
}

} // namespace ayumi::paperout
