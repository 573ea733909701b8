#include "tests/ui/album.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ayumi::test {

namespace {

constexpr int settling = 120;

} // namespace

QString Look::name() const
{
    return u"%1-%2-%3"_s.arg(language).arg(size.width()).arg(percent);
}

std::vector<Look> looks()
{
    const QString wanted = qEnvironmentVariable("AYUMI_LOOK");
    std::vector<Look> all;
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const Look& look : {Look{language, {1440, 900}, 100}, Look{language, {1280, 720}, 100},
                                 Look{language, {1440, 900}, 150}}) {
            if (look.name().startsWith(wanted))
                all.push_back(look);
        }
    }
    return all;
}

Album::Album(OpenWindow& open, const Look& look)
    : m_open(open)
    , m_look(look)
{
    open.window->resize(look.size);
    QTest::qWait(settling);
}

void Album::take(const QString& name)
{
    QTest::qWait(settling);
    QPixmap picture = m_open.window->grab();
    QPainter painter(&picture);
    const QPoint origin = m_open.window->mapToGlobal(QPoint());
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        const Qt::WindowType kind = widget->windowType();
        if (!widget->isVisible() || (kind != Qt::Dialog && kind != Qt::Popup))
            continue;
        if (kind == Qt::Dialog)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 50));
        painter.drawPixmap(widget->mapToGlobal(QPoint()) - origin, widget->grab());
    }
    painter.end();
    const QString folder = qEnvironmentVariable("AYUMI_PICTURES", QDir::tempPath());
    CHECK(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, m_look.name())));
}

} // namespace ayumi::test
