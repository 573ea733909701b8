#include "tests/faults/busywork.h"

#include "tests/faults/files.h"
#include "tests/support/must.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi::test {

namespace {

const QDate treatedOn(2026, 10, 20);

enum Kind
{
    Consultation,
    Note,
    DraftKept,
    Talk,
    ExtraFollowUp,
    Contacted,
    PatientSaved
};

/// Letters only and of one length, so that no mark is the beginning of another or looks like a number.
QString inLetters(int number)
{
    QString letters;
    for (int place = 0; place < 4; ++place, number /= 20)
        letters.prepend(QChar(u'a' + ushort(number % 20)));
    return letters;
}

std::unexpected<Error> half(const QString& mark, const QString& what)
{
    return failure(ErrorCode::Internal, {u"half written"_s, mark, what});
}

QByteArray talkOf(const QString& mark)
{
    const QString text = u"[LINE] 見本 花子とのトーク履歴\n保存日時：2026/11/20 21:30\n\n2026/11/18(水)\n"_s +
                         u"10:02\t見本 花子\t%1 右膝が痛いです\n"_s.arg(mark) +
                         u"10:05\t相談窓口\t%1 お話をうかがいます\n"_s.arg(mark) +
                         u"10:06\t見本 花子\t%1 よろしくお願いします\n"_s.arg(mark);
    return text.toUtf8();
}

} // namespace

BusyWork::BusyWork(CaseId treated, QString mark)
    : m_treated(treated)
    , m_mark(std::move(mark))
{
}

QString BusyWork::markOf(int number) const
{
    return m_mark + u'z' + inLetters(number);
}

QString BusyWork::draftForm(int number) const
{
    return u"intake/"_s + markOf(number);
}

Result<> BusyWork::write(Office& office, int number)
{
    const QString mark = markOf(number);
    switch (Kind(number % kinds)) {
    case Consultation: {
        NewConsultation fresh;
        fresh.patient = aPatient().named(u"見本", u"太郎").onLineAs(mark).build();
        fresh.answers.emplace_back(Question{IntakeField::Goal, std::nullopt}, knownAnswer(mark));
        AYUMI_TRY(office.intake.openConsultation(fresh));
        return {};
    }
    case Note:
        AYUMI_TRY(office.cases.addNote(m_treated, mark));
        return {};
    case DraftKept:
        return office.drafts.keep(draftForm(number), mark, 3);
    case Talk:
        return import(office, number);
    case ExtraFollowUp:
        AYUMI_TRY(office.followUps.addExtra(m_treated, office.clock().today().addDays(1), mark));
        return {};
    case Contacted:
        return call(office, number);
    case PatientSaved:
        return writePatient(office, number);
    }
    return {};
}

Result<> BusyWork::import(Office& office, int number)
{
    HistoryImport import;
    import.fileName = markOf(number) + u".txt"_s;
    import.originalBytes = talkOf(markOf(number));
    AYUMI_TRY_GET(import.history, readLineHistory(import.originalBytes, import.fileName));
    import.history.notUnderstood = {{.line = 3, .lineCount = 1, .text = markOf(number) + u" 何かの行"_s}};
    import.patientParticipant = u"見本 花子"_s;
    Progress progress;
    AYUMI_TRY(office.messages.importHistory(m_treated, import, progress));
    return {};
}

Result<> BusyWork::call(Office& office, int number)
{
    AYUMI_TRY_GET(const CaseFile file, office.cases.refresh(m_treated));
    const FollowUp& first = file.facts.followUps.front();
    Contact contact;
    contact.followUp = first.id;
    contact.version = first.version;
    contact.result = ContactResult::NoAnswer;
    contact.note = markOf(number);
    contact.nextTryOn = office.clock().today().addDays(1 + number % 50);
    AYUMI_TRY(office.followUps.recordContact(contact));
    return {};
}

Result<> BusyWork::writePatient(Office& office, int number)
{
    AYUMI_TRY_GET(const CaseFile file, office.cases.refresh(m_treated));
    Patient patient = file.facts.patient;
    patient.notes = markOf(number);
    patient.address = markOf(number);
    AYUMI_TRY(office.intake.savePatient(patient));
    return {};
}

