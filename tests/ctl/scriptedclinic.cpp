#include "tests/ctl/scriptedclinic.h"
#include "tests/support/places.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ayumi::test {

namespace {

constexpr int longestCallMsecs = 240'000;
const QString program = programFolder() + u"/ayumictl"_s;

Answer finished(QProcess& process)
{
    if (!process.waitForFinished(longestCallMsecs))
        throw std::runtime_error("the program did not end: " + process.errorString().toStdString());
    if (process.exitStatus() != QProcess::NormalExit)
        throw std::runtime_error("the program crashed: " + process.readAllStandardError().toStdString());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

ScriptedClinic::ScriptedClinic()
    : m_variables{{u"AYUMI_PASSWORD"_s, u"a long password"_s}}
{
}

Answer ScriptedClinic::run(const QString& called, const QStringList& words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"AYUMI_TODAY"_s, u"AYUMI_PASSWORD"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"PATH"_s, programFolder() + u':' + environment.value(u"PATH"_s));
    for (auto each = m_variables.begin(); each != m_variables.end(); ++each)
        environment.insert(each.key(), each.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_place.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(called, words);
    return finished(process);
}

Answer ScriptedClinic::call(const QStringList& words) const
{
    return run(program, words);
}

Answer ScriptedClinic::ask(const QStringList& words) const
{
    QStringList all{u"--clinic"_s, clinicPath(), u"--json"_s};
    if (!m_user.isEmpty())
        all << u"--user"_s << m_user;
    if (m_today.isValid())
        all << u"--on"_s << m_today.toString(Qt::ISODate);
    return run(program, all + words);
}

Answer ScriptedClinic::shell(const QString& line) const
{
    return run(u"/bin/sh"_s, {u"-c"_s, line});
}

void ScriptedClinic::open()
{
    write(u"password.txt"_s, "a long password\n");
    m_user.clear();
    const Answer made = ask({u"init"_s, u"--admin"_s, u"管理者"_s});
    if (!made.ok())
        throw std::runtime_error(made.err.toStdString());
    write(u"recovery-key.txt"_s, made.value(u"recoveryKey"_s).toUtf8());
    m_user = u"管理者"_s;
    for (const auto& [name, role] :
         {std::pair{u"佐藤"_s, u"coordinator"_s}, std::pair{u"Dr. Lim"_s, u"doctor"_s},
          std::pair{u"田中"_s, u"follow-up"_s}}) {
        const Answer added = ask({u"staff"_s, u"add"_s, name, u"--role"_s, role, u"--new-password-file"_s,
                                  path(u"password.txt"_s)});
        if (!added.ok())
            throw std::runtime_error(added.err.toStdString());
    }
    m_user = u"佐藤"_s;
}

QString ScriptedClinic::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + name.toStdString());
    return file.fileName();
}

QString textOfPdf(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QString text = finished(reader).out;
    return text.remove(QRegularExpression(u"\\s"_s));
}

QJsonObject objectWith(const QJsonArray& array, const QString& field, const QString& value)
{
    for (const QJsonValue& each : array) {
        if (each.toObject().value(field).toString() == value)
            return each.toObject();
    }
    return {};
}

QStringList valuesOf(const QJsonArray& array, const QString& field)
{
    QStringList values;
    for (const QJsonValue& each : array)
        values.append(each.toObject().value(field).toString());
    return values;
}

} // namespace ayumi::test
