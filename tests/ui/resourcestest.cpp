#include "tests/support/places.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("every icon named in icons.txt is inside the program and draws something")
{
    QFile list(ayumi::test::treePath(u"resources/icons.txt"_s));
    REQUIRE(list.open(QIODevice::ReadOnly));
    int seen = 0;
    for (const QString& line : QString::fromUtf8(list.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        CAPTURE(line.toStdString());
        QSvgRenderer icon(u":/icons/%1.svg"_s.arg(line));
        REQUIRE(icon.isValid());
        QImage picture(22, 22, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        icon.render(&painter);
        painter.end();
        QImage empty(picture.size(), picture.format());
        empty.fill(Qt::transparent);
        CHECK(picture != empty);
        ++seen;
    }
    CHECK(seen >= 40);
}
