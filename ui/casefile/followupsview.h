#pragma once

#include "ui/casefile/caseform.h"

class QVBoxLayout;

namespace ayumi {

class PlanChoice;

/// What happened in a call: result, words, pain per knee, when to try again.
class ContactForm : public CaseForm
{
    Q_OBJECT

public:
    explicit ContactForm(const Workplace& place, QWidget* parent = nullptr);

    /// About this follow-up, the cursor in the result.
    void record(FollowUpId id);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    [[nodiscard]] bool check() override;
    void onEdited() override;
    [[nodiscard]] QString savedSentence() const override;

private:
    [[nodiscard]] const FollowUp* chosen() const;
};

/// A call that is not in the plan.
class ExtraFollowUpForm : public CaseForm
{
    Q_OBJECT

public:
    explicit ExtraFollowUpForm(const Workplace& place, QWidget* parent = nullptr);

protected:
    void fill(const CaseFile& file) override;
    [[nodiscard]] Work work() override;
    [[nodiscard]] bool check() override;
};

/// The follow-ups of a case, each with its day, its status and what can be done with it.
class FollowUpsView : public Card
{
    Q_OBJECT

public:
    FollowUpsView(const Workplace& place, NoticeBar* notices, QWidget* parent = nullptr);

    void show(const CaseFile& file);
    void record(FollowUpId id);
    /// Stands below the list, in the same room.
    [[nodiscard]] ContactForm* contactForm() const { return m_contact; }

Q_SIGNALS:
    void saved(const QString& sentence);
    void callRequested(ayumi::FollowUpId id);

private:
    void addRow(const FollowUp& followUp, QDate treatedOn);
    void openDay(const FollowUp& followUp, bool pins);
    void openBooking(const FollowUp& followUp);
    void openEnd(const FollowUp& followUp);
    void run(std::function<Result<FollowUp>(Office&)> verb, const QString& sentence);

    Workplace m_place;
    NoticeBar* m_notices;
    PlanChoice* m_plan;
    ContactForm* m_contact;
    CaseFile m_file;
};

} // namespace ayumi
