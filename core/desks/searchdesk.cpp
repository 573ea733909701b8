#include "core/desks/searchdesk.h"

#include "core/base/japanesedate.h"
#include "core/base/phone.h"
#include "core/base/textfold.h"
#include "core/desks/deskwork.h"
#include "core/storage/peopletable.h"
#include "core/storage/searchtable.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int fewestPhoneDigits = 3;

SearchHit hitOf(const FoundPerson& person, SearchField field)
{
    SearchHit hit;
    hit.caseId = person.caseId;
    hit.caseNumber = person.caseNumber;
    hit.stage = person.stage;
    hit.person.patient = person.patient;
    hit.person.name = person.name;
    hit.person.kana = person.kana;
    if (person.name.isEmpty() && person.kana.isEmpty())
        hit.person.otherName = person.romaji.isEmpty() ? person.lineName : person.romaji.full();
    hit.person.birthDate = person.birthDate;
    hit.person.phone = person.phone;
    hit.field = field;
    return hit;
}

/// Which of the names holds what was typed.
SearchField fieldOf(const FoundPerson& person, const QString& key)
{
    const auto holds = [&key](const PersonName& name) {
        return foldStrict(name.family + name.given).contains(key) ||
               foldStrict(name.given + name.family).contains(key);
    };
    if (holds(person.name))
        return SearchField::Name;
    if (holds(person.romaji))
        return SearchField::Romaji;
    return holds(person.kana) ? SearchField::Kana : SearchField::Name;
}

/// Hits in the order they were added, each case once, never more than the limit.
class Hits
{
public:
    explicit Hits(int limit)
        : m_limit(limit)
    {
    }

    [[nodiscard]] int room() const { return m_limit - static_cast<int>(m_hits.size()); }

    void add(const SearchHit& hit)
    {
        if (room() <= 0 || m_seen.contains(hit.caseId.value()))
            return;
        m_seen.insert(hit.caseId.value());
        m_hits.push_back(hit);
    }

    [[nodiscard]] std::vector<SearchHit> take() { return std::move(m_hits); }

private:
    int m_limit;
    QSet<qint64> m_seen;
    std::vector<SearchHit> m_hits;
};

/// The words around the first match, on one line.
QString excerptOf(const QString& text, const QString& typed)
{
    constexpr qsizetype before = 18;
    constexpr qsizetype length = 70;
    const QString line = text.simplified();
    const QString key = foldStrict(typed.simplified().section(u' ', 0, 0));
    qsizetype found = 0;
    while (found < line.size() &&
           !foldStrict(QStringView(line).sliced(found).left(key.size() * 3)).startsWith(key))
        ++found;
    if (found == line.size())
        found = 0;
    const qsizetype start = std::max<qsizetype>(0, found - before);
    QString excerpt = line.mid(start, length);
    if (start > 0)
        excerpt.prepend(u'…');
    if (start + length < line.size())
        excerpt.append(u'…');
    return excerpt;
}

} // namespace

Result<std::vector<SearchHit>> SearchDesk::people(const QString& text, int limit)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"search"_s, u"search"_s));
    PeopleTable people(*m_context.database);
    Hits hits(limit);

    if (const auto sequence = caseSequence(text)) {
        AYUMI_TRY_GET(const auto found, people.ofCase(caseNumber(*sequence)));
        for (const FoundPerson& person : found)
            hits.add(hitOf(person, SearchField::CaseNumber));
    }
    if (const auto birthDate = readDate(text)) {
        AYUMI_TRY_GET(const auto found, people.bornOn(*birthDate, limit));
        for (const FoundPerson& person : found)
            hits.add(hitOf(person, SearchField::BirthDate));
    }
    // Digits alone, however they are grouped: a name never is.
    const QString digits = phoneKey(text);
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    const bool isNumber = !hasLetters && digits.size() >= fewestPhoneDigits;
    if (isNumber) {
        AYUMI_TRY_GET(const auto found, people.withPhone(digits, limit));
        for (const FoundPerson& person : found)
            hits.add(hitOf(person, SearchField::Phone));
    }
    const QString key = foldStrict(text);
    // Digits fold to themselves: what is named so strictly is also named so loosely, in the narrower index.
    if (!isNumber && !key.isEmpty() && hits.room() > 0) {
        AYUMI_TRY_GET(const auto found, people.named(key, limit));
        for (const FoundPerson& person : found)
            hits.add(hitOf(person, fieldOf(person, key)));
    }
    const QString loose = foldLoose(text);
    if (!loose.isEmpty() && hits.room() > 0) {
        AYUMI_TRY_GET(const auto found, people.namedLike(loose, limit));
        for (const FoundPerson& person : found)
            hits.add(hitOf(person, fieldOf(person, key)));
    }
    return hits.take();
}

Result<std::vector<SearchHit>> SearchDesk::words(const QString& text, int limit)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"search"_s, u"search"_s));
    std::vector<SearchHit> hits;
    if (foldStrict(text).isEmpty())
        return hits;
    AYUMI_TRY_GET(const auto found, SearchTable(*m_context.database).containing(text, limit));
    PeopleTable people(*m_context.database);
    for (const SearchedText& match : found) {
        AYUMI_TRY_GET(const auto person, people.ofCase(match.caseId));
        if (!person)
            continue;
        SearchHit hit =
            hitOf(*person, match.kind == SearchedKind::Message ? SearchField::Message : SearchField::Note);
        hit.excerpt = excerptOf(match.text, text);
        hit.at = match.at;
        hits.push_back(hit);
    }
    return hits;
}

} // namespace ayumi
