#pragma once

#include "app/ctl/families.h"
#include "ui/documents/letterhead.h"
#include "ui/documents/paperpages.h"
#include "ui/documents/recipient.h"

namespace ayumi {

/// Of the office, printed by whoever calls, now.
[[nodiscard]] Result<Letterhead> letterheadOf(const Surroundings& around, Office& office);

/// Writes the PDF and says where and how long it is.
[[nodiscard]] Result<Reply> written(const PaperPages& paper, const QString& path);

/// A paper about a case on its way to somebody.
struct HandOut
{
    CaseId caseId;
    QString document;
    PaperRecipient to;
};

/// Written to --output after it was put on record: what cannot be put on record is not printed. --recipient
/// and --purpose say more of where it goes.
[[nodiscard]] Result<Reply> handedOut(Office& office, HandOut out, const PaperPages& paper,
                                      const Arguments& arguments);

/// The options of what is handed out.
[[nodiscard]] Option outputOption();
[[nodiscard]] Option recipientOption();
[[nodiscard]] Option purposeOption();

} // namespace ayumi
