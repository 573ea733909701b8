#include "ui/casefile/tripform.h"

#include "core/desks/office.h"
#include "ui/casefile/choices.h"
#include "ui/casefile/written.h"
#include "ui/kit/datefield.h"
#include "ui/kit/label.h"
#include "ui/kit/momentfield.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ayumi {

TripForm::TripForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"trip"_s, tr("Trip"), Right::EditCases, parent)
    , m_stay(newLabel({}, Type::Secondary, this, true))
    , m_passport(newLabel({}, Type::Secondary, this, true))
{
    FormFields& form = fields();
    form.add(u"arrival"_s, new DateField(this), tr("Arrival"));
    form.add(u"departure"_s, new DateField(this), tr("Departure"));
    grid()->addAcross(m_stay);
    form.add(u"passport-number"_s, new QLineEdit(this), tr("Passport number"));
    form.add(u"passport-expiry"_s, new DateField(this), tr("Passport expires"));
    form.add(u"nationality"_s, new QLineEdit(this), tr("Nationality"));
    grid()->addAcross(m_passport);
    form.add(u"arrival-card"_s, new DateField(this), tr("Arrival card sent"));
    form.add(u"flights"_s, new QLineEdit(this), tr("Flights"));
    form.add(u"hotel"_s, new QLineEdit(this), tr("Hotel"));
    form.add(u"transfer"_s, new QLineEdit(this), tr("Transfer"));
    form.add(u"interpreter"_s, new QLineEdit(this), tr("Interpreter"));
    form.add(u"companion"_s, new QLineEdit(this), tr("Companion"));
    form.add(u"wheelchair"_s, new QCheckBox(tr("needs a wheelchair"), this), tr("Wheelchair"));
    form.add(u"drip-planned"_s, new QCheckBox(tr("a drip is planned"), this), tr("Drip"));
    form.add(u"lot"_s, new QLineEdit(this), tr("Lot made ready"));
    form.add(u"lot-expires"_s, new MomentField(this), tr("Lot usable until"));
    form.add(u"notes"_s, newTextField(this), tr("Notes"));
}

void TripForm::fill(const CaseFile& file)
{
    const Trip& trip = file.facts.trip;
    const Passport& passport = file.facts.patient.passport;
    FormFields& form = fields();
    form.setValue(u"arrival"_s, writtenDate(trip.arrivalOn));
    form.setValue(u"departure"_s, writtenDate(trip.departureOn));
    form.setValue(u"passport-number"_s, passport.number);
    form.setValue(u"passport-expiry"_s, writtenDate(passport.expiresOn));
    form.setValue(u"nationality"_s, passport.nationality);
    form.setValue(u"arrival-card"_s, writtenDate(trip.arrivalCardOn));
    form.setValue(u"flights"_s, trip.flights);
    form.setValue(u"hotel"_s, trip.hotel);
    form.setValue(u"transfer"_s, trip.transfer);
    form.setValue(u"interpreter"_s, trip.interpreter);
    form.setValue(u"companion"_s, trip.companion);
    form.setValue(u"wheelchair"_s, trip.wheelchair ? u"yes"_s : QString());
    form.setValue(u"drip-planned"_s, trip.dripPlanned ? u"yes"_s : QString());
    form.setValue(u"lot"_s, trip.preparedLots);
    form.setValue(u"lot-expires"_s, trip.lotExpiresAt ? writtenMoment(*trip.lotExpiresAt) : QString());
    form.setValue(u"notes"_s, trip.notes);
}

Trip TripForm::trip() const
{
    const FormFields& form = fields();
    Trip trip = file().facts.trip;
    trip.caseId = file().facts.careCase.id;
    trip.arrivalOn = form.date(u"arrival"_s);
    trip.departureOn = form.date(u"departure"_s);
    trip.arrivalCardOn = form.date(u"arrival-card"_s);
    trip.flights = form.value(u"flights"_s).trimmed();
    trip.hotel = form.value(u"hotel"_s).trimmed();
    trip.transfer = form.value(u"transfer"_s).trimmed();
    trip.interpreter = form.value(u"interpreter"_s).trimmed();
    trip.companion = form.value(u"companion"_s).trimmed();
    trip.wheelchair = form.isTicked(u"wheelchair"_s);
    trip.dripPlanned = form.isTicked(u"drip-planned"_s);
    trip.preparedLots = form.value(u"lot"_s).trimmed();
    trip.lotExpiresAt = readMoment(form.value(u"lot-expires"_s));
    trip.notes = form.value(u"notes"_s).trimmed();
    return trip;
}

Passport TripForm::passport() const
{
    return {fields().value(u"passport-number"_s).trimmed(), fields().date(u"passport-expiry"_s),
            fields().value(u"nationality"_s).trimmed()};
}

CaseForm::Work TripForm::work()
{
    const Patient& patient = file().facts.patient;
    const Trip before = file().facts.trip;
    TripWithPassport journey;
    journey.caseId = file().facts.careCase.id;
    journey.patientVersion = patient.version;
    if (passport() != patient.passport)
        journey.passport = passport();
    if (trip() != before)
        journey.trip = trip();
    return [journey](Office& office) { return office.trips.saveJourney(journey); };
}

void TripForm::onEdited()
{
    const Trip typed = trip();
    QString stay;
    if (typed.arrivalOn && typed.departureOn) {
        const auto nights = static_cast<int>(typed.arrivalOn->daysTo(*typed.departureOn));
        stay = nights < 2 ? tr("Two nights at least are needed.") : tr("%n night(s)", nullptr, nights);
    }
    m_stay->setText(stay);
    QString lasts;
    switch (passportState(passport(), typed)) {
    case PassportState::Unknown:
        if (typed.arrivalOn)
            lasts = tr("The passport must be valid until %1.")
                        .arg(Words::date(passportNeededUntil(*typed.arrivalOn)));
        break;
    case PassportState::Valid:
        lasts = tr("The passport is valid long enough.");
        break;
    case PassportState::ExpiresEarly:
        lasts = tr("The passport expires too early: it must be valid until %1.")
                    .arg(Words::date(passportNeededUntil(*typed.arrivalOn)));
        break;
    case PassportState::ExpiresDuringTrip:
        lasts = tr("The passport expires during the trip.");
        break;
    }
    const PassportState state = passportState(passport(), typed);
    const bool tooShort = state == PassportState::ExpiresEarly || state == PassportState::ExpiresDuringTrip;
    setType(m_passport, tooShort ? Type::Error : Type::Secondary);
    m_passport->setText(lasts);
    m_passport->setVisible(!lasts.isEmpty());
    m_stay->setVisible(!stay.isEmpty());
}

} // namespace ayumi
