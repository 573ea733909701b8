#pragma once

#include "app/desktop/tour/tourground.h"
#include "app/desktop/tour/tourhand.h"
#include "core/desks/demo/democlinic.h"
#include "core/domain/carecase.h"
#include "ui/models/caseplace.h"

#include <utility>
#include <vector>

namespace ayumi {

class CaseFilePage;
class CaseForm;

/// How the tour works in a case file.
class TourCase
{
public:
    TourCase(TourHand& hand, const TourGround& ground);

    [[nodiscard]] CaseFilePage& page() const { return *m_page; }
    [[nodiscard]] const CaseFacts& facts() const;
    [[nodiscard]] CaseForm* form(const QString& code) const;

    /// Presses the tab.
    void turnTo(CasePlace place) const;
    using Entries = std::vector<std::pair<QString, QString>>;
    /// Types into the fields of the form, without saving.
    void fill(const QString& form, const Entries& entries) const;
    /// Presses Save and waits until the case says so.
    [[nodiscard]] TourScript save(const char* form) const;
    /// Opens the gate to the next stage, takes its picture where `picture` names it, and goes through.
    [[nodiscard]] TourScript advance(Stage to, const char* picture = nullptr) const;

private:
    TourHand& m_hand;
    CaseFilePage* m_page;
};

/// Locks, and lets somebody else of the demo's staff sign in.
[[nodiscard]] TourScript changePerson(TourHand& hand, const TourGround& ground, DemoStaff staff);
/// Searches and opens what is found first; `words` outlive the script.
[[nodiscard]] TourScript openBySearch(TourHand& hand, const QString& words, const char* picture = nullptr);

} // namespace ayumi
