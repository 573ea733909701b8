#include "core/desks/demo/democase.h"

#include "core/desks/demo/demoanswers.h"
#include "core/desks/demo/demoteam.h"
#include "core/desks/demo/demowords.h"
#include "core/line/linehistory.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int minutesBetweenSteps = 6;
const QString ourLineName = u"歩み 佐藤"_s;

QString quoted(const QString& text)
{
    return text.contains(u'\n') ? u'"' + text + u'"' : text;
}

} // namespace

FollowUp& DemoCase::File::followUp(const QString& step)
{
    const auto found = std::ranges::find(followUps, step, &FollowUp::step);
    Q_ASSERT(found != followUps.end());
    return *found;
}

const DemoKnee& DemoCase::File::knee(Joint joint) const
{
    const auto found = std::ranges::find(person.knees, joint, &DemoKnee::joint);
    Q_ASSERT(found != person.knees.end());
    return *found;
}

QByteArray DemoCase::File::exported(Instant now) const
{
    QString text = u"[LINE] %1とのトーク履歴\n保存日時：%2\n"_s.arg(
        person.patient.lineName, localTime(now, tokyoZone).toString(u"yyyy/MM/dd HH:mm"_s));
    const QLocale japanese(QLocale::Japanese);
    QDate day;
    for (const Line& line : talk) {
        if (line.at > now)
            break;
        const QDateTime at = localTime(line.at, tokyoZone);
        if (at.date() != day) {
            day = at.date();
            text += u"\n%1(%2)\n"_s.arg(day.toString(u"yyyy/MM/dd"_s),
                                        japanese.dayName(day.dayOfWeek(), QLocale::NarrowFormat));
        }
        text += u"%1\t%2\t%3\n"_s.arg(at.toString(u"HH:mm"_s),
                                      line.ours ? ourLineName : person.patient.lineName, quoted(line.text));
    }
    return text.toUtf8();
}

DemoCase::DemoCase(DemoDiary& diary, DemoPerson person, int number)
    : m_diary(diary)
    , m_file(std::make_shared<File>())
    , m_number(number)
{
    m_file->person = std::move(person);
}

std::vector<Joint> DemoCase::joints() const
{
    std::vector<Joint> joints;
    for (const DemoKnee& knee : m_file->person.knees)
        joints.push_back(knee.joint);
    return joints;
}

