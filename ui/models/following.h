#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace ayumi {

/// A list or table model (`Base`) whose rows follow what a desk answered, with as few signals as tell the
/// truth: a refreshed list keeps its selection, its place and the row somebody is about to press. `Row` has a
/// `key()` that is unique in the list and `==`.
template<class Base, class Row>
class Following : public Base
{
public:
    using Base::Base;

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    /// Removes what is gone, moves and inserts, then tells which rows read differently.
    void follow(std::vector<Row> wanted)
    {
        removeMissing(wanted);
        for (int place = 0; place < static_cast<int>(wanted.size()); ++place)
            bringTo(place, wanted);
        for (int place = 0; place < static_cast<int>(wanted.size()); ++place) {
            if (m_rows[at(place)] == wanted[at(place)])
                continue;
            m_rows[at(place)] = std::move(wanted[at(place)]);
            tellChanged(place, place);
        }
    }

    void append(std::vector<Row> more)
    {
        if (more.empty())
            return;
        const int first = static_cast<int>(m_rows.size());
        Base::beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        std::ranges::move(more, std::back_inserter(m_rows));
        Base::endInsertRows();
    }

    /// Every row reads differently: another language, another day.
    void tellAllChanged()
    {
        if (!m_rows.empty())
            tellChanged(0, static_cast<int>(m_rows.size()) - 1);
    }

private:
    [[nodiscard]] static size_t at(int place) { return static_cast<size_t>(place); }

    void tellChanged(int first, int last)
    {
        // QAbstractListModel hides its column count.
        const int columns = static_cast<const QAbstractItemModel*>(this)->columnCount({});
        Q_EMIT Base::dataChanged(Base::index(first, 0), Base::index(last, columns - 1));
    }

    void removeMissing(const std::vector<Row>& wanted)
    {
        QSet<qint64> keys;
        for (const Row& row : wanted)
            keys.insert(row.key());
        int last = static_cast<int>(m_rows.size()) - 1;
        while (last >= 0) {
            if (keys.contains(m_rows[at(last)].key())) {
                --last;
                continue;
            }
            int first = last;
            while (first > 0 && !keys.contains(m_rows[at(first - 1)].key()))
                --first;
            Base::beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            Base::endRemoveRows();
            last = first - 1;
        }
    }

    /// Makes the row at `place` the wanted one, the places before it being right already.
    void bringTo(int place, const std::vector<Row>& wanted)
    {
        const qint64 key = wanted[at(place)].key();
        const auto found = std::find_if(m_rows.begin() + place, m_rows.end(),
                                        [key](const Row& row) { return row.key() == key; });
        if (found == m_rows.end()) {
            Base::beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + place, wanted[at(place)]);
            Base::endInsertRows();
            return;
        }
        const int from = static_cast<int>(found - m_rows.begin());
        if (from == place)
            return;
        Base::beginMoveRows({}, from, from, {}, place);
        std::rotate(m_rows.begin() + place, found, found + 1);
        Base::endMoveRows();
    }

    std::vector<Row> m_rows;
};

} // namespace ayumi
