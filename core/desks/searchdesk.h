#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"

namespace ayumi {

/// One box for everything: names, kana, romaji, phone, case number, birth date in any form, notes and
/// messages.
class SearchDesk
{
public:
    explicit SearchDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// People first (strict matches before loose ones).
    [[nodiscard]] Result<std::vector<SearchHit>> people(const QString& text, int limit);
    /// Notes and messages that contain the text, newest first.
    [[nodiscard]] Result<std::vector<SearchHit>> words(const QString& text, int limit);

private:
    DeskContext& m_context;
};

} // namespace ayumi
