#include "ui/documents/paperout.h"

#include "ui/documents/searchablepdf.h"
#include "ui/documents/sheetstyle.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>

namespace ayumi::paperout {

using namespace Qt::StringLiterals;

Result<int> writePdf(const Sheet& sheet, const QString& path)
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

void preview(std::shared_ptr<Sheet> sheet, QWidget* parent)
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageLayout(sheetstyle::pageLayout());
    auto* dialog = new QPrintPreviewDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(sheet->title());
    dialog->resize(900, 1000);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [sheet = std::move(sheet)](QPrinter* target) { sheet->print(*target); });
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

} // namespace ayumi::paperout
