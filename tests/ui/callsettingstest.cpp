#include "ui/settings/callsettings.h"

#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "tests/ui/callwindow.h"
#include "ui/callscreen/callnotes.h"
#include "ui/callscreen/callpage.h"
#include "ui/callscreen/questionlist.h"
#include "ui/kit/answerrow.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/noticebar.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/rooms.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

/// A text pack of invented items in English.
QByteArray textPack()
{
    QJsonObject items;
    for (const Koos12Item item : allValues<Koos12Item>())
        items[codeOf(item)] = u"invented text of %1"_s.arg(codeOf(item));
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"ayumi-text-pack"_s},
                           {u"version"_s, 1},
                           {u"instrument"_s, u"koos12"_s},
                           {u"licence"_s, u"a licence of ours"_s},
                           {u"languages"_s, QJsonObject{{u"en"_s, QJsonObject{{u"items"_s, items}}}}}})
        .toJson();
}

/// The section in the settings of the window.
CallSettings& settingsOf(CallWindow& call)
{
    call.window->frame()->showRoom(3);
    SettingsPage* page = call.window->rooms()->settings();
    auto* section = page->findChild<CallSettings*>();
    REQUIRE(section);
    for (int index = 0; index < page->sectionCount() && !section->isVisible(); ++index)
        page->showSection(index);
    REQUIRE(section->isVisible());
    return *section;
}

QPushButton* button(const QWidget& in, const QString& text)
{
    for (auto* each : in.findChildren<QPushButton*>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

bool says(const QWidget& in, const QString& words)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](QLabel* label) { return label->text().contains(words); });
}

QPlainTextEdit* phrasesIn(const CallSettings& settings, const QString& language)
{
    for (auto* edit : settings.findChildren<QPlainTextEdit*>()) {
        if (edit->accessibleName().contains(language))
            return edit;
    }
    return nullptr;
}

bool asks(const CallPage& page, const QString& words)
{
    const auto rows = page.findChildren<AnswerRow*>();
    return std::ranges::any_of(rows, [&](const AnswerRow* row) { return row->question().contains(words); });
}

} // namespace

TEST_CASE("phrases that the clinic writes in Settings are what Alt and a digit write into the note of a call")
{
    CallWindow call(3);
    CallSettings& settings = settingsOf(call);
    QPlainTextEdit* english = phrasesIn(settings, u"English"_s);
    QPlainTextEdit* japanese = phrasesIn(settings, u"日本語"_s);
    REQUIRE(english);
    REQUIRE(japanese);
    CHECK(english->placeholderText().contains(u"Pain is easing."));
    CHECK(japanese->placeholderText().contains(u"痛み")); // each in its own language
    english->setPlainText(u"Walks to the shops.\n\n  Sleeps through.  "_s);
    japanese->setPlainText(u"買い物まで歩ける。"_s);
    button(settings, u"Save the phrases"_s)->click();
    REQUIRE(CallWindow::waitFor([&] { return must(call.clinic.office().calls.phrases()).size() == 2; }));
    const CallPhrases stored = must(call.clinic.office().calls.phrases());
    CHECK(stored.value(u"en"_s) == QStringList{u"Walks to the shops."_s, u"Sleeps through."_s});
    CHECK(stored.value(u"ja"_s) == QStringList{u"買い物まで歩ける。"_s});

    call.window->frame()->showRoom(0);
    call.startFromToday();
    call.press(Qt::Key_2, Qt::AltModifier);
    CHECK(call.page().notes()->text() == u"Sleeps through.");
}

TEST_CASE("ten phrases are refused at their field, and an empty field gives the program's phrases back")
{
    CallWindow call(3);
    CallSettings& settings = settingsOf(call);
    QPlainTextEdit* english = phrasesIn(settings, u"English"_s);
    QPlainTextEdit* japanese = phrasesIn(settings, u"日本語"_s);
    english->setPlainText(QStringList(10, u"again"_s).join(u'\n'));
    button(settings, u"Save the phrases"_s)->click();
    // Nothing is written, and why stands at the field.
    REQUIRE(CallWindow::waitFor([&] {
        const auto* form = settings.findChild<FormGrid*>();
        return !form->error(english).isEmpty() && form->error(japanese).isEmpty();
    }));
    CHECK(must(call.clinic.office().calls.phrases()).isEmpty());
    CHECK(english->toPlainText().count(u"again"_s) == 10); // what was typed stays
    english->clear();
    button(settings, u"Begin with the program's phrases"_s)->click();
    CHECK(english->toPlainText().startsWith(u"Pain is easing."));
}

TEST_CASE("a text pack is loaded in Settings, shown with its licence, asked on calls, and removed again")
{
    const QTemporaryDir folder;
    CallWindow call(3);
    CallSettings& settings = settingsOf(call);
    REQUIRE(CallWindow::waitFor([&] { return says(settings, u"No item texts are loaded"_s); }));
    settings.load(write(folder, u"other.json"_s, "{}"));
    REQUIRE(CallWindow::waitFor([&] { return call.window->rooms()->settings()->notices()->isVisible(); }));
    CHECK(says(settings, u"No item texts are loaded"_s));
    settings.load(write(folder, u"koos12.json"_s, textPack()));
    REQUIRE(CallWindow::waitFor([&] { return says(settings, u"a licence of ours"_s); }));

    call.window->frame()->showRoom(0);
    call.startFromToday();
    CHECK(asks(call.page(), u"invented text of SP4"_s));
    call.window->frame()->showRoom(3);
    button(settings, u"Remove the texts"_s)->click();
    REQUIRE(CallWindow::waitFor([&] { return !must(call.clinic.office().calls.koos12Texts()); }));
}

TEST_CASE("a call without item texts names where they can be loaded: in Settings and by ayumictl")
{
    CallWindow call(3);
    call.startFromToday();
    CHECK(says(call.page(), u"Settings → Calls"_s));
    CHECK(says(call.page(), u"ayumictl text-pack load"_s));
    CHECK_FALSE(asks(call.page(), u"invented"_s));
}
