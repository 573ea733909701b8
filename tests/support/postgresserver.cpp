#include "tests/support/postgresserver.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <string>

namespace ayumi::test {

using namespace Qt::StringLiterals;

namespace {

/// The first line of what the other end writes.
std::string readLine(int descriptor)
{
    std::string line;
    char character = 0;
    while (::read(descriptor, &character, 1) == 1 && character != '\n')
        line += character;
    return line;
}

} // namespace

QString temporaryRoot()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

const PostgresServer& PostgresServer::running()
{
    static const PostgresServer server;
    return server;
}

PostgresServer::PostgresServer()
{
    // Both ends are closed on exec, so that no program a test starts can hold the lifeline open.
    std::array<int, 2> lifeline{};
    std::array<int, 2> answer{};
    if (::pipe2(lifeline.data(), O_CLOEXEC) != 0 || ::pipe2(answer.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe for the PostgreSQL server");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, lifeline[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, answer[1], STDOUT_FILENO);
    std::string script = treePath(u"tests/support/throwaway-postgres.sh"_s).toStdString();
    std::string root = temporaryRoot().toStdString();
    std::array<char*, 3> arguments{script.data(), root.data(), nullptr};
    const int failed =
        ::posix_spawn(&m_process, script.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(lifeline[0]);
    ::close(answer[1]);
    m_lifeline = lifeline[1];
    const std::string line = failed == 0 ? readLine(answer[0]) : "failed: cannot start " + script;
    ::close(answer[0]);
    if (!line.starts_with("ready "))
        throw std::runtime_error("PostgreSQL for the tests: " + line);
    m_folder = QString::fromStdString(line.substr(6));
}

PostgresServer::~PostgresServer()
{
    ::close(m_lifeline);
    ::waitpid(m_process, nullptr, 0);
}

PostgresAddress PostgresServer::address(const QString& database) const
{
    PostgresAddress address;
    address.host = m_folder;
    address.database = database;
    address.user = u"ayumi"_s;
    return address;
}

} // namespace ayumi::test
