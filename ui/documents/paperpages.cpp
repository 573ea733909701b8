#include "ui/documents/paperpages.h"

#include "ui/documents/sheetstyle.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QStringList>

namespace ayumi {

PaperPages::~PaperPages() = default;

int PaperPages::print(QPagedPaintDevice& device) const
{
    device.setPageLayout(pageLayout());
    QPainter painter(&device);
    return painter.isActive() ? paint(painter, device) : 0;
}

QPageLayout PaperPages::pageLayout() const
{
    return sheetstyle::pageLayout();
}

PaperBundle::PaperBundle(std::vector<std::shared_ptr<const PaperPages>> papers)
    : m_papers(std::move(papers))
{
}

const QString& PaperBundle::title() const
{
    return m_papers.front()->title();
}

QString PaperBundle::plainText() const
{
    QStringList texts;
    for (const auto& paper : m_papers)
        texts << paper->plainText();
    return texts.join(u'\n');
}

QPageLayout PaperBundle::pageLayout() const
{
    return m_papers.front()->pageLayout();
}

int PaperBundle::paint(QPainter& painter, QPagedPaintDevice& device) const
{
    int pages = 0;
    for (const auto& paper : m_papers) {
        if (pages > 0)
            device.newPage();
        pages += paper->paint(painter, device);
    }
    return pages;
}

} // namespace ayumi
