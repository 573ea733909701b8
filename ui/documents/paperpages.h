#pragma once

#include <QPageLayout>
#include <QString>

#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace ayumi {

/// Pages of A4 that can be previewed, printed and written to a PDF.
class PaperPages
{
public:
    virtual ~PaperPages();

    /// Lays out and paints all pages on `device`. Returns the number of pages, 0 when it does not take any.
    int print(QPagedPaintDevice& device) const;

    [[nodiscard]] virtual const QString& title() const = 0;
    /// The words of all pages, for screen readers and tests.
    [[nodiscard]] virtual QString plainText() const = 0;
    [[nodiscard]] virtual QPageLayout pageLayout() const;
    /// Paints from the page that `device` stands on. Returns the number of pages.
    virtual int paint(QPainter& painter, QPagedPaintDevice& device) const = 0;

protected:
    PaperPages() = default;
    PaperPages(PaperPages&&) noexcept = default;
    PaperPages& operator=(PaperPages&&) noexcept = default;
};

/// Several papers one after the other, each with its own page numbers: one letter per patient.
class PaperBundle : public PaperPages
{
public:
    /// At least one.
    explicit PaperBundle(std::vector<std::shared_ptr<const PaperPages>> papers);

    [[nodiscard]] const QString& title() const override;
    [[nodiscard]] QString plainText() const override;
    [[nodiscard]] QPageLayout pageLayout() const override;
    int paint(QPainter& painter, QPagedPaintDevice& device) const override;

private:
    std::vector<std::shared_ptr<const PaperPages>> m_papers;
};

} // namespace ayumi