/// The wished time, some minutes later from case to case, and never before the step before.
Instant DemoCase::moment(QDate on, QTime wished)
{
    const Instant at = instantAt(on, wished.addSecs(60 * ((m_number * 7) % 25)), tokyoZone);
    const Instant earliest(m_last.msecsSinceEpoch() + minutesBetweenSteps * 60'000);
    m_last = std::max(at, earliest);
    return m_last;
}

void DemoCase::plan(QDate on, QTime wished, DemoStaff by, Deed deed)
{
    m_diary.add(moment(on, wished), [file = m_file, by, deed = std::move(deed)](DemoTeam& team) {
        return deed(team.office(by), *file);
    });
}

void DemoCase::writes(QDate on, QTime at, const QString& text)
{
    m_file->talk.push_back({moment(on, at), false, text});
}

void DemoCase::sendsPhotos(QDate on, QTime at, int count)
{
    for (int each = 0; each < count; ++each)
        m_file->talk.push_back({moment(on, at), false, u"[写真]"_s});
}

void DemoCase::isAnswered(QDate on, QTime at, const QString& text)
{
    m_file->talk.push_back({moment(on, at), true, text});
}

void DemoCase::imports(QDate on)
{
    plan(on, QTime(9, 0), DemoStaff::Coordinator, [](Office& office, File& file) -> Result<> {
        HistoryImport import;
        import.originalBytes = file.exported(office.clock().now());
        import.fileName = u"[LINE]%1.txt"_s.arg(file.person.patient.lineName);
        AYUMI_TRY_GET(import.history, readLineHistory(import.originalBytes, import.fileName));
        import.patientParticipant = file.person.patient.lineName;
        Progress progress;
        AYUMI_TRY(office.messages.importHistory(file.careCase.id, import, progress));
        return {};
    });
}

void DemoCase::opens(QDate on)
{
    plan(on, QTime(9, 0), DemoStaff::Coordinator, [](Office& office, File& file) -> Result<> {
        NewConsultation consultation;
        consultation.patient = file.person.patient;
        consultation.patient.passport = {}; // asked for when the journey is planned
        AYUMI_TRY_GET(const OpenedCase opened, office.intake.openConsultation(consultation));
        file.careCase = opened.careCase;
        file.patient = opened.patient;
        return {};
    });
}

void DemoCase::opensAgain(QDate on, const DemoCase& earlier)
{
    m_last = std::max(m_last, earlier.m_last);
    plan(on, QTime(9, 0), DemoStaff::Coordinator,
         [before = earlier.m_file](Office& office, File& file) -> Result<> {
             NewConsultation consultation;
             consultation.existingPatient = before->patient.id;
             consultation.furtherTreatmentOf = before->careCase.id;
             AYUMI_TRY_GET(const OpenedCase opened, office.intake.openConsultation(consultation));
             file.careCase = opened.careCase;
             file.patient = opened.patient;
             return {};
         });
}

void DemoCase::isAsked(QDate on)
{
    plan(on, QTime(11, 0), DemoStaff::Coordinator, [](Office& office, File& file) -> Result<> {
        AYUMI_TRY(office.intake.saveAnswers(file.careCase.id, answersOf(file.person)));
        return {};
    });
}

void DemoCase::isAskedInPart(QDate on)
{
    plan(on, QTime(11, 0), DemoStaff::Coordinator, [](Office& office, File& file) -> Result<> {
        AYUMI_TRY(office.intake.saveAnswers(file.careCase.id, complaintsOf(file.person)));
        return {};
    });
}

void DemoCase::hasNoImages(QDate on)
{
    plan(on, QTime(11, 10), DemoStaff::Coordinator, [](Office& office, File& file) -> Result<> {
        Answer answer;
        answer.state = AnswerState::Known;
        answer.value = u"画像は病院にあり、次の受診で借りる予定。"_s;
        AYUMI_TRY(office.intake.saveAnswers(file.careCase.id,
                                            {{{IntakeField::NoImagesReason, std::nullopt}, answer}}));
        return {};
    });
}

void DemoCase::advances(QDate on)
{
    plan(on, QTime(16, 0), DemoStaff::Coordinator, [](Office& office, File& file) -> Result<> {
        AYUMI_TRY_GET(
            file.careCase,
            office.cases.advance({.id = file.careCase.id, .version = file.careCase.version, .reason = {}}));
        if (file.careCase.stage != Stage::FollowUp)
            return {};
        AYUMI_TRY_GET(CaseFile whole, office.cases.refresh(file.careCase.id));
        file.followUps = std::move(whole.facts.followUps);
        return {};
    });
}

void DemoCase::isNoted(QDate on, const QString& text, DemoStaff by)
{
    plan(on, QTime(17, 0), by, [text](Office& office, File& file) -> Result<> {
        AYUMI_TRY(office.cases.addNote(file.careCase.id, text));
        return {};
    });
}

void DemoCase::isRemindedOf(QDate on, const QString& text, QDate dueOn, ReminderRepeat repeat)
{
    plan(on, QTime(17, 10), DemoStaff::Coordinator, [=](Office& office, File& file) -> Result<> {
        PersonalReminder reminder;
        reminder.caseId = file.careCase.id;
        reminder.text = text;
        reminder.dueOn = dueOn;
        reminder.repeat = repeat;
        reminder.assignedTo = office.session().staff;
        AYUMI_TRY(office.reminders.add(reminder));
        return {};
    });
}

void DemoCase::suffers(QDate on, const QString& words, Joint joint)
{
    plan(on, QTime(16, 0), DemoStaff::Coordinator, [=](Office& office, File& file) -> Result<> {
        AdverseEvent event;
        event.caseId = file.careCase.id;
        event.words = words;
        event.joint = joint;
        event.onsetOn = office.clock().today().addDays(-1);
        event.grade = 2;
        AYUMI_TRY(office.adverseEvents.add(event, std::nullopt));
        return {};
    });
}

void DemoCase::closes(QDate on, CloseReason reason, const QString& note, std::optional<QDate> lookAgainOn)
{
    plan(on, QTime(16, 30), DemoStaff::Coordinator, [=](Office& office, File& file) -> Result<> {
        AYUMI_TRY_GET(file.careCase, office.cases.close({.id = file.careCase.id,
                                                         .version = file.careCase.version,
                                                         .reason = reason,
                                                         .note = note,
                                                         .lookAgainOn = lookAgainOn}));
        return {};
    });
}

} // namespace ayumi
