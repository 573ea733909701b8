#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"

namespace ayumi {

/// What was explained and what was signed.
class ConsentDesk
{
public:
    explicit ConsentDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Records that these items were explained on a day, by whom. An item may be explained again later.
    [[nodiscard]] Result<std::vector<Disclosure>> explain(CaseId id, const std::vector<DisclosureItem>& items,
                                                          QDate on, const QString& by,
                                                          const QString& language);
    /// Adds a signed consent. See checkConsent for errors.
    [[nodiscard]] Result<Consent> sign(const Consent& consent);
    [[nodiscard]] Result<Consent> withdraw(ConsentId id, int version, QDate on, const QString& reason);

    /// Records that data left: a document printed for or told to somebody, and on which consent.
    [[nodiscard]] Result<> recordDisclosure(CaseId id, const QString& document, const QString& recipient,
                                            const QString& purpose, std::optional<ConsentId> consent);

private:
    DeskContext& m_context;
};

} // namespace ayumi
