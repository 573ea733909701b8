#include "core/base/phone.h"
#include "core/base/textfold.h"
#include "core/desks/caserows.h"
#include "core/desks/deskwork.h"
#include "core/desks/intakedesk.h"
#include "core/storage/casetable.h"
#include "core/storage/patienttable.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int mostLookedAt = 200;
constexpr std::size_t mostCandidates = 20;

QString folded(const PersonName& name)
{
    return foldStrict(name.family + name.given);
}

QString foldedLoosely(const PersonName& name)
{
    return foldLoose(name.family + name.given);
}

bool isSame(const QString& a, const QString& b)
{
    return !a.isEmpty() && a == b;
}

std::vector<DuplicateReason> reasonsFor(const Patient& wanted, const Patient& found)
{
    std::vector<DuplicateReason> reasons;
    const bool sameBirthDate = wanted.birthDate && wanted.birthDate == found.birthDate;
    if (sameBirthDate && isSame(foldedLoosely(wanted.kana), foldedLoosely(found.kana)))
        reasons.push_back(DuplicateReason::SameBirthDateAndKana);
    if (isSame(phoneKey(wanted.phone), phoneKey(found.phone)))
        reasons.push_back(DuplicateReason::SamePhone);
    if (isSame(wanted.mail.trimmed().toLower(), found.mail.trimmed().toLower()))
        reasons.push_back(DuplicateReason::SameMail);
    if (isSame(folded(wanted.name), folded(found.name)) ||
        isSame(folded(wanted.romaji), folded(found.romaji)))
        reasons.push_back(DuplicateReason::SameName);
    if (isSame(folded(wanted.kana), folded(found.kana)))
        reasons.push_back(DuplicateReason::SameKana);
    if (isSame(wanted.lineName, found.lineName))
        reasons.push_back(DuplicateReason::SameLineName);
    return reasons;
}

} // namespace

Result<std::vector<DuplicateCandidate>> IntakeDesk::possibleDuplicates(const Patient& patient)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"patient.compared"_s, u"patient:"_s));
    AYUMI_TRY_GET(const std::vector<Patient> alike,
                  PatientTable(*m_context.database).lookingLike(patient, mostLookedAt));
    std::vector<DuplicateCandidate> candidates;
    for (const Patient& found : alike) {
        std::vector<DuplicateReason> reasons = reasonsFor(patient, found);
        if (reasons.empty())
            continue;
        candidates.push_back({.person = personLine(found), .reasons = std::move(reasons), .caseNumbers = {}});
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(),
                             [](const DuplicateCandidate& candidate) { return candidate.reasons.size(); });
    if (candidates.size() > mostCandidates)
        candidates.resize(mostCandidates);

    std::vector<PatientId> ids;
    for (const DuplicateCandidate& candidate : candidates)
        ids.push_back(candidate.person.patient);
    AYUMI_TRY_GET(const std::vector<CareCase> cases, CaseTable(*m_context.database).ofPatients(ids));
    for (DuplicateCandidate& candidate : candidates) {
        for (const CareCase& careCase : cases) {
            if (careCase.patient == candidate.person.patient)
                candidate.caseNumbers.push_back(careCase.number);
        }
    }
    return candidates;
}

} // namespace ayumi
