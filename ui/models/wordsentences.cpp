#include "ui/models/words.h"

#include "core/base/japanesedate.h"

#include <QLocale>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString bareMissing(MissingItem item)
{
    switch (item) {
    case MissingItem::Symptoms:
        return Words::tr("Symptoms of at least one joint");
    case MissingItem::TreatmentHistory:
        return Words::tr("Treatment so far");
    case MissingItem::WayToReach:
        return Words::tr("A way to reach the person");
    case MissingItem::ImagesOrReason:
        return Words::tr("Images, or the reason why there are none");
    case MissingItem::Decision:
        return Words::tr("The doctor's decision");
    case MissingItem::DecisionThatAllows:
        return Words::tr("A decision that allows the treatment");
    case MissingItem::DecisionWaitsForInformation:
        return Words::tr("The doctor waits for more information");
    case MissingItem::DisclosureExplained:
        return Words::tr("Explanation");
    case MissingItem::TreatmentConsent:
        return Words::tr("Consent to treatment");
    case MissingItem::DripConsent:
        return Words::tr("Consent to the drip");
    case MissingItem::DataTransferConsent:
        return Words::tr("Consent to data transfer abroad");
    case MissingItem::PassportNumber:
        return Words::tr("Passport number");
    case MissingItem::PassportExpiry:
        return Words::tr("Expiry of the passport");
    case MissingItem::PassportValidity:
        return Words::tr("The passport must be valid until %1");
    case MissingItem::TripDates:
        return Words::tr("Dates of the trip");
    case MissingItem::ExaminationGo:
        return Words::tr("The hospital doctor's go");
    case MissingItem::BloodTest:
        return Words::tr("Blood test");
    case MissingItem::Injection:
        return Words::tr("Injection");
    case MissingItem::InjectionLot:
        return Words::tr("Lot of the injection");
    case MissingItem::Discharge:
        return Words::tr("Discharge");
    case MissingItem::FollowUpEndState:
        return Words::tr("Follow-up not finished");
    }
    return {};
}

/// What the item is about: the joint, the disclosure, the follow-up.
QString missingSubject(const Missing& missing)
{
    if (missing.joint)
        return Words::of(*missing.joint);
    if (missing.item == MissingItem::DisclosureExplained) {
        if (const auto item = valueOf<DisclosureItem>(missing.argument))
            return Words::of(*item);
    }
    if (missing.item == MissingItem::FollowUpEndState)
        return Words::followUpStep(missing.argument);
    return {};
}

} // namespace

QString Words::of(const Missing& missing)
{
    if (missing.item == MissingItem::PassportValidity)
        return bareMissing(missing.item).arg(date(QDate::fromString(missing.argument, Qt::ISODate)));
    const QString subject = missingSubject(missing);
    return subject.isEmpty() ? bareMissing(missing.item)
                             : tr("%1: %2").arg(bareMissing(missing.item), subject);
}

QString Words::of(const Alert& alert)
{
    if (alert.state == AnswerState::Known)
        return tr("%1: %2").arg(of(alert.field), alert.text);
    return tr("%1: %2").arg(of(alert.field), of(alert.state));
}

QString Words::date(QDate date)
{
    if (!date.isValid())
        return {};
    //: Format of a whole date for QLocale::toString
    return QLocale().toString(date, tr("ddd d MMM yyyy"));
}

QString Words::shortDate(QDate date)
{
    if (!date.isValid())
        return {};
    //: Format of a short date for QLocale::toString
    return QLocale().toString(date, tr("ddd d MMM"));
}

QString Words::dateWithEra(QDate day)
{
    if (!day.isValid())
        return {};
    const QString plain = QLocale().toString(day, tr("d MMM yyyy"));
    if (QLocale().language() != QLocale::Japanese)
        return plain;
    //: %1 date, %2 year of the Japanese era
    return tr("%1 (%2)").arg(plain, eraYear(day));
}

QString Words::eraDate(QDate day)
{
    if (!day.isValid())
        return {};
    return QLocale().language() == QLocale::Japanese ? ayumi::eraDate(day)
                                                     : QLocale().toString(day, tr("d MMM yyyy"));
}

QString Words::moment(const PlacedInstant& at)
{
    //: Format of day and time for QLocale::toString
    return QLocale().toString(at.local(), tr("d MMM HH:mm"));
}

QString Words::moment(Instant at)
{
    return moment(PlacedInstant{at, tokyoZone.toString()});
}

QString Words::age(QDate birthDate, QDate today)
{
    return birthDate.isValid() ? tr("%n year(s)", nullptr, ageOn(birthDate, today)) : QString();
}

} // namespace ayumi
