#include "ui/documents/previewdialog.h"

#include "ui/documents/paperout.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

PreviewDialog::PreviewDialog(std::shared_ptr<const PaperPages> sheet, QWidget* parent)
    : Dialog(sheet->title(), parent)
    , m_sheet(std::move(sheet))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_pages(newLabel({}, Type::Secondary, this))
{
    setPreferredWidth(780);
    m_printer->setPageLayout(m_sheet->pageLayout());
    m_printer->setDocName(m_sheet->title());
    m_paper = new QPrintPreviewWidget(m_printer.get(), this);
    m_paper->setAccessibleName(tr("The page as it will be printed"));
    // As high as the screen leaves it, so that only the page scrolls and not the dialog around it.
    m_paper->setMinimumHeight(
        std::clamp(screen()->availableSize().height() - theme().px(240), theme().px(240), theme().px(560)));
    m_paper->setZoomMode(QPrintPreviewWidget::FitToWidth);
    connect(m_paper, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { m_sheet->print(*printer); });
    connect(m_paper, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::showPages);
    addBar();
    body()->addWidget(m_paper, 1);
    setCancelText(tr("Close"));
    setPrimary(tr("Print…"));
    connect(this, &Dialog::confirmed, this, &PreviewDialog::openPrinter);
    connect(addSecondary(tr("Save as PDF…")), &QPushButton::clicked, this, &PreviewDialog::choosePdf);
    m_paper->updatePreview();
}

PreviewDialog::~PreviewDialog()
{
    // It paints with the printer, which goes before the children do.
    delete m_paper;
}

void PreviewDialog::showEvent(QShowEvent* event)
{
    Dialog::showEvent(event);
    // Fitted before it had its size, the page would stand in the middle of nowhere.
    QTimer::singleShot(0, m_paper, [paper = m_paper] {
        paper->fitToWidth();
        paper->setCurrentPage(1);
        // Once more beside the scroll bar that came with the first fit.
        QTimer::singleShot(0, paper, [paper] { paper->fitToWidth(); });
    });
}

void PreviewDialog::addBar()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme().px(6));
    bar->addWidget(m_pages);
    bar->addStretch(1);
    const auto add = [&](const QString& icon, const QString& name, auto act) {
        QToolButton* button = newIconButton(icon, name, this);
        connect(button, &QToolButton::clicked, this, act);
        bar->addWidget(button);
    };
    add(u"go-previous"_s, tr("Page before"), [this] { m_paper->setCurrentPage(m_paper->currentPage() - 1); });
    add(u"go-next"_s, tr("Next page"), [this] { m_paper->setCurrentPage(m_paper->currentPage() + 1); });
    add(u"zoom-out"_s, tr("Smaller"), [this] { m_paper->zoomOut(); });
    add(u"zoom-in"_s, tr("Larger"), [this] { m_paper->zoomIn(); });
    body()->addLayout(bar);
}

void PreviewDialog::showPages()
{
    m_pages->setText(tr("Page %1 of %2").arg(m_paper->currentPage()).arg(m_paper->pageCount()));
}

void PreviewDialog::openPrinter()
{
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        onRecord([this] {
            if (m_sheet->print(*m_printer) > 0)
                notices()->say(Tone::Accent, tr("Sent to the printer."));
            else
                notices()->say(Tone::Danger,
                               tr("The printer did not take the page. Check it and try again."));
        });
    });
    dialog->open();
}

void PreviewDialog::onRecord(std::function<void()> print)
{
    if (!m_record) {
        print();
        return;
    }
    whenDone(m_record(), this, notices(), [this, print = std::move(print)] {
        m_record = nullptr;
        print();
    });
}

void PreviewDialog::choosePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save as PDF"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_sheet->title() + ".pdf"_L1);
    connect(dialog, &QFileDialog::fileSelected, this, &PreviewDialog::savePdf);
    dialog->open();
}

void PreviewDialog::savePdf(const QString& path)
{
    onRecord([this, path] {
        const Result<int> pages = paperout::writePdf(*m_sheet, path);
        if (!pages)
            notices()->showError(pages.error());
        else
            notices()->say(Tone::Accent,
                           tr("%n page(s) saved: %1", nullptr, *pages).arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace ayumi
