#pragma once

#include "core/desks/views.h"
#include "ui/models/rowroles.h"

#include <QCoreApplication>

namespace ayumi {

/// A case of the board or the table in words.
class CaseRowWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::CaseRowWords)

public:
    /// "right knee KL 2, arrival 3 Dec": which joints, and the one date that matters in this stage.
    [[nodiscard]] static QString detail(const CaseRow& row, QDate today);
    /// "right knee KL 2, left hip"
    [[nodiscard]] static QString joints(const CaseRow& row);
    /// What happens next and when: "follow-up 3 months on Thu 26 Nov"; empty when nothing is planned.
    [[nodiscard]] static QString next(const CaseRow& row, QDate today);
    /// Why it waits, most pressing first; an overdue follow-up among it.
    [[nodiscard]] static QList<RowChip> marks(const CaseRow& row, QDate today);
    /// "12 days"
    [[nodiscard]] static QString daysInStage(const CaseRow& row, QDate today);
    /// "64"; empty without a birth date.
    [[nodiscard]] static QString age(const CaseRow& row, QDate today);
    /// The whole card, for screen readers.
    [[nodiscard]] static QString spoken(const CaseRow& row, QDate today);
};

/// Do both say the same to a reader?
[[nodiscard]] bool sameCase(const CaseRow& left, const CaseRow& right);

} // namespace ayumi
