#pragma once

#include "core/desks/views.h"
#include "ui/documents/letterhead.h"
#include "ui/documents/pageframe.h"
#include "ui/documents/paperpages.h"
#include "ui/documents/textflow.h"
#include "ui/documents/writingbox.h"

#include <QCoreApplication>

namespace ayumi {

/// The follow-up calls as a list to hold in the hand: what is needed to dial at the left, room to write what
/// came of it at the right (result, pain right and left, next contact, notes). A call is never broken over
/// two pages.
class CallList : public PaperPages
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::CallList)

public:
    CallList(const std::vector<FollowUpRow>& rows, const Letterhead& letterhead, QDate today);

    [[nodiscard]] const QString& title() const override { return m_frame.title; }
    [[nodiscard]] QString plainText() const override;
    int paint(QPainter& painter, QPagedPaintDevice& device) const override;

    /// What is printed at one call, ready to be set.
    struct Call
    {
        std::vector<FlowLine> when;
        std::vector<FlowLine> who;
        std::vector<FlowLine> known;
    };

private:
    PageFrame m_frame;
    std::vector<Call> m_calls;
    WritingWords m_words;
    std::vector<FlowLine> m_nobody; ///< said instead where there is no call
};

} // namespace ayumi
