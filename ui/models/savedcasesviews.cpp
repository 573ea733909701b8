#include "ui/models/savedcasesviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Of two views, only what they filter.
bool filtersTheSame(const CasesView& left, const CasesView& right)
{
    return left.filter == right.filter && left.onlyMine == right.onlyMine;
}

} // namespace

bool SavedCasesViews::keep(const QString& name, const CasesView& view)
{
    const QString given = name.simplified().left(longestName);
    const auto known = std::ranges::find(m_views, given, &Named::name);
    if (known != m_views.end()) {
        known->view = view;
        return true;
    }
    if (given.isEmpty() || m_views.size() >= most)
        return false;
    m_views.push_back({given, view});
    return true;
}

void SavedCasesViews::remove(const QString& name)
{
    std::erase_if(m_views, [&name](const Named& named) { return named.name == name; });
}

std::vector<QString> SavedCasesViews::names() const
{
    std::vector<QString> names;
    for (const Named& named : m_views)
        names.push_back(named.name);
    return names;
}

std::optional<CasesView> SavedCasesViews::applied(const QString& name, CasesView shown) const
{
    const auto found = find(name);
    if (found == m_views.end())
        return std::nullopt;
    shown.filter = found->view.filter;
    shown.onlyMine = found->view.onlyMine;
    // The board has a column for every stage: one stage alone is a table.
    shown.asTable = shown.asTable || shown.filter.stage.has_value();
    return shown;
}

std::optional<QString> SavedCasesViews::nameOf(const CasesView& view) const
{
    const auto found = std::ranges::find_if(
        m_views, [&view](const Named& named) { return filtersTheSame(named.view, view); });
    return found == m_views.end() ? std::nullopt : std::optional(found->name);
}

QString SavedCasesViews::toJson() const
{
    QJsonArray all;
    for (const Named& named : m_views) {
        QJsonObject one = QJsonDocument::fromJson(named.view.toJson().toUtf8()).object();
        one.insert("name"_L1, named.name);
        // Here the words of the search box were meant to stay.
        one.insert("text"_L1, named.view.filter.text);
        all.append(one);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

SavedCasesViews SavedCasesViews::fromJson(const QString& json)
{
    SavedCasesViews views;
    for (const QJsonValue& value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject one = value.toObject();
        CasesView view =
            CasesView::fromJson(QString::fromUtf8(QJsonDocument(one).toJson(QJsonDocument::Compact)));
        view.filter.text = one.value("text"_L1).toString();
        views.keep(one.value("name"_L1).toString(), view);
    }
    return views;
}

std::vector<SavedCasesViews::Named>::const_iterator SavedCasesViews::find(const QString& name) const
{
    return std::ranges::find(m_views, name, &Named::name);
}

} // namespace ayumi
