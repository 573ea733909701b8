<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ayumi::AdvanceDialog</name>
    <message numerus="yes">
        <source>%n item(s) are missing. Each leads to the place where it is entered.</source>
        <translation>
            <numerusform>%n item is missing. It leads to the place where it is entered.</numerusform>
            <numerusform>%n items are missing. Each leads to the place where it is entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::AdverseEventWords</name>
    <message numerus="yes">
        <source>since %1, %n day(s) after the treatment</source>
        <translation>
            <numerusform>since %1, %n day after the treatment</numerusform>
            <numerusform>since %1, %n days after the treatment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::AuditWords</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::AwayWords</name>
    <message numerus="yes">
        <source>%n call(s) wait meanwhile.</source>
        <translation>
            <numerusform>%n call waits meanwhile.</numerusform>
            <numerusform>%n calls wait meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::BackupAge</name>
    <message numerus="yes">
        <source>Last verified backup %n day(s) ago</source>
        <translation>
            <numerusform>Last verified backup %n day ago</numerusform>
            <numerusform>Last verified backup %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::BellButton</name>
    <message numerus="yes">
        <source>Reminders: more than %n due</source>
        <translation>
            <numerusform>Reminders: more than %n due</numerusform>
            <numerusform>Reminders: more than %n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminders: %n due, some of them new</source>
        <translation>
            <numerusform>Reminders: %n due, some of them new</numerusform>
            <numerusform>Reminders: %n due, some of them new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminders: %n due</source>
        <translation>
            <numerusform>Reminders: %n due</numerusform>
            <numerusform>Reminders: %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::BoardColumn</name>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1: %n case</numerusform>
            <numerusform>%1: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::CallList</name>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <translation>
            <numerusform>%1, %n call</numerusform>
            <numerusform>%1, %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::CallsCard</name>
    <message numerus="yes">
        <source>Only the first %n call(s) are shown. There are more: choose a shorter period.</source>
        <translation>
            <numerusform>Only the first call is shown. There are more: choose a shorter period.</numerusform>
            <numerusform>Only the first %n calls are shown. There are more: choose a shorter period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::CaseColumnModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::CaseFilePage</name>
    <message numerus="yes">
        <source>%n not asked</source>
        <extracomment>Subjects that could do harm (allergy, anticoagulants ...) and that nobody asked about yet</extracomment>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::CaseFileWords</name>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::CaseRowWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::CasesFilterBar</name>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n day or more</numerusform>
            <numerusform>%n days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::CasesPage</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::DayGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::DocumentsView</name>
    <message numerus="yes">
        <source>%n photo(s) stand in the imported talk without their files. Ask for them where they are needed.</source>
        <translation>
            <numerusform>%n photo stands in the imported talk without its file. Ask for it where it is needed.</numerusform>
            <numerusform>%n photos stand in the imported talk without their files. Ask for them where they are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::DuplicatePanel</name>
    <message numerus="yes">
        <source>%n person(s) in this clinic may be the same.</source>
        <translation>
            <numerusform>%n person in this clinic may be the same.</numerusform>
            <numerusform>%n people in this clinic may be the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; enter more of the name, the phone or the birth date.</source>
        <translation>
            <numerusform>%n more; enter more of the name, the phone or the birth date.</numerusform>
            <numerusform>%n more; enter more of the name, the phone or the birth date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::FollowUpRowWords</name>
    <message numerus="yes">
        <source>%n failed try(s), last %1</source>
        <translation>
            <numerusform>%n failed try, last %1</numerusform>
            <numerusform>%n failed tries, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::HandOverDialog</name>
    <message numerus="yes">
        <source>%n call(s) would be given.</source>
        <translation>
            <numerusform>%n call would be given.</numerusform>
            <numerusform>%n calls would be given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay: nobody who is there speaks the language.</source>
        <translation>
            <numerusform>%n call stays: nobody who is there speaks the language.</numerusform>
            <numerusform>%n calls stay: nobody who is there speaks the language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are handed over.</source>
        <translation>
            <numerusform>%n call is handed over.</numerusform>
            <numerusform>%n calls are handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are back where they were.</source>
        <translation>
            <numerusform>%n call is back where it was.</numerusform>
            <numerusform>%n calls are back where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay, since somebody worked on them meanwhile.</source>
        <translation>
            <numerusform>%n call stays, since somebody worked on it meanwhile.</numerusform>
            <numerusform>%n calls stay, since somebody worked on them meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::HistoryPreview</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n message(s))</source>
        <extracomment>A name and how many messages this person wrote</extracomment>
        <translation>
            <numerusform>%1 (%n message)</numerusform>
            <numerusform>%1 (%n messages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n line not understood</numerusform>
            <numerusform>%n lines not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::HolidaySettings</name>
    <message numerus="yes">
        <source>%n holiday(s) are entered.</source>
        <translation>
            <numerusform>%n holiday is entered.</numerusform>
            <numerusform>%n holidays are entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::ImportCalendarDialog</name>
    <message numerus="yes">
        <source>%n appointment(s) would be taken.</source>
        <translation>
            <numerusform>%n appointment would be taken.</numerusform>
            <numerusform>%n appointments would be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::ImportHolidaysDialog</name>
    <message numerus="yes">
        <source>%n day(s) would be entered.</source>
        <translation>
            <numerusform>%n day would be entered.</numerusform>
            <numerusform>%n days would be entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are entered already.</source>
        <translation>
            <numerusform>%n day is entered already.</numerusform>
            <numerusform>%n days are entered already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file could not be read.</source>
        <translation>
            <numerusform>%n thing in the file could not be read.</numerusform>
            <numerusform>%n things in the file could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::LineHistoryWords</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sticker(s)</source>
        <translation>
            <numerusform>%n sticker</numerusform>
            <numerusform>%n stickers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::LineImportDialog</name>
    <message numerus="yes">
        <source>%n message(s) were added to %1.</source>
        <translation>
            <numerusform>%n message was added to %1.</numerusform>
            <numerusform>%n messages were added to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were there already.</source>
        <translation>
            <numerusform>%n message was there already.</numerusform>
            <numerusform>%n messages were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that were not understood are kept as a note.</source>
        <translation>
            <numerusform>%n line that was not understood is kept as a note.</numerusform>
            <numerusform>%n lines that were not understood are kept as a note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>%n file waits.</numerusform>
            <numerusform>%n files wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::LostDialog</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n call(s) are shown.</source>
        <translation>
            <numerusform>Only the newest call is shown.</numerusform>
            <numerusform>Only the newest %n calls are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::MonthGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::PaperDialog</name>
    <message numerus="yes">
        <source>Call list, %n call(s)</source>
        <translation>
            <numerusform>Call list, %n call</numerusform>
            <numerusform>Call list, %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Journey for the patient (%n)</source>
        <translation>
            <numerusform>Journey for the patient (%n)</numerusform>
            <numerusform>Journey for the patient (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrival for the hospital, in English (%n)</source>
        <translation>
            <numerusform>Arrival for the hospital, in English (%n)</numerusform>
            <numerusform>Arrival for the hospital, in English (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Address labels (%n)</source>
        <translation>
            <numerusform>Address labels (%n)</numerusform>
            <numerusform>Address labels (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed-you letter (%n)</source>
        <translation>
            <numerusform>Missed-you letter (%n)</numerusform>
            <numerusform>Missed-you letter (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::PasswordStrength</name>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n more character needed.</numerusform>
            <numerusform>%n more characters needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::PlanSettings</name>
    <message numerus="yes">
        <source>Bring %n open case(s) to this plan?</source>
        <translation>
            <numerusform>Bring %n open case to this plan?</numerusform>
            <numerusform>Bring %n open cases to this plan?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n case(s) follow the plan now.</source>
        <translation>
            <numerusform>The calls of %n case follow the plan now.</numerusform>
            <numerusform>The calls of %n cases follow the plan now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::PlanWords</name>
    <message numerus="yes">
        <source>%n open case(s) follow this plan.</source>
        <translation>
            <numerusform>%n open case follows this plan.</numerusform>
            <numerusform>%n open cases follow this plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) move.</source>
        <translation>
            <numerusform>%n call moves.</numerusform>
            <numerusform>%n calls move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) keep their day and change in details.</source>
        <translation>
            <numerusform>%n call keeps its day and changes in details.</numerusform>
            <numerusform>%n calls keep their day and change in details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are new.</source>
        <translation>
            <numerusform>%n call is new.</numerusform>
            <numerusform>%n calls are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are not in the plan any more and are closed.</source>
        <translation>
            <numerusform>%n call is not in the plan any more and is closed.</numerusform>
            <numerusform>%n calls are not in the plan any more and are closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay because somebody fixed their day.</source>
        <translation>
            <numerusform>%n call stays because somebody fixed its day.</numerusform>
            <numerusform>%n calls stay because somebody fixed their day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay because a time is agreed with the patient.</source>
        <translation>
            <numerusform>%n call stays because a time is agreed with the patient.</numerusform>
            <numerusform>%n calls stay because a time is agreed with the patient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay because they are finished.</source>
        <translation>
            <numerusform>%n call stays because it is finished.</numerusform>
            <numerusform>%n calls stay because they are finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n case(s) are listed.</source>
        <translation>
            <numerusform>Only the first case is listed.</numerusform>
            <numerusform>Only the first %n cases are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::PreviewDialog</name>
    <message numerus="yes">
        <source>%n page(s) saved: %1</source>
        <translation>
            <numerusform>%n page saved: %1</numerusform>
            <numerusform>%n pages saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::ProposedTimeWords</name>
    <message numerus="yes">
        <source>%n day(s) after the due day</source>
        <translation>
            <numerusform>%n day after the due day</numerusform>
            <numerusform>%n days after the due day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the due day</source>
        <translation>
            <numerusform>%n day before the due day</numerusform>
            <numerusform>%n days before the due day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::ReminderBell</name>
    <message numerus="yes">
        <source>More than %n reminder(s) are due</source>
        <translation>
            <numerusform>More than %n reminder is due</numerusform>
            <numerusform>More than %n reminders are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came due while Ayumi was closed</source>
        <translation>
            <numerusform>%n reminder came due while Ayumi was closed</numerusform>
            <numerusform>%n reminders came due while Ayumi was closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) are due</source>
        <translation>
            <numerusform>%n reminder is due</numerusform>
            <numerusform>%n reminders are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came due while Ayumi was locked.</source>
        <translation>
            <numerusform>%n reminder came due while Ayumi was locked.</numerusform>
            <numerusform>%n reminders came due while Ayumi was locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came due while Ayumi was closed.</source>
        <translation>
            <numerusform>%n reminder came due while Ayumi was closed.</numerusform>
            <numerusform>%n reminders came due while Ayumi was closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came due meanwhile.</source>
        <translation>
            <numerusform>%n reminder came due meanwhile.</numerusform>
            <numerusform>%n reminders came due meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::ReminderWords</name>
    <message numerus="yes">
        <source>%n image(s) to look at</source>
        <translation>
            <numerusform>%n image to look at</numerusform>
            <numerusform>%n images to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrote %n day(s) ago</source>
        <translation>
            <numerusform>wrote %n day ago</numerusform>
            <numerusform>wrote %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s) without a decision</source>
        <translation>
            <numerusform>%n joint without a decision</numerusform>
            <numerusform>%n joints without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) missing, arrival on %1</source>
        <translation>
            <numerusform>%n item missing, arrival on %1</numerusform>
            <numerusform>%n items missing, arrival on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) missing</source>
        <translation>
            <numerusform>%n item missing</numerusform>
            <numerusform>%n items missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new image(s)</source>
        <translation>
            <numerusform>%n new image</numerusform>
            <numerusform>%n new images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no reply for %n day(s)</source>
        <translation>
            <numerusform>no reply for %n day</numerusform>
            <numerusform>no reply for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) missing</source>
        <translation>
            <numerusform>%n consent missing</numerusform>
            <numerusform>%n consents missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before arrival</source>
        <translation>
            <numerusform>%n day before arrival</numerusform>
            <numerusform>%n days before arrival</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <translation>
            <numerusform>Overdue: %n</numerusform>
            <numerusform>Overdue: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %n</source>
        <translation>
            <numerusform>Today: %n</numerusform>
            <numerusform>Today: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coming: %n</source>
        <translation>
            <numerusform>Coming: %n</numerusform>
            <numerusform>Coming: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n put off until later.</source>
        <translation>
            <numerusform>Left out: %n put off until later.</numerusform>
            <numerusform>Left out: %n put off until later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Images: %n</source>
        <translation>
            <numerusform>Images: %n</numerusform>
            <numerusform>Images: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries without an answer: %n</source>
        <translation>
            <numerusform>Tries without an answer: %n</numerusform>
            <numerusform>Tries without an answer: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before it expires</source>
        <translation>
            <numerusform>%n day before it expires</numerusform>
            <numerusform>%n days before it expires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::RosterSettings</name>
    <message numerus="yes">
        <source>%n call(s) a day</source>
        <translation>
            <numerusform>%n call a day</numerusform>
            <numerusform>%n calls a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::TimelineWords</name>
    <message numerus="yes">
        <source>%n item(s) were missing</source>
        <translation>
            <numerusform>%n item was missing</numerusform>
            <numerusform>%n items were missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::TodayListModel</name>
    <message numerus="yes">
        <source>Past their date: %n</source>
        <translation>
            <numerusform>Past their date: %n</numerusform>
            <numerusform>Past their date: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %n</source>
        <translation>
            <numerusform>Today: %n</numerusform>
            <numerusform>Today: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coming: %n</source>
        <translation>
            <numerusform>Coming: %n</numerusform>
            <numerusform>Coming: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::TodayPage</name>
    <message numerus="yes">
        <source>%1 was tried %n time(s) without an answer. The follow-up leaves the lists; the tries stay in the case.</source>
        <translation>
            <numerusform>%1 was tried once without an answer. The follow-up leaves the lists; the try stays in the case.</numerusform>
            <numerusform>%1 was tried %n times without an answer. The follow-up leaves the lists; the tries stay in the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::TripForm</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::VisitSummary</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::WaitingCard</name>
    <message numerus="yes">
        <source>%n of them were put off and are in the reminders.</source>
        <translation>
            <numerusform>%n of them was put off and is in the reminders.</numerusform>
            <numerusform>%n of them were put off and are in the reminders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::WaitingListModel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::Words</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
