#include "ui/settings/auditwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const char* sentenceOf(const QString& code)
{
    static const QHash<QString, const char*> sentences{
        {u"signed-in"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Signed in")},
        {u"refused"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Refused: the role does not allow it")},
        {u"clinic.created"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Clinic set up")},
        {u"recovery-key.used"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Recovery key used")},
        {u"staff.added"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Colleague added")},
        {u"staff.disabled"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Colleague disabled")},
        {u"staff.enabled"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Colleague enabled")},
        {u"staff.role-changed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Role changed")},
        {u"staff.language-changed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Language changed")},
        {u"staff.password-changed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Password changed")},
        {u"patient.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Patient's details saved")},
        {u"patient.read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Patient's details read")},
        {u"patient.compared"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Looked for the same patient")},
        {u"case.created"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Case opened for a new consultation")},
        {u"intake.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Intake saved")},
    };
    return sentences.value(code, nullptr);
}

} // namespace

QString AuditWords::action(const QString& code)
{
    const char* sentence = sentenceOf(code);
    return sentence ? tr(sentence) : code;
}

bool AuditWords::knows(const QString& code)
{
    return sentenceOf(code) != nullptr;
}

QString AuditWords::subject(const QString& code)
{
    const QString kind = code.section(u':', 0, 0);
    const QString which = code.section(u':', 1);
    if (kind == "case"_L1)
        return tr("Case %1").arg(which);
    if (kind == "patient"_L1)
        return tr("Patient %1").arg(which);
    if (kind == "staff"_L1)
        return tr("Colleague %1").arg(which);
    return code;
}

} // namespace ayumi
