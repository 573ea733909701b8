#include "core/security/recoverykey.h"

#include "tests/security/securityfixture.h"

#include <QRegularExpression>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

bool reads(const QString& typed, const RecoveryKey& key)
{
    const auto read = RecoveryKey::read(typed);
    return read && *read == key;
}

/// The number of the group it complains of, 0 when it reads.
int mistypedGroup(const QString& typed)
{
    const auto read = RecoveryKey::read(typed);
    if (read)
        return 0;
    CHECK(read.error().code == ErrorCode::RecoveryKeyMistyped);
    return read.error().args.value(0).toInt();
}

QString fullWidth(QString text)
{
    for (QChar& c : text)
        c = QChar(c.unicode() + 0xFEE0);
    return text;
}

} // namespace

TEST_CASE("what is printed reads back, for any key")
{
    for (int i = 0; i < 500; ++i) {
        const RecoveryKey key = RecoveryKey::random();
        const QString shown = key.shown();
        static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$"_s);
        REQUIRE(form.match(shown).hasMatch());
        REQUIRE(reads(shown, key));
    }
    CHECK_FALSE(RecoveryKey::random() == RecoveryKey::random());
}

TEST_CASE("the key reads however it was typed")
{
    const RecoveryKey key = RecoveryKey::random();
    const QString shown = key.shown();
    CHECK(reads(shown.toLower(), key));
    CHECK(reads(fullWidth(shown), key));
    CHECK(reads(fullWidth(shown.toLower()), key));
    CHECK(reads(QString(shown).remove(u'-'), key));
    CHECK(reads(QString(shown).replace(u'-', u' '), key));
    CHECK(reads(QString(shown).replace(u'-', u"\u3000"_s), key));
    CHECK(reads(QString(shown).replace(u'-', u'\u30FC'), key));
    CHECK(reads(QString(shown).replace(u'-', u'\u2212'), key));
    CHECK(reads(QString(shown).replace(u'-', u"-\r\n"_s), key));
    CHECK(reads(u"  "_s + shown + u"\n"_s, key));
    CHECK(reads(QString(shown).replace(u'0', u'O'), key));
    CHECK(reads(QString(shown).replace(u'0', u'o'), key));
    CHECK(reads(QString(shown).replace(u'1', u'I'), key));
    CHECK(reads(QString(shown).replace(u'1', u'l'), key));
    // Hyphens in the wrong places, as many groups as there should be or not.
    QString odd = QString(shown).remove(u'-');
    for (const int position : {38, 34, 30, 23, 20, 9, 1})
        odd.insert(position, u'-');
    CHECK(reads(odd, key));
    CHECK(reads(QString(shown).remove(u'-').insert(7, u'-'), key));
}

TEST_CASE("every wrong sign is noticed and its group named")
{
    const RecoveryKey key = RecoveryKey::random();
    const QString shown = key.shown();
    for (qsizetype position = 0; position < shown.size(); ++position) {
        if (shown[position] == u'-')
            continue;
        for (const QChar sign : alphabet) {
            if (sign == shown[position])
                continue;
            QString typed = shown;
            typed[position] = sign;
            REQUIRE(mistypedGroup(typed) == position / 6 + 1);
            REQUIRE(mistypedGroup(typed.remove(u'-')) == position / 6 + 1);
        }
        for (const QChar sign : u"U*ひ"_s) {
            QString typed = shown;
            typed[position] = sign;
            REQUIRE(mistypedGroup(typed) == position / 6 + 1);
        }
    }
}

TEST_CASE("two signs exchanged within a group are noticed and the group named")
{
    for (int round = 0; round < 50; ++round) {
        const QString shown = RecoveryKey::random().shown();
        for (int group = 0; group < 8; ++group) {
            for (int a = 0; a < 5; ++a) {
                for (int b = a + 1; b < 5; ++b) {
                    QString typed = shown;
                    std::swap(typed[group * 6 + a], typed[group * 6 + b]);
                    REQUIRE(mistypedGroup(typed) == (typed == shown ? 0 : group + 1));
                }
            }
        }
    }
}

TEST_CASE("exchanged groups are noticed")
{
    for (int round = 0; round < 50; ++round) {
        const QStringList groups = RecoveryKey::random().shown().split(u'-');
        for (int a = 0; a < 8; ++a) {
            for (int b = a + 1; b < 8; ++b) {
                QStringList typed = groups;
                typed.swapItemsAt(a, b);
                REQUIRE(mistypedGroup(typed.join(u'-')) == a + 1);
            }
        }
    }
}

TEST_CASE("missing and surplus signs are found in their group")
{
    const QString shown = RecoveryKey::random().shown();
    CHECK(mistypedGroup(u""_s) == 1);
    CHECK(mistypedGroup(u"---"_s) == 1);
    CHECK(mistypedGroup(QString(shown).remove(3 * 6 + 2, 1)) == 4);
    CHECK(mistypedGroup(QString(shown).insert(3 * 6 + 2, u'7')) == 4);
    CHECK(mistypedGroup(shown.left(7 * 6 - 1)) == 8);
    CHECK(mistypedGroup(shown.left(3 * 6 - 1)) == 4);
    CHECK(mistypedGroup(shown + u"-00000"_s) == 8);
    CHECK(mistypedGroup(shown + u"0"_s) == 8);
    CHECK(mistypedGroup(QString(100'000, u'0')) == 1);
}
