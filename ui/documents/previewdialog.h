#pragma once

#include "core/base/result.h"
#include "ui/documents/paperpages.h"
#include "ui/kit/dialog.h"

#include <QFuture>

#include <functional>
#include <memory>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;

namespace ayumi {

/// A sheet as it will look on paper, with the two ways on: to a printer, or into a PDF file whose text can be
/// searched. Stays open, so that both can be done.
class PreviewDialog : public Dialog
{
    Q_OBJECT

public:
    PreviewDialog(std::shared_ptr<const PaperPages> sheet, QWidget* parent);
    ~PreviewDialog() override;

    /// Asked once, before the first page leaves for the printer or a file; what it refuses is not printed.
    using Record = std::function<QFuture<Result<>>()>;
    void recordFirst(Record record) { m_record = std::move(record); }

    /// Writes the PDF and says where it is, or why not.
    void savePdf(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addBar();
    void showPages();
    void openPrinter();
    void choosePdf();
    /// Now, when it is on record or nobody asked for that.
    void onRecord(std::function<void()> print);

    std::shared_ptr<const PaperPages> m_sheet;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_paper;
    QLabel* m_pages;
    Record m_record;
};

} // namespace ayumi
