#include "ui/shell/searchhits.h"

#include "core/base/japanesedate.h"
#include "ui/models/rowroles.h"
#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace ayumi {

void SearchHits::setPeople(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_people = std::move(hits);
    endResetModel();
}

void SearchHits::setWords(std::vector<SearchHit> hits)
{
    if (hits.empty() && m_words.empty())
        return;
    beginResetModel();
    m_words = std::move(hits);
    endResetModel();
}

void SearchHits::clear()
{
    beginResetModel();
    m_people.clear();
    m_words.clear();
    endResetModel();
}

const SearchHit* SearchHits::hit(const QModelIndex& index) const
{
    auto row = static_cast<size_t>(std::max(0, index.row()));
    if (!index.isValid())
        return nullptr;
    if (!m_people.empty()) {
        if (row == 0)
            return nullptr;
        if (row <= m_people.size())
            return &m_people[row - 1];
        row -= m_people.size() + 1;
    }
    return row == 0 || row > m_words.size() ? nullptr : &m_words[row - 1];
}

int SearchHits::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    const auto withHeading = [](size_t count) { return count == 0 ? 0 : static_cast<int>(count) + 1; };
    return withHeading(m_people.size()) + withHeading(m_words.size());
}

QVariant SearchHits::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit* found = hit(index);
    if (!found)
        return headingData(index.row() == 0 && !m_people.empty(), role);
    const bool ofPerson = found->field != SearchField::Note && found->field != SearchField::Message;
    return ofPerson ? personData(*found, role) : wordData(*found, role);
}

Qt::ItemFlags SearchHits::flags(const QModelIndex& index) const
{
    return hit(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant SearchHits::headingData(bool people, int role) const
{
    if (role == RowKindRole)
        return QVariant::fromValue(RowKind::Heading);
    if (role == Qt::DisplayRole)
        return people ? tr("People") : tr("Notes and messages");
    return {};
}

QVariant SearchHits::personData(const SearchHit& hit, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return hit.person.displayName();
    case RowTitleDetailRole:
        return hit.person.kana.full();
    case RowDetailRole: {
        QStringList parts{hit.caseNumber};
        if (hit.person.birthDate)
            parts << Words::dateWithEra(*hit.person.birthDate);
        if (!hit.person.phone.isEmpty())
            parts << hit.person.phone;
        return parts.join(u" ・ "_s);
    }
    case RowChipsRole:
        return QVariant::fromValue(QList<RowChip>{
            {Words::of(hit.stage), hit.stage == Stage::Closed ? Tone::Neutral : Tone::Accent}});
    default:
        return {};
    }
}

QVariant SearchHits::wordData(const SearchHit& hit, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return hit.person.displayName();
    case RowTitleDetailRole:
        return u"%1 ・ %2"_s.arg(hit.caseNumber, Words::moment(hit.at));
    case RowDetailRole:
        return QString(hit.excerpt).replace(u'\n', u' ');
    case RowChipsRole:
        return QVariant::fromValue(
            QList<RowChip>{{hit.field == SearchField::Note ? tr("Note") : tr("Message"), Tone::Neutral}});
    default:
        return {};
    }
}

} // namespace ayumi
