#include "ui/documents/recoverysheet.h"

#include "ui/models/words.h"

namespace ayumi {

using namespace Qt::StringLiterals;

Sheet RecoverySheet::of(const QString& recoveryKey, const QString& clinicFolder, const Letterhead& letterhead,
                        QDate today)
{
    Sheet sheet(
        tr("Recovery key"), tr("made on %1").arg(Words::date(today)),
        tr("Whoever holds this page can read everything. Keep it in a safe, away from the computer."));
    sheet.person(letterhead.office.name, clinicFolder);
    sheet.heading(tr("The key"));
    sheet.key(recoveryKey.split(u'-', Qt::SkipEmptyParts));
    sheet.heading(tr("What it is for"));
    sheet.bullets(
        {tr("It opens the clinic when every administrator has forgotten the password."),
         tr("It cannot be shown again. Without a password and without this page the data are lost for good."),
         tr("To use it: choose “Forgotten the password” in the sign-in window and type the groups in their "
            "order. A "
            "typing error is shown by the number of its group.")});
    sheet.heading(tr("Where this page is kept"));
    sheet.ruledLines(3);
    return sheet;
}

} // namespace ayumi
