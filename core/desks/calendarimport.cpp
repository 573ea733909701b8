#include "core/desks/calendarimport.h"

#include "core/domain/textlimit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr qint64 minuteMsecs = 60'000;
constexpr int minutesOfDay = 24 * 60;

QString shortened(const QString& text, qsizetype longest)
{
    return text.size() <= longest ? text : text.first(longest - 1) + u'…';
}

/// Files speak of offsets where they know no place; the two places of the work are told by theirs.
QString placeOf(const PlacedInstant& moment)
{
    if (moment.zone == u"UTC" || moment.zone == u"UTC+09:00")
        return tokyoZone.toString();
    return moment.zone == u"UTC+08:00" ? kualaLumpurZone.toString() : moment.zone;
}

void setTime(Appointment& appointment, const CalendarEvent& event)
{
    if (const auto* days = std::get_if<CalendarDays>(&event.when)) {
        appointment.start = {instantAt(days->first, QTime(0, 0), tokyoZone), tokyoZone.toString()};
        appointment.minutes = static_cast<int>(std::min<qint64>(
            (days->first.daysTo(days->last) + 1) * minutesOfDay, 2 * longestAppointmentMinutes));
        return;
    }
    const auto& times = std::get<CalendarTimes>(event.when);
    appointment.start = {times.start.at, placeOf(times.start)};
    const qint64 msecs = times.end.at.msecsSinceEpoch() - times.start.at.msecsSinceEpoch();
    appointment.minutes = msecs == 0
                              ? usualMinutes(appointment.kind)
                              : static_cast<int>(std::min<qint64>((msecs + minuteMsecs - 1) / minuteMsecs,
                                                                  2 * longestAppointmentMinutes));
}

/// What the sender says; what we added ourselves stays.
void takeOver(Appointment& appointment, const CalendarEvent& event)
{
    setTime(appointment, event);
    const QString title = event.summary.simplified();
    appointment.title = shortened(title.isEmpty() ? event.uid : title, longestLine);
    const QString place = event.location.simplified();
    appointment.place = shortened(place.isEmpty() ? event.url : place, longestLine);
}

/// Words by which senders tell a kind of appointment: Japanese, English, Malay. Latin ones as whole words.
struct KindWords
{
    AppointmentKind kind;
    QRegularExpression words;
};

QRegularExpression anyOf(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// In the order in which they count: a transfer from a flight is a transfer, a call about an injection a
/// call.
const std::vector<KindWords>& kindWords()
{
    static const std::vector<KindWords> words{
        {AppointmentKind::PickUp,
         anyOf(u"送迎|お?迎え|お?見送り|\\b(pick[- ]?up|(airport|hotel) transfer|jemputan)\\b"_s)},
        {AppointmentKind::Flight, anyOf(u"フライト|航空便|搭乗|飛行機|\\b(flights?|boarding|penerbangan)\\b|"
                                        "^(MH|NH|JL|AK|D7|SQ|OD|TR|ZG|MM|GK) ?[0-9]{1,4}\\b"_s)},
        {AppointmentKind::Call, anyOf(u"電話|\\b(phone|telephone|call|panggilan)\\b"_s)},
        {AppointmentKind::Counselling,
         anyOf(u"カウンセリング|相談|面談|\\b(counsell?ing|consultation|kaunseling|konsultasi)\\b"_s)},
        {AppointmentKind::Treatment,
         anyOf(u"注射|治療|投与|\\b(treatments?|injections?|suntikan|rawatan)\\b"_s)}};
    return words;
}

AppointmentKind kindIn(const QString& text)
{
    for (const KindWords& each : kindWords()) {
        if (each.words.match(text).hasMatch())
            return each.kind;
    }
    return AppointmentKind::Other;
}

Appointment freshFrom(const CalendarEvent& event)
{
    Appointment fresh;
    fresh.uid = appointmentUid(event);
    fresh.kind = guessedKind(event);
    QStringList notes{event.description.trimmed()};
    if (!event.location.isEmpty())
        notes.append(event.url);
    if (event.organizer)
        notes.append(u"%1 <%2>"_s.arg(event.organizer->name, event.organizer->address));
    notes.removeAll(QString());
    fresh.notes = shortened(notes.join(u'\n'), longestText);
    return fresh;
}

bool isMadeHere(const QString& uid)
{
    return uid.endsWith(u"@ayumi");
}

} // namespace

AppointmentKind guessedKind(const CalendarEvent& event)
{
    // What the sender chose from a list says more than a title.
    const AppointmentKind category = kindIn(event.categories.join(u' '));
    return category != AppointmentKind::Other ? category : kindIn(event.summary.simplified());
}

QString appointmentUid(const CalendarEvent& event)
{
    const QString uid = event.instance.isEmpty() ? event.uid : event.uid + u'/' + event.instance;
    return shortened(uid, longestLine);
}

CalendarImportRow calendarImportRow(const CalendarEvent& event, const std::optional<Appointment>& known)
{
    const bool isCancelled = event.status == CalendarStatus::Cancelled;
    CalendarImportRow row{event, CalendarImportStep::Unchanged, known ? *known : freshFrom(event)};
    if (known && isMadeHere(known->uid)) {
        row.step = CalendarImportStep::Ours;
        return row;
    }
    if (!known && isCancelled) {
        row.step = CalendarImportStep::NotThere;
        takeOver(row.appointment, event);
        return row;
    }
    if (known && event.sequence < known->sequence) {
        row.step = CalendarImportStep::Older;
        return row;
    }
    Appointment after = row.appointment;
    after.sequence = event.sequence;
    if (isCancelled) {
        row.step = known->state == AppointmentState::Cancelled ? CalendarImportStep::Unchanged
                                                               : CalendarImportStep::Cancel;
        after.state = AppointmentState::Cancelled;
    } else {
        after.state = AppointmentState::Planned;
        takeOver(after, event);
        if (!checkAppointment(after))
            row.step = CalendarImportStep::Unsuitable;
        else if (!known)
            row.step = CalendarImportStep::Add;
        else
            row.step = othersSee(*known, after) ? CalendarImportStep::Change : CalendarImportStep::Unchanged;
    }
    if (row.doesSomething() || row.step == CalendarImportStep::Unsuitable)
        row.appointment = std::move(after);
    return row;
}

} // namespace ayumi
