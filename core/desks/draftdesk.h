#pragma once

#include "core/desks/deskcontext.h"

namespace ayumi {

/// What somebody typed in a form and did not save: kept encrypted, offered back with its time, never silently
/// applied.
struct Draft
{
    QString form;    ///< "intake/A-000187"
    QString content; ///< JSON of the form's fields
    int basedOnVersion = 0;
    Instant savedAt;

    bool operator==(const Draft&) const = default;
};

class DraftDesk
{
public:
    explicit DraftDesk(DeskContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<> keep(const QString& form, const QString& content, int basedOnVersion);
    [[nodiscard]] Result<std::optional<Draft>> find(const QString& form);
    [[nodiscard]] Result<> discard(const QString& form);
    [[nodiscard]] Result<std::vector<Draft>> mine();

private:
    DeskContext& m_context;
};

} // namespace ayumi
