#include "ui/models/tooltiptext.h"

#include "tests/support/catchqt.h"

#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

TEST_CASE("a tool tip shows what was typed, whatever Qt takes it for")
{
    for (const QString& text : {u"山田 花子"_s, u"A & B"_s, u"3 < 4 > 2"_s, u"<b>太郎</b>"_s,
                                u"<img src=\"x\"> &amp; <"_s, u"&lt;b&gt;"_s, u"一行目\n<b>二行目</b>"_s}) {
        const QString tip = toolTipText(text);
        QTextDocument shown;
        if (Qt::mightBeRichText(tip))
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        CHECK(shown.toPlainText() == text);
    }
    CHECK(toolTipText(u"山田 花子"_s) == u"山田 花子"_s);
}
