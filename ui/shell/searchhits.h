#pragma once

#include "core/desks/views.h"

#include <QAbstractListModel>

#include <vector>

namespace ayumi {

/// What a search found, as rows: people first, then notes and messages.
class SearchHits : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPeople(std::vector<SearchHit> hits);
    void setWords(std::vector<SearchHit> hits);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_people.empty() && m_words.empty(); }

    /// The hit of a row; null for headings.
    [[nodiscard]] const SearchHit* hit(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QVariant headingData(bool people, int role) const;
    [[nodiscard]] static QVariant personData(const SearchHit& hit, int role);
    [[nodiscard]] static QVariant wordData(const SearchHit& hit, int role);

    std::vector<SearchHit> m_people;
    std::vector<SearchHit> m_words;
};

} // namespace ayumi
