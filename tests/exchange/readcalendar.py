"""Reads a calendar with somebody else's parser and prints what it understood as JSON.

readcalendar.py icalendar|vobject FILE
"""

import datetime
import json
import sys

import dateutil.tz


def moment(value, zones):
    """A date as it is, a time in UTC."""
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return value.isoformat() + " floating"
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def with_icalendar(path):
    import icalendar

    with open(path, "rb") as source:
        calendar = icalendar.Calendar.from_ical(source.read())
    # The zones as the file describes them, not as this computer knows them.
    zones = {}
    for part in calendar.walk("VTIMEZONE"):
        zones[str(part["TZID"])] = part.to_tz()

    def placed(event, name):
        if name not in event:
            return None
        value = event.decoded(name)
        zone = event[name].params.get("TZID")
        if zone and isinstance(value, datetime.datetime):
            naive = value.replace(tzinfo=None)
            value = zones[zone].localize(naive, is_dst=True)
        return moment(value, zones)

    def text(event, name):
        return str(event[name]) if name in event else ""

    def categories(event):
        value = event.get("CATEGORIES")
        return [str(item) for item in value.cats] if value else []

    def people(event):
        value = event.get("ATTENDEE", [])
        value = value if isinstance(value, list) else [value]
        return [[person.params.get("CN", ""), str(person)] for person in value]

    return {
        "name": str(calendar.get("X-WR-CALNAME", "")),
        "method": str(calendar.get("METHOD", "")),
        "zones": sorted(zones),
        "events": [
            {
                "uid": text(event, "UID"),
                "sequence": int(event.get("SEQUENCE", 0)),
                "start": placed(event, "DTSTART"),
                "end": placed(event, "DTEND"),
                "summary": text(event, "SUMMARY"),
                "location": text(event, "LOCATION"),
                "description": text(event, "DESCRIPTION"),
                "url": text(event, "URL"),
                "status": text(event, "STATUS"),
                "categories": categories(event),
                "attendees": people(event),
            }
            for event in calendar.walk("VEVENT")
        ],
    }


def with_vobject(path):
    import vobject

    with open(path, encoding="utf-8", newline="") as source:
        calendar = vobject.readOne(source.read())
    calendar.validate()

    def value(event, name, otherwise=""):
        child = getattr(event, name, None)
        return otherwise if child is None else child.value

    def placed(event, name):
        found = value(event, name, None)
        return None if found is None else moment(found, {})

    return {
        "name": value(calendar, "x_wr_calname"),
        "method": value(calendar, "method"),
        "zones": sorted(part.tzid.value if hasattr(part, "tzid") else part.tzinfo._tzid
                        for part in calendar.contents.get("vtimezone", [])),
        "events": [
            {
                "uid": value(event, "uid"),
                "sequence": int(value(event, "sequence", 0)),
                "start": placed(event, "dtstart"),
                "end": placed(event, "dtend"),
                "summary": value(event, "summary"),
                "location": value(event, "location"),
                "description": value(event, "description"),
                "url": value(event, "url"),
                "status": value(event, "status"),
                "categories": list(value(event, "categories", [])),
                "attendees": [[person.params.get("CN", [""])[0], person.value]
                              for person in event.contents.get("attendee", [])],
            }
            for event in calendar.contents.get("vevent", [])
        ],
    }


if __name__ == "__main__":
    reader = {"icalendar": with_icalendar, "vobject": with_vobject}[sys.argv[1]]
    json.dump(reader(sys.argv[2]), sys.stdout, ensure_ascii=True)
