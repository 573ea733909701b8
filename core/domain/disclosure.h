#pragma once

#include "core/base/enumcode.h"
#include "core/base/id.h"

#include <QDate>

namespace ayumi {

/// The eight risks and limits that are explained one by one (domain notes 1.4).
enum class DisclosureItem
{
    NoFullCartilageReturn,
    NotEffectiveForEveryone,
    PlaceboShare,
    EffectFades,
    NotStandardTreatment,
    SelfPay,
    EndStageNotTreatable,
    OutsideReliefSystem,
};

/// One item explained to the patient on a day, by whom, in which language.
struct Disclosure
{
    DisclosureId id;
    CaseId caseId;
    DisclosureItem item = DisclosureItem::NoFullCartilageReturn;
    QDate explainedOn;
    QString explainedBy;
    QString language = QStringLiteral("ja");
    StaffId recordedBy;

    bool operator==(const Disclosure&) const = default;
};

template<>
struct CodeTable<DisclosureItem>
{
    static constexpr std::array entries{std::pair{DisclosureItem::NoFullCartilageReturn, "1"},
                                        std::pair{DisclosureItem::NotEffectiveForEveryone, "2"},
                                        std::pair{DisclosureItem::PlaceboShare, "3"},
                                        std::pair{DisclosureItem::EffectFades, "4"},
                                        std::pair{DisclosureItem::NotStandardTreatment, "5"},
                                        std::pair{DisclosureItem::SelfPay, "6"},
                                        std::pair{DisclosureItem::EndStageNotTreatable, "7"},
                                        std::pair{DisclosureItem::OutsideReliefSystem, "8"}};
};

} // namespace ayumi
