#include "tests/support/places.h"
#include "ui/kit/icon.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/theme.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeEdit>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ayumi;

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QByteArray lightFile()
{
    QFile file(u":/theme/light.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("text in every tone reads on its ground (WCAG AA)")
{
    const Theme light = namedTheme(u"light"_s).value();
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Info, Tone::Waiting, Tone::Danger,
                            Tone::RightSide, Tone::LeftSide}) {
        CAPTURE(static_cast<int>(tone));
        CHECK(contrast(light.tone(tone).ink, light.tone(tone).soft) >= 4.5);
        CHECK(contrast(light.tone(tone).ink, light.colours.card) >= 4.5);
    }
}

TEST_CASE("ordinary text reads on every surface it stands on (WCAG AA)")
{
    const Colours c = namedTheme(u"light"_s).value().colours;
    const std::vector<std::pair<QColor, QColor>> pairs{{c.ink, c.card},
                                                       {c.ink, c.ground},
                                                       {c.ink, c.groundDeep},
                                                       {c.ink, c.hover},
                                                       {c.ink, c.selected},
                                                       {c.ink, c.bubbleIn},
                                                       {c.ink, c.bubbleOut},
                                                       {c.secondary, c.card},
                                                       {c.secondaryOnGround, c.ground},
                                                       {c.secondaryOnGround, c.groundDeep},
                                                       {c.onAccent, c.accent},
                                                       {c.onAccent, c.danger},
                                                       {c.danger, c.card},
                                                       {c.danger, c.dangerGround},
                                                       {c.accentInk, c.selected},
                                                       {c.sideBarInk, c.sideBar},
                                                       {c.sideBarInk, c.sideBarActive},
                                                       {c.sideBarFaint, c.sideBar},
                                                       {c.badgeInk, c.badge},
                                                       {c.onToolTip, c.toolTip}};
    for (const auto& [ink, ground] : pairs) {
        CAPTURE(ink.name().toStdString(), ground.name().toStdString());
        CHECK(contrast(ink, ground) >= 4.5);
    }
}

TEST_CASE("a theme file must name every colour and no other")
{
    const QByteArray whole = lightFile();
    REQUIRE(readTheme(whole));

    QByteArray lacking = whole;
    lacking.replace("\"accentSoft\"", "\"accentSofd\"");
    const auto refused = readTheme(lacking);
    REQUIRE(!refused);
    CHECK(refused.error() == Error{ErrorCode::FileUnreadable, {u"light"_s, u"accentSoft"_s}});

    QByteArray more = whole;
    more.replace("\"ink\"", "\"purple\": \"#800080\", \"ink\"");
    REQUIRE(!readTheme(more));
    CHECK(readTheme(more).error().args.value(1) == u"purple"_s);

    CHECK(!readTheme("not json"));
}

TEST_CASE("the style sheet knows every colour it asks for")
{
    const QString sheet = styleSheetFor(namedTheme(u"light"_s).value());
    static const QRegularExpression unfilled(uR"(\{[A-Za-z0-9:.]+\})"_s);
    CHECK_FALSE(unfilled.match(sheet).hasMatch());
    CHECK(sheet.contains(u"#ff0f766e"_s));
}

TEST_CASE("type grows with the text scale and stops at 150 percent")
{
    Theme larger = namedTheme(u"light"_s).value();
    larger.textScale = 3.0;
    applyTheme(larger);
    CHECK(theme().textScale == 1.5);
    CHECK(QApplication::font().pointSizeF() == 15.75);
    applyTheme(namedTheme(u"light"_s).value());
    CHECK(QApplication::font().pointSizeF() == 10.5);
}

TEST_CASE("one-line fields of every kind are equally high")
{
    for (const qreal scale : {1.0, 1.5}) {
        Theme look = namedTheme(u"light"_s).value();
        look.textScale = scale;
        applyTheme(look);
        QLineEdit edit;
        QComboBox box;
        QSpinBox spin;
        QTimeEdit time;
        for (QWidget* field : std::initializer_list<QWidget*>{&edit, &box, &spin, &time}) {
            field->ensurePolished();
            CAPTURE(field->metaObject()->className(), scale);
            CHECK(std::abs(std::max(field->sizeHint().height(), field->minimumHeight()) -
                           edit.sizeHint().height()) <= 2);
        }
    }
    applyTheme(namedTheme(u"light"_s).value());
}

TEST_CASE("an icon takes the colour of the theme at every resolution")
{
    applyTheme(namedTheme(u"light"_s).value());
    const QIcon icon = themedIcon(u"list-add"_s, &Colours::danger);
    for (const qreal ratio : {1.0, 2.0}) {
        const QPixmap drawn = icon.pixmap(QSize(22, 22), ratio);
        CHECK(drawn.width() == static_cast<int>(22 * ratio));
        const QImage image = drawn.toImage();
        int marked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() < 255)
                    continue;
                ++marked;
                CHECK(image.pixelColor(x, y).name() == theme().colours.danger.name());
            }
        }
        CHECK(marked > 10);
    }
    CHECK(themedIcon(u"no-such-icon"_s).isNull());
}

TEST_CASE("no source file but the theme names a colour")
{
    static const QRegularExpression literal(
        uR"re(#[0-9a-fA-F]{6}\b|Qt::(red|green|blue|black|white|gray|darkGray|yellow)\b)re"_s);
    const QString root = test::treePath(u"ui"_s);
    int files = 0;
    for (QDirIterator it(root, {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        ++files;
        // Paper is white with black ink whatever the theme: ui/documents has its own few.
        if (file.fileName().contains(u"/documents/"_s))
            continue;
        CAPTURE(file.fileName().toStdString());
        CHECK_FALSE(literal.match(QString::fromUtf8(file.readAll())).hasMatch());
    }
    CHECK(files > 20);
}
