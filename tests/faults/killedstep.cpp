#include "tests/faults/killedstep.h"

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

// The kernel's own name for it differs from that of the C library; both are part of the interface.
#ifndef PTRACE_GET_SYSCALL_INFO
#define PTRACE_GET_SYSCALL_INFO static_cast<__ptrace_request>(0x420e)
#endif

namespace ayumi::test {

namespace {

/// Stops of the traced process at a system call are marked by this bit.
constexpr int atSystemCall = SIGTRAP | 0x80;

bool changesDisk(long number, const unsigned long long* arguments)
{
    switch (number) {
    case SYS_write:
    case SYS_pwrite64:
    case SYS_writev:
    case SYS_ftruncate:
    case SYS_fallocate:
    case SYS_fsync:
    case SYS_fdatasync:
    case SYS_renameat2:
    case SYS_unlinkat:
    case SYS_mkdirat:
    case SYS_linkat:
    case SYS_copy_file_range:
#ifdef SYS_rename
    case SYS_rename:
    case SYS_unlink:
    case SYS_rmdir:
    case SYS_mkdir:
    case SYS_link:
#endif
    case SYS_renameat:
        return true;
    case SYS_openat:
        return (arguments[2] & O_CREAT) != 0;
#ifdef SYS_open
    case SYS_open:
        return (arguments[1] & O_CREAT) != 0;
#endif
    default:
        return false;
    }
}

/// Lets the process run to its next stop; false when it has ended.
bool goOn(pid_t child, __ptrace_request how, int& status, int signal = 0)
{
    if (::ptrace(how, child, nullptr, signal) != 0)
        throw std::runtime_error("the process cannot be traced");
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            throw std::runtime_error("the process cannot be waited for");
    }
    return !WIFEXITED(status) && !WIFSIGNALED(status);
}

void demandGoodEnd(int status)
{
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error("the work that was to be killed failed by itself");
}

/// From the stop in `begin` to the step, or to the end.
bool reachStep(pid_t child, int step)
{
    int status = 0;
    bool entering = true;
    for (int seen = 0;;) {
        if (!goOn(child, PTRACE_SYSCALL, status)) {
            demandGoodEnd(status);
            return false;
        }
        if (WSTOPSIG(status) != atSystemCall)
            continue;
        if (entering) {
            __ptrace_syscall_info info{};
            if (::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof(info), &info) <= 0)
                throw std::runtime_error("the system call cannot be read");
            const auto* arguments = reinterpret_cast<const unsigned long long*>(info.entry.args);
            if (changesDisk(long(info.entry.nr), arguments) && ++seen == step)
                return true;
        }
        entering = !entering;
    }
}

} // namespace

bool killAtStep(int step, const std::function<void(const std::function<void()>&)>& work)
{
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("no process");
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
            ::_exit(3);
        try {
            work([] { ::raise(SIGSTOP); });
        } catch (...) {
            ::_exit(1);
        }
        ::_exit(0); // no destructors: what they would tidy belongs to the parent
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    while (WIFSTOPPED(status) && WSTOPSIG(status) != SIGSTOP) {
        if (!goOn(child, PTRACE_CONT, status, WSTOPSIG(status)))
            break;
    }
    if (!WIFSTOPPED(status))
        throw std::runtime_error("the work that was to be killed did not begin");
    if (::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL) != 0)
        throw std::runtime_error("the process cannot be traced");
    const bool reached = reachStep(child, step);
    if (reached) {
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
    }
    return reached;
}

int killAtEveryStep(int stride, const std::function<void(const std::function<void()>&)>& work,
                    const std::function<void(int step)>& check)
{
    int kills = 0;
    for (int step = 1; killAtStep(step, work); step += stride) {
        check(step);
        ++kills;
    }
    return kills;
}

int everydayStride(int stride)
{
    return std::getenv("AYUMI_SOAK") ? 1 : stride;
}

} // namespace ayumi::test
