#include "app/ctl/casejson.h"
#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "ui/models/tripwords.h"
#include "ui/models/words.h"

#include <QJsonArray>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

Result<Reply> explain(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    std::vector<DisclosureItem> items;
    for (const QString& code : arguments.values(u"item"_s)) {
        AYUMI_TRY_GET(const DisclosureItem item, readCode<DisclosureItem>(code, u"item"_s));
        items.push_back(item);
    }
    if (arguments.has(u"all"_s))
        items = allValues<DisclosureItem>();
    AYUMI_TRY_GET(const auto on, arguments.date(u"date"_s));
    AYUMI_TRY_GET(const auto saved, office->consents.explain(id, items, on.value_or(around.clock->today()),
                                                             arguments.value(u"by"_s),
                                                             arguments.value(u"text-language"_s, u"ja"_s)));
    return said(u"%1 item(s) explained."_s.arg(saved.size()));
}

Result<Reply> sign(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    Consent consent;
    AYUMI_TRY_GET(consent.caseId, caseOf(*office, arguments));
    AYUMI_TRY_GET(consent.kind, readCode<ConsentKind>(arguments.positions.at(1), u"kind"_s));
    if (arguments.has(u"joint"_s)) {
        AYUMI_TRY_GET(consent.joint, jointOf(arguments.value(u"joint"_s)));
    }
    consent.recipient = arguments.value(u"recipient"_s);
    consent.textVersion = arguments.value(u"text-version"_s);
    consent.language = arguments.value(u"text-language"_s, u"ja"_s);
    AYUMI_TRY_GET(const auto on, arguments.date(u"date"_s));
    consent.signedOn = on.value_or(around.clock->today());
    consent.explainedBy = arguments.value(u"by"_s);
    consent.interpreter = arguments.value(u"interpreter"_s);
    consent.witness = arguments.value(u"witness"_s);
    AYUMI_TRY_GET(const Consent saved, office->consents.sign(consent));
    return Reply{QJsonObject{{u"consent"_s, saved.id.value()}, {u"kind"_s, codeOf(saved.kind)}},
                 u"%1 (%2)"_s.arg(Words::of(saved.kind), Words::date(saved.signedOn))};
}

Result<Reply> withdraw(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.refresh(id));
    const qint64 wanted = arguments.positions.at(1).toLongLong();
    AYUMI_TRY_GET(const auto on, arguments.date(u"date"_s));
    for (const Consent& consent : file.facts.consents) {
        if (consent.id.value() != wanted)
            continue;
        AYUMI_TRY(office->consents.withdraw(consent.id, consent.version, on.value_or(around.clock->today()),
                                            arguments.value(u"reason"_s)));
        return said(u"The consent was withdrawn."_s);
    }
    return failure(ErrorCode::NotFound, {arguments.positions.at(1)});
}

/// The passport with what the options say about it.
Result<Passport> passportOf(const Arguments& arguments, Passport passport, const QString& expires)
{
    passport.number = arguments.value(u"passport-number"_s, arguments.value(u"number"_s, passport.number));
    passport.nationality = arguments.value(u"nationality"_s, passport.nationality);
    if (arguments.has(expires)) {
        AYUMI_TRY_GET(passport.expiresOn, arguments.date(expires));
    }
    return passport;
}

