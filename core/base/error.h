#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace ayumi {

/// Everything that can go wrong and that a person may be told about. `ui/models/errortext` owns one sentence
/// per code and language; a test proves that none lacks one. The comment names the arguments (%1, %2, ...) of
/// the sentence.
// clang-format off
#define AYUMI_ERROR_CODES(X)                                                                                          \
    /* general */                                                                                                     \
    X(Internal)                 /* what */                                                                            \
    X(Cancelled)                                                                                                      \
    X(NotFound)                 /* what was looked for */                                                             \
    X(NotAllowed)               /* role, right */                                                                     \
    X(Conflict)                 /* what; somebody saved it meanwhile */                                               \
    X(FieldMissing)             /* field code */                                                                      \
    X(FieldInvalid)             /* field code, what was given */                                                      \
    X(FieldTooLong)             /* field code, longest length allowed */                                              \
    X(FileUnreadable)           /* path, reason of the system */                                                      \
    X(FileUnwritable)           /* path, reason of the system */                                                      \
    X(DiskFull)                 /* path */                                                                            \
    X(FileDamaged)              /* path */                                                                            \
    X(FileForeign)              /* path; not written by this program */                                               \
    X(FileNewer)                /* path; written by a newer version */                                                \
    X(MemoryShort)              /* MiB needed */                                                                      \
    /* dates */                                                                                                       \
    X(DateUnreadable)           /* text */                                                                            \
    X(DateDoesNotExist)         /* text */                                                                            \
    X(DateOutsideEra)           /* text, the era and year that fit */                                                 \
    X(DateInFuture)             /* field code, date */                                                                \
    X(DatesReversed)            /* first date, second date */                                                         \
    X(TimeDoesNotExist)         /* time as given, zone */                                                             \
    X(ZoneUnknown)              /* zone as given */                                                         \
    /* clinic folder, keys */                                                                                         \
    X(ClinicNotFound)           /* path */                                                                            \
    X(ClinicExists)             /* path */                                                                            \
    X(ClinicNotWritable)        /* path */                                                                            \
    X(KeyringUnreadable)        /* path */                                                                            \
    X(KeyringDamaged)           /* path */                                                                            \
    X(KeyringForeign)           /* path */                                                                            \
    X(KeyringNewer)             /* its version, ours */                                                               \
    X(KeyringBusy)              /* path */                                                                            \
    X(PasswordWrong)                                                                                                  \
    X(PasswordTooShort)         /* least length */                                                                    \
    X(SignInDelayed)            /* seconds to wait */                                                                 \
    X(RecoveryKeyMistyped)      /* number of the group that does not fit */                                           \
    X(RecoveryKeyWrong)                                                                                               \
    X(StaffUnknown)             /* name */                                                                            \
    X(StaffDisabled)            /* name */                                                                            \
    X(StaffNameTaken)           /* name */                                                                            \
    X(LastAdministrator)                                                                                              \
    X(NotSignedIn)                                                                                                    \
    /* database */                                                                                                    \
    X(DatabaseNotEncrypted)                                                                                           \
    X(DatabaseDriverMissing)    /* driver */                                                                          \
    X(DatabaseUnavailable)      /* reason */                                                                          \
    X(DatabaseBusy)                                                                                                   \
    X(DatabaseWrongKey)         /* path */                                                                            \
    X(DatabaseDamaged)          /* path */                                                                            \
    X(DatabaseTruncated)        /* path */                                                                            \
    X(DatabaseForeign)          /* path */                                                                            \
    X(DatabaseNewer)            /* its version, ours */                                                               \
    X(DatabaseFailed)           /* reason */                                                                          \
    X(DatabaseConstraint)       /* reason: what the stored data must satisfy */                                       \
    X(MigrationChanged)         /* number */                                                                          \
    X(AuditChainBroken)         /* number of the first bad record */                                                  \
    X(AuditTailMissing)         /* expected last number, found */                                                     \
    X(AttachmentDamaged)        /* name */                                                                            \
    X(AttachmentMissing)        /* name */                                                                            \
    X(AttachmentTooLarge)       /* name, limit in MiB */                                                              \
    X(BackupDamaged)            /* path, what */                                                                      \
    X(BackupTargetExists)       /* path */                                                                            \
    X(BackupNotFound)           /* path */                                                                            \
    /* pathway */                                                                                                     \
    X(GateNotPassed)            /* stage, number of missing items */                                                  \
    X(GateReasonMissing)                                                                                              \
    X(StageNotNext)             /* from, to */                                                                        \
    X(CaseClosed)               /* case number */                                                                     \
    X(CaseNotFound)             /* case number as typed */                                                            \
    X(DecisionNeedsDoctor)                                                                                            \
    X(DecisionNeedsReason)                                                                                            \
    X(ConsentScopeMissing)                                                                                            \
    X(ConsentAlreadyWithdrawn)                                                                                        \
    X(TreatmentBeforeConsent)   /* treatment date, consent date */                                                    \
    X(InjectionWithoutDecision) /* joint code */                                                                      \
    X(InjectionWithoutConsent)  /* joint code */                                                                      \
    X(InjectionWithoutGo)                                                                                             \
    X(DripWithoutConsent)                                                                                             \
    X(TreatmentNotOnTrip)       /* treatment date, arrival, departure */                                              \
    X(PassportExpiresEarly)     /* expiry, needed until */                                                            \
    X(PassportNumberInvalid)    /* number as typed */                                                                 \
    X(FollowUpEnded)            /* follow-up */                                                                       \
    X(FollowUpDayWrong)         /* case number, follow-up */                                                          \
    X(ScoreOutOfRange)          /* value, least, most */                                                              \
    X(PlanStepInvalid)          /* step, what was given */                                                            \
    X(LotExpired)               /* lot, its expiry as date and time */                                                \
    X(TripsOverlap)             /* case number, arrival, departure of the other journey */                            \
    X(PatientMerged)                                                                                                  \
    /* LINE histories */                                                                                              \
    X(LineDialectUnknown)       /* file name */                                                                       \
    X(LineDateOrderUnclear)     /* an example */                                                                      \
    X(LineFileTooLarge)         /* file name, limit in MiB */                                                         \
    X(LineFileIsArchive)        /* file name; unpack it first */                                                      \
    X(LinePatientUnclear)       /* participants */                                                                    \
    /* calendar files */                                                                                              \
    X(CalendarFileInvalid)      /* file name, what is wrong */                                                        \
    X(CalendarFileTooLarge)     /* file name, limit in MiB */                                                         \
    X(HolidaysUnknown)          /* country code, year */                                                              \
    /* printing, program use */                                                                                       \
    X(DocumentNotPrintable)     /* what is missing */                                                                 \
    X(UsageWrong)               /* what */
// clang-format on

enum class ErrorCode
{
#define AYUMI_ERROR_ENUM(name) name,
    AYUMI_ERROR_CODES(AYUMI_ERROR_ENUM)
#undef AYUMI_ERROR_ENUM
};

/// All codes, for tests and tables.
[[nodiscard]] std::span<const ErrorCode> allErrorCodes();

/// The code's own name, as scripts read it in `--json` answers ("PasswordWrong").
[[nodiscard]] QString errorCodeName(ErrorCode code);

/// What went wrong and the facts its sentence needs. Holds no sentence: core speaks no language.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList args;

    bool operator==(const Error&) const = default;
};

} // namespace ayumi
