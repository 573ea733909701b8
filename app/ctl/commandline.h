#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ayumi {

class Clinic;
class ChangeFeed;
class Language;
class Office;

/// What a command says: one JSON document for machines, lines for people.
struct Reply
{
    QJsonValue json;
    QString text = {};
    int exitCode = 0; ///< 1 where the answer itself is bad news (`verify`)
    /// Why it was not done, where there is more to say than that (`case advance`).
    std::optional<Error> refusal = {};
};

/// An option of one command: "--arrival DATE".
struct Option
{
    QString name;
    QString value; ///< name of its value in the help; empty for a switch
    QString help;
};

/// The words of a call, taken apart: positions in their order, options by name.
class Arguments
{
public:
    QStringList positions;
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const QString& name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString& name, const QString& fallback = {}) const;
    /// Every value of an option that may be given more than once.
    [[nodiscard]] QStringList values(const QString& name) const { return options.value(name); }
    /// Errors: UsageWrong when it is missing.
    [[nodiscard]] Result<QString> required(const QString& name) const;
    [[nodiscard]] Result<std::optional<QDate>> date(const QString& name) const;
    [[nodiscard]] Result<QDate> requiredDate(const QString& name) const;
    [[nodiscard]] Result<std::optional<double>> number(const QString& name) const;
};

/// What a command may use. The office is opened when it is first asked for.
class Surroundings
{
public:
    QString clinicFolder;
    QString user;
    QString passwordFile;
    const Clock* clock = nullptr;
    ChangeFeed* feed = nullptr;
    Language* language = nullptr;

    /// Signs in with --user and the password of --password-file or AYUMI_PASSWORD.
    [[nodiscard]] Result<Office*> office();
    /// nullptr while nobody asked for it.
    [[nodiscard]] Office* openedOffice() const;
    /// The password given by --password-file or AYUMI_PASSWORD. Errors: UsageWrong, FileUnreadable.
    [[nodiscard]] Result<class SecretBytes> password() const;

    Surroundings();
    ~Surroundings();

private:
    std::unique_ptr<Clinic> m_clinic;
};

/// One command: "follow-up record".
struct Command
{
    QString name;
    QString positions; ///< "CASE STEP" as the help shows them
    QString help;
    QString example;
    std::vector<Option> options;
    std::function<Result<Reply>(Surroundings&, const Arguments&)> run;
    int leastPositions = 0;
    int mostPositions = 0;
};

/// The first line of a file, without its end: a password is never given on the command line.
/// Errors: FileUnreadable.
[[nodiscard]] Result<class SecretBytes> passwordIn(const QString& path);

/// All commands of the program, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();

} // namespace ayumi
