#include "ui/models/calendarfilewords.h"

#include <QLocale>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// Sentences with one hole for what the note is about.
const char* sentence(CalendarNoteKind kind)
{
    switch (kind) {
    case CalendarNoteKind::LineNotUnderstood:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords", "Not understood: “%1”.");
    case CalendarNoteKind::PartMissing:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "The end of %1 is missing; what was complete was taken.");
    case CalendarNoteKind::PartIgnored:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords", "%1 was left out; Ayumi takes events only.");
    case CalendarNoteKind::PropertyIgnored:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords", "The property %1 was left out.");
    case CalendarNoteKind::PropertyInvalid:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "“%1” cannot be read; the event was taken without it.");
    case CalendarNoteKind::EventInvalid:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "The event “%1” has no start that can be read and was left out.");
    case CalendarNoteKind::EventRepeated:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "The event %1 is there more than once; the newest was taken.");
    case CalendarNoteKind::UidMissing:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "The event “%1” has no identity; one was made from its title and time.");
    case CalendarNoteKind::EndBeforeStart:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "The event “%1” ends before it starts; its start was taken.");
    case CalendarNoteKind::TextCut:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords", "The text of %1 was too long and was cut.");
    case CalendarNoteKind::CharactersDamaged:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "Some characters are damaged; � stands in their place.");
    case CalendarNoteKind::TimeFloating:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords", "Times without a place were read as %1.");
    case CalendarNoteKind::TimeDoesNotExist:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "The clocks skip %1 that day; it was read by the clock before the change. "
                                 "Please check the time.");
    case CalendarNoteKind::TimeTwice:
        return QT_TRANSLATE_NOOP(
            "ayumi::CalendarFileWords",
            "The clocks show %1 twice that day; the first was taken. Please check the time.");
    case CalendarNoteKind::ZoneUnknown:
        return QT_TRANSLATE_NOOP(
            "ayumi::CalendarFileWords",
            "The time zone “%1” is not known; its times were read as ours. Please check them.");
    case CalendarNoteKind::ZoneInvalid:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "The rules of the time zone “%1” cannot be read; its name was used.");
    case CalendarNoteKind::ZoneDiffers:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "The file has rules of its own for the time zone “%1”; they were used.");
    case CalendarNoteKind::RecurrenceNotUnderstood:
        return QT_TRANSLATE_NOOP(
            "ayumi::CalendarFileWords",
            "The repetition “%1” is not understood; only what the file names itself was taken.");
    case CalendarNoteKind::RecurrenceLimited:
        return QT_TRANSLATE_NOOP("ayumi::CalendarFileWords",
                                 "“%1” repeats more often than is taken; the first ones are there.");
    }
    return "";
}

} // namespace

QString CalendarFileWords::of(CalendarFlaw flaw)
{
    switch (flaw) {
    case CalendarFlaw::Empty:
        return tr("it is empty");
    case CalendarFlaw::NoCalendar:
        return tr("it contains no calendar");
    case CalendarFlaw::TooManyEvents:
        return tr("it holds more than %1 events").arg(QLocale().toString(calendarEventLimit));
    case CalendarFlaw::TooDeep:
        return tr("its parts lie within each other too deeply");
    }
    return {};
}

QString CalendarFileWords::of(CalendarStatus status)
{
    switch (status) {
    case CalendarStatus::Confirmed:
        return tr("Confirmed");
    case CalendarStatus::Tentative:
        return tr("Tentative");
    case CalendarStatus::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString CalendarFileWords::of(const CalendarNote& note)
{
    const QString text = note.text.isEmpty() ? u"…"_s : note.text;
    const QString said = tr(sentence(note.kind)).replace(u"%1"_s, text);
    if (note.line == 0)
        return said;
    return note.count == 1
               ? tr("Line %1: %2").arg(QLocale().toString(note.line), said)
               : tr("Line %1 and %2 more: %3")
                     .arg(QLocale().toString(note.line), QLocale().toString(note.count - 1), said);
}

} // namespace ayumi