Result<Reply> saveTrip(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.refresh(id));
    Trip trip = file.facts.trip;
    trip.caseId = id;
    const auto date = [&](const QString& option, std::optional<QDate>& field) -> Result<> {
        if (arguments.has(option)) {
            AYUMI_TRY_GET(field, arguments.date(option));
        }
        return {};
    };
    AYUMI_TRY(date(u"arrival"_s, trip.arrivalOn));
    AYUMI_TRY(date(u"departure"_s, trip.departureOn));
    AYUMI_TRY(date(u"arrival-card"_s, trip.arrivalCardOn));
    const auto text = [&](const QString& option, QString& field) {
        if (arguments.has(option))
            field = arguments.value(option);
    };
    text(u"flights"_s, trip.flights);
    text(u"hotel"_s, trip.hotel);
    text(u"transfer"_s, trip.transfer);
    text(u"interpreter"_s, trip.interpreter);
    text(u"companion"_s, trip.companion);
    text(u"lot"_s, trip.preparedLots);
    text(u"notes"_s, trip.notes);
    if (arguments.has(u"lot-expires"_s)) {
        AYUMI_TRY_GET(trip.lotExpiresAt, momentOf(arguments.value(u"lot-expires"_s), kualaLumpurZone));
    }
    trip.dripPlanned = trip.dripPlanned || arguments.has(u"drip"_s);
    trip.wheelchair = trip.wheelchair || arguments.has(u"wheelchair"_s);
    const Patient& patient = file.facts.patient;
    AYUMI_TRY_GET(const Passport passport, passportOf(arguments, patient.passport, u"passport-expires"_s));
    TripWithPassport journey{id, trip, {}, patient.version};
    if (passport != patient.passport)
        journey.passport = passport;
    AYUMI_TRY(office->trips.saveJourney(journey));
    return said(u"Trip: %1 to %2"_s.arg(Words::date(trip.arrivalOn.value_or(QDate())),
                                        Words::date(trip.departureOn.value_or(QDate()))));
}

Result<Reply> savePassport(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.refresh(id));
    AYUMI_TRY_GET(const Passport passport, passportOf(arguments, file.facts.patient.passport, u"expires"_s));
    AYUMI_TRY_GET(const Patient saved,
                  office->trips.savePassport(file.facts.patient.id, file.facts.patient.version, passport));
    return Reply{jsonOf(saved), u"Passport saved."_s};
}

QString lineOf(const TripCheck& check)
{
    const QString line = u"%1: %2"_s.arg(TripWords::of(check.item), TripWords::of(check.state));
    const QString detail = TripWords::detail(check);
    return detail.isEmpty() ? line : u"%1 (%2)"_s.arg(line, detail);
}

/// "insurance" or "hotel=not-needed".
Result<std::pair<TripItem, TickState>> tickOf(const QString& text)
{
    AYUMI_TRY_GET(const TripItem item, readCode<TripItem>(text.section(u'=', 0, 0), u"item"_s));
    TickState state = TickState::Done;
    if (text.contains(u'=')) {
        AYUMI_TRY_GET(state, readCode<TickState>(text.section(u'=', 1), u"state"_s));
    }
    return std::pair(item, state);
}

Result<Reply> tripChecks(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    for (const QString& text : arguments.values(u"tick"_s)) {
        AYUMI_TRY_GET(const auto tick, tickOf(text));
        AYUMI_TRY(office->trips.tick(id, tick.first, tick.second));
    }
    for (const QString& text : arguments.values(u"untick"_s)) {
        AYUMI_TRY_GET(const TripItem item, readCode<TripItem>(text, u"item"_s));
        AYUMI_TRY(office->trips.tick(id, item, std::nullopt));
    }
    AYUMI_TRY_GET(const auto checks, office->trips.checklist(id));
    QJsonArray array;
    QStringList lines;
    for (const TripCheck& check : checks) {
        array.append(
            QJsonObject{{u"item"_s, codeOf(check.item)},
                        {u"state"_s, codeOf(check.state)},
                        {u"on"_s, check.on ? QJsonValue(check.on->toString(Qt::ISODate)) : QJsonValue()},
                        {u"ticked"_s, check.tick.has_value()}});
        lines.append(lineOf(check));
    }
    return Reply{array, lines.join(u'\n')};
}

} // namespace

