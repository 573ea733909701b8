#pragma once

#include "ui/models/casesview.h"

#include <QString>

#include <optional>
#include <vector>

namespace ayumi {

/// The filters of Cases that somebody gave names, in the order in which they were made. Kept per person as
/// JSON. Board or table and the order of rows do not belong to a filter.
class SavedCasesViews
{
public:
    static constexpr int longestName = 40;
    /// More than this nobody finds anything in.
    static constexpr int most = 30;

    /// Under this name; one of the same name is replaced. False when there are too many already.
    bool keep(const QString& name, const CasesView& view);
    void remove(const QString& name);

    [[nodiscard]] std::vector<QString> names() const;
    /// `shown` with what the filter of this name chooses; nullopt when there is none.
    [[nodiscard]] std::optional<CasesView> applied(const QString& name, CasesView shown) const;
    /// Which of them `view` shows, if one.
    [[nodiscard]] std::optional<QString> nameOf(const CasesView& view) const;

    [[nodiscard]] QString toJson() const;
    /// What cannot be read is left out.
    [[nodiscard]] static SavedCasesViews fromJson(const QString& json);

private:
    struct Named
    {
        QString name;
        CasesView view;
    };
    [[nodiscard]] std::vector<Named>::const_iterator find(const QString& name) const;

    std::vector<Named> m_views;
};

} // namespace ayumi