Result<bool> BusyWork::isThere(Office& office, int number)
{
    const QString mark = markOf(number);
    switch (Kind(number % kinds)) {
    case Consultation:
        return isConsultationThere(office, number);
    case Note: {
        AYUMI_TRY_GET(const auto hits, office.search.words(mark, 5));
        return !hits.empty();
    }
    case DraftKept: {
        AYUMI_TRY_GET(const auto draft, office.drafts.find(draftForm(number)));
        if (draft && (draft->content != mark || draft->basedOnVersion != 3))
            return half(mark, u"draft"_s);
        return draft.has_value();
    }
    case Talk:
        return isTalkThere(office, number);
    case ExtraFollowUp: {
        AYUMI_TRY_GET(const CaseFile file, office.cases.refresh(m_treated));
        return std::ranges::any_of(file.facts.followUps,
                                   [&](const FollowUp& each) { return each.outcome == mark; });
    }
    case Contacted:
        return isCallThere(office, number);
    case PatientSaved: {
        AYUMI_TRY_GET(const CaseFile file, office.cases.refresh(m_treated));
        if (file.facts.patient.notes != file.facts.patient.address)
            return half(mark, u"patient"_s);
        // A later piece takes the place of this one.
        return file.facts.patient.notes.startsWith(m_mark + u'z') && file.facts.patient.notes >= mark;
    }
    }
    return false;
}

Result<bool> BusyWork::isConsultationThere(Office& office, int number)
{
    const QString mark = markOf(number);
    AYUMI_TRY_GET(const auto hits, office.search.people(mark, 20));
    // Searching is generous: it also finds marks that sound alike.
    for (const SearchHit& hit : hits) {
        AYUMI_TRY_GET(const CaseFile file, office.cases.refresh(hit.caseId));
        if (file.facts.patient.lineName != mark)
            continue;
        if (file.facts.intake.answer(IntakeField::Goal).value != mark)
            return half(mark, u"consultation"_s);
        return true;
    }
    return false;
}

Result<bool> BusyWork::isTalkThere(Office& office, int number)
{
    const QString mark = markOf(number);
    AYUMI_TRY_GET(const auto hits, office.search.words(mark, 10));
    AYUMI_TRY_GET(const CaseFile file, office.cases.refresh(m_treated));
    const auto messages =
        std::ranges::count_if(hits, [](const SearchHit& hit) { return hit.field == SearchField::Message; });
    const auto notes =
        std::ranges::count_if(hits, [](const SearchHit& hit) { return hit.field == SearchField::Note; });
    const auto files = std::ranges::count_if(
        file.facts.attachments, [&](const Attachment& each) { return each.fileName.startsWith(mark); });
    if (messages == 0 && notes == 0 && files == 0)
        return false;
    if (messages != 3 || notes != 1 || files != 1)
        return half(mark, u"talk: %1 messages, %2 notes, %3 files"_s.arg(messages).arg(notes).arg(files));
    return true;
}

Result<bool> BusyWork::isCallThere(Office& office, int number)
{
    const QString mark = markOf(number);
    AYUMI_TRY_GET(const CaseFile file, office.cases.refresh(m_treated));
    const auto found = std::ranges::find(file.facts.attempts, mark, &ContactAttempt::note);
    if (found == file.facts.attempts.end())
        return false;
    const auto newest = std::ranges::max_element(file.facts.attempts, {}, &ContactAttempt::id);
    const FollowUp& first = file.facts.followUps.front();
    if (newest == found && first.postponedUntil != office.clock().today().addDays(1 + number % 50))
        return half(mark, u"contact"_s);
    return true;
}

ClinicAtRest::ClinicAtRest()
    : m_treated(treatedCase(m_clinic, treatedOn).id)
{
    m_clinic.signOutAll();
}

QString ClinicAtRest::copy()
{
    QDir(m_place.filePath(QString::number(m_copies))).removeRecursively();
    const QString folder = m_place.filePath(QString::number(++m_copies));
    copyFolder(m_clinic.folder(), folder);
    return folder;
}

Result<std::unique_ptr<Clinic>> ClinicAtRest::signIn(const QString& folder, Role role)
{
    return Clinic::signIn(folder, TestClinic::nameOf(role), TestClinic::password(), m_clinic.clock(), m_feed);
}

Verification ClinicAtRest::verified(const QString& folder)
{
    const auto clinic = must(signIn(folder, Role::Administrator));
    return must(clinic->office().audit.verify());
}

} // namespace ayumi::test
