#include "app/ctl/commandline.h"

#include "core/base/japanesedate.h"
#include "core/base/secretbytes.h"
#include "core/desks/clinic.h"

#include <QFile>

namespace ayumi {

using namespace Qt::StringLiterals;

QString Arguments::value(const QString& name, const QString& fallback) const
{
    return options.contains(name) ? options.value(name).last() : fallback;
}

Result<QString> Arguments::required(const QString& name) const
{
    if (!has(name))
        return failure(ErrorCode::UsageWrong, {u"Please give --%1."_s.arg(name)});
    return value(name);
}

Result<std::optional<QDate>> Arguments::date(const QString& name) const
{
    if (!has(name))
        return std::nullopt;
    AYUMI_TRY_GET(const QDate date, readDate(value(name)));
    return date;
}

Result<QDate> Arguments::requiredDate(const QString& name) const
{
    AYUMI_TRY_GET(const QString text, required(name));
    return readDate(text);
}

Result<std::optional<double>> Arguments::number(const QString& name) const
{
    if (!has(name))
        return std::nullopt;
    bool isNumber = false;
    const double number = value(name).toDouble(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::FieldInvalid, {name, value(name)});
    return number;
}

Surroundings::Surroundings() = default;
Surroundings::~Surroundings() = default;

Result<SecretBytes> passwordIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    QByteArray bytes = file.readLine(4096);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    SecretBytes secret = SecretBytes::copyOf(bytes);
    bytes.fill('\0');
    return secret;
}

Result<SecretBytes> Surroundings::password() const
{
    if (passwordFile.isEmpty()) {
        if (!qEnvironmentVariableIsSet("AYUMI_PASSWORD"))
            return failure(
                ErrorCode::UsageWrong,
                {u"Please give the password in a file (--password-file FILE) or in AYUMI_PASSWORD."_s});
        return SecretBytes::copyOf(qgetenv("AYUMI_PASSWORD"));
    }
    return passwordIn(passwordFile);
}

Result<Office*> Surroundings::office()
{
    if (!m_clinic) {
        if (clinicFolder.isEmpty())
            return failure(ErrorCode::UsageWrong, {u"Please name the clinic's folder with --clinic DIR."_s});
        if (user.isEmpty())
            return failure(ErrorCode::UsageWrong, {u"Please say who you are with --user NAME."_s});
        AYUMI_TRY_GET(const SecretBytes secret, password());
        AYUMI_TRY_GET(m_clinic, Clinic::signIn(clinicFolder, user, secret, *clock, *feed));
    }
    return &m_clinic->office();
}

Office* Surroundings::openedOffice() const
{
    return m_clinic ? &m_clinic->office() : nullptr;
}

} // namespace ayumi