std::vector<Command> preparationCommands()
{
    const Option date{u"date"_s, u"DATE"_s, u"default: today"_s};
    const Option by{u"by"_s, u"NAME"_s, u"who explained"_s};
    const Option textLanguage{u"text-language"_s, u"CODE"_s, u"language of the text (ja)"_s};
    return {
        {u"consent explain"_s,
         u"CASE"_s,
         u"Record which of the eight items were explained"_s,
         u"--clinic ./clinic --user 佐藤 consent explain A-000001 --all --by 佐藤"_s,
         {{u"item"_s, u"1-8"_s, u"may be repeated"_s},
          {u"all"_s, {}, u"all eight"_s},
          by,
          date,
          textLanguage},
         explain,
         1,
         1},
        {u"consent sign"_s,
         u"CASE KIND"_s,
         u"Record a signed consent: treatment, drip, data-transfer, photo-use"_s,
         u"--clinic ./clinic --user 佐藤 consent sign A-000001 treatment --joint R --text-version 2026-01 --by 佐藤"_s,
         {{u"joint"_s, u"SIDE"_s, u"with treatment"_s},
          {u"recipient"_s, u"NAME"_s, u"with data-transfer: who receives the data"_s},
          {u"text-version"_s, u"VERSION"_s, u"of the signed text"_s},
          by,
          date,
          textLanguage,
          {u"interpreter"_s, u"NAME"_s, u"who interpreted"_s},
          {u"witness"_s, u"NAME"_s, u"who was there"_s}},
         sign,
         2,
         2},
        {u"consent withdraw"_s,
         u"CASE ID"_s,
         u"Record a withdrawal"_s,
         u"--clinic ./clinic --user 佐藤 consent withdraw A-000001 3 --reason 本人の希望"_s,
         {{u"reason"_s, u"TEXT"_s, u"in words"_s}, date},
         withdraw,
         2,
         2},
        {u"trip save"_s,
         u"CASE"_s,
         u"Plan or correct the trip"_s,
         u"--clinic ./clinic --user 佐藤 trip save A-000001 --arrival 2026-05-23 --departure 2026-05-26"_s,
         {{u"arrival"_s, u"DATE"_s, u"in Malaysia"_s},
          {u"departure"_s, u"DATE"_s, u"from Malaysia"_s},
          {u"arrival-card"_s, u"DATE"_s, u"MDAC sent on"_s},
          {u"flights"_s, u"TEXT"_s, u"numbers and times"_s},
          {u"hotel"_s, u"TEXT"_s, u"name, address"_s},
          {u"transfer"_s, u"TEXT"_s, u"airport transfer"_s},
          {u"interpreter"_s, u"NAME"_s, u"on site"_s},
          {u"companion"_s, u"NAME"_s, u"who travels along"_s},
          {u"drip"_s, {}, u"a drip is planned"_s},
          {u"wheelchair"_s, {}, u"needed"_s},
          {u"lot"_s, u"TEXT"_s, u"lots made ready for the treatment"_s},
          {u"lot-expires"_s, u"TIME"_s, u"when the first expires, the hospital's clock"_s},
          {u"notes"_s, u"TEXT"_s, u"anything else"_s},
          {u"passport-number"_s, u"NUMBER"_s, u"saved together with the trip, or not at all"_s},
          {u"passport-expires"_s, u"DATE"_s, u"last day of validity"_s},
          {u"nationality"_s, u"CODE"_s, u"JPN"_s}},
         saveTrip,
         1,
         1},
        {u"trip checklist"_s,
         u"CASE"_s,
         u"What the journey needs and how far it is"_s,
         u"--clinic ./clinic --user 佐藤 trip checklist A-000001 --tick insurance --tick hotel=not-needed"_s,
         {{u"tick"_s, u"ITEM"_s,
           u"insurance, medication-list, wheelchair; with =not-needed also hotel, companion, ..."_s},
          {u"untick"_s, u"ITEM"_s, u"take back what was ticked"_s}},
         tripChecks,
         1,
         1},
        {u"trip passport"_s,
         u"CASE"_s,
         u"Number and expiry of the passport"_s,
         u"--clinic ./clinic --user 佐藤 trip passport A-000001 --number TR0000001 --expires 2031-06-11"_s,
         {{u"number"_s, u"NUMBER"_s, u"two letters, seven digits"_s},
          {u"expires"_s, u"DATE"_s, u"last day of validity"_s},
          {u"nationality"_s, u"CODE"_s, u"JPN"_s}},
         savePassport,
         1,
         1},
    };
}

} // namespace ayumi
