#pragma once

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace ayumi::test {

/// What one call of the program left behind.
struct Answer
{
    int exitCode = -1;
    QString out;
    QString err;

    [[nodiscard]] bool ok() const { return exitCode == 0; }
    /// The one document on stdout; null where stdout is anything else.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QJsonArray array() const { return json().array(); }
    [[nodiscard]] QString value(const QString& name) const { return object().value(name).toString(); }
    /// stderr without its line end.
    [[nodiscard]] QString sentence() const { return err.trimmed(); }
};

/// A throw-away folder in which the real ayumictl is called, one process per call, as a script would.
class ScriptedClinic
{
public:
    ScriptedClinic();

    /// The words as they stand; nothing is added.
    [[nodiscard]] Answer call(const QStringList& words) const;
    /// With --clinic, --user (unless nobody is set), --on (once a day is set) and --json.
    [[nodiscard]] Answer ask(const QStringList& words) const;
    /// As ask(), split at spaces: for words without any.
    [[nodiscard]] Answer ask(const QString& words) const { return ask(words.split(u' ')); }
    /// By the shell, exactly as somebody would type it.
    [[nodiscard]] Answer shell(const QString& line) const;

    /// A clinic with 管理者, 佐藤 (coordinator), Dr. Lim (doctor) and 田中 (follow-up staff); 佐藤 is asking.
    void open();

    void setUser(const QString& name) { m_user = name; }
    void setToday(QDate today) { m_today = today; }
    void setToday(const QString& iso) { m_today = QDate::fromString(iso, Qt::ISODate); }
    void setVariable(const QString& name, const QString& value) { m_variables[name] = value; }
    void removeVariable(const QString& name) { m_variables.remove(name); }

    /// A path in the folder in which the program is called.
    [[nodiscard]] QString path(const QString& name) const { return m_place.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QString clinicPath() const { return path(QStringLiteral("clinic")); }

private:
    [[nodiscard]] Answer run(const QString& program, const QStringList& words) const;

    QTemporaryDir m_place;
    QString m_user = QStringLiteral("佐藤");
    QDate m_today;
    QHash<QString, QString> m_variables;
};

/// The text of a PDF as pdftotext reads it, without any white space.
[[nodiscard]] QString textOfPdf(const QString& path);

/// The first object in which `field` is `value`; an empty one where there is none.
[[nodiscard]] QJsonObject objectWith(const QJsonArray& array, const QString& field, const QString& value);
/// The values of one field, in their order.
[[nodiscard]] QStringList valuesOf(const QJsonArray& array, const QString& field);

} // namespace ayumi::test
