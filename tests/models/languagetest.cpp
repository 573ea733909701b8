#include "ui/models/language.h"
#include "tests/support/places.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QWidget>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    QString context;
    QString source;
    QString translation;
};

/// Every sentence without plural forms or comment that a translations file holds.
std::vector<Sentence> sentencesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Sentence> found;
    Sentence now;
    bool plain = true;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"message"_s)
            plain = !xml.attributes().hasAttribute(u"numerus"_s);
        else if (xml.isStartElement() && xml.name() == u"name"_s)
            now.context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"comment"_s)
            plain = false;
        else if (xml.isStartElement() && xml.name() == u"source"_s)
            now.source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"translation"_s && plain)
            now.translation = xml.readElementText();
        else if (xml.isEndElement() && xml.name() == u"message"_s && plain)
            found.push_back(now);
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

QString spoken(const Sentence& sentence)
{
    return QCoreApplication::translate(sentence.context.toUtf8().constData(),
                                       sentence.source.toUtf8().constData());
}

class Listener : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++changes;
        QWidget::changeEvent(event);
    }
};

QString wordForCancel()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

} // namespace

TEST_CASE("every Japanese sentence of every room is spoken after switching, and gone after switching back")
{
    const QDir words(test::treePath(u"translations"_s));
    const QStringList rooms = words.entryList({u"*_ja.ts"_s});
    REQUIRE(rooms.contains(u"models_ja.ts"_s));
    Language language(*QCoreApplication::instance());

    std::vector<Sentence> sentences;
    for (const QString& room : rooms) {
        for (const Sentence& sentence : sentencesOf(words.filePath(room)))
            sentences.push_back(sentence);
    }
    REQUIRE(sentences.size() > 100);

    REQUIRE(language.speak(u"ja"_s));
    for (const Sentence& sentence : sentences) {
        CAPTURE(sentence.context.toStdString(), sentence.source.toStdString());
        CHECK(spoken(sentence) == sentence.translation);
    }
    REQUIRE(language.speak(u"en"_s));
    for (const Sentence& sentence : sentences) {
        CAPTURE(sentence.context.toStdString(), sentence.source.toStdString());
        CHECK(spoken(sentence) == sentence.source);
    }
}

TEST_CASE("the words of Qt's own dialogs follow the language")
{
    const QString english = wordForCancel();
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    CHECK(language.current() == u"ja"_s);
    CHECK(wordForCancel() == u"キャンセル"_s);
    REQUIRE(language.speak(u"en"_s));
    CHECK(language.current() == u"en"_s);
    CHECK(wordForCancel() == english);
}

TEST_CASE("a window that is open hears of a switch of language")
{
    Listener window;
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    CHECK(window.changes > 0);
}

TEST_CASE("a language nobody speaks is refused and the one spoken stays")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    const Result<void> answer = language.speak(u"tlh"_s);
    REQUIRE_FALSE(answer);
    CHECK(answer.error() == Error{ErrorCode::NotFound, {u"tlh"_s}});
    CHECK(language.current() == u"ja"_s);
    CHECK(wordForCancel() == u"キャンセル"_s);
}

TEST_CASE("each language on offer has a name of its own")
{
    for (const QString& code : Language::available())
        CHECK(Language::ownName(code) != code);
}
