#include "tests/support/killedprogram.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <stdexcept>

namespace ayumi::test {

namespace {

using Clock = std::chrono::steady_clock;

/// Reads until the end or the deadline.
std::string readUntil(int descriptor, Clock::time_point deadline)
{
    std::string text;
    std::array<char, 4096> buffer{};
    while (true) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        pollfd waiting{descriptor, POLLIN, 0};
        if (left <= 0 || ::poll(&waiting, 1, int(left)) <= 0)
            return text;
        const ssize_t size = ::read(descriptor, buffer.data(), buffer.size());
        if (size <= 0)
            return text;
        text.append(buffer.data(), std::size_t(size));
    }
}

} // namespace

std::string killWhileReporting(int msecs, const std::function<void(int)>& work)
{
    std::array<int, 2> report{};
    if (::pipe2(report.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("no process");
    if (child == 0) {
        ::close(report[0]);
        try {
            work(report[1]);
        } catch (...) {
            ::_exit(1);
        }
        ::_exit(0); // no destructors: what they would tidy belongs to the parent
    }
    ::close(report[1]);
    std::string text = readUntil(report[0], Clock::now() + std::chrono::milliseconds(msecs));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    // What was reported before the blow is still in the pipe.
    text += readUntil(report[0], Clock::now() + std::chrono::seconds(1));
    ::close(report[0]);
    return text;
}

void killWhileRunning(int msecs, const std::function<void()>& work)
{
    static_cast<void>(killWhileReporting(msecs, [&](int) { work(); }));
}

} // namespace ayumi::test
