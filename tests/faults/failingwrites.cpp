#include "tests/faults/failingwrites.h"

#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>

#include <atomic>
#include <map>
#include <mutex>
#include <stdexcept>

namespace ayumi::test {

namespace {

/// SQLite calls plain functions: what they need to know stands here.
struct Plan
{
    std::atomic<int> asked = 0;
    std::atomic<int> failing = 0; ///< 0: none
    std::atomic<bool> lasting = false;
    std::atomic<bool> failed = false;
    std::mutex mutex;
    std::map<const sqlite3_io_methods*, sqlite3_io_methods>
        wrapped; ///< usual methods, and ours in their place
    std::map<const sqlite3_io_methods*, const sqlite3_io_methods*> usual; ///< ours, and what they stand for
    sqlite3_vfs* disk = nullptr;
    sqlite3_vfs shim{};
};

Plan plan;

/// SQLITE_OK, or the code with which this write fails.
int answer(int faultCode)
{
    const int number = ++plan.asked;
    const int failing = plan.failing;
    if (failing == 0 || number < failing || (number > failing && !plan.lasting))
        return SQLITE_OK;
    plan.failed = true;
    return plan.lasting ? SQLITE_FULL : faultCode;
}

const sqlite3_io_methods& usualOf(const sqlite3_file* file)
{
    const std::lock_guard lock(plan.mutex);
    return *plan.usual.at(file->pMethods);
}

int failingWrite(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    const int code = answer(SQLITE_IOERR_WRITE);
    return code == SQLITE_OK ? usualOf(file).xWrite(file, bytes, size, at) : code;
}

int failingTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = answer(SQLITE_IOERR_TRUNCATE);
    return code == SQLITE_OK ? usualOf(file).xTruncate(file, size) : code;
}

int failingSync(sqlite3_file* file, int flags)
{
    const int code = answer(SQLITE_IOERR_FSYNC);
    return code == SQLITE_OK ? usualOf(file).xSync(file, flags) : code;
}

int failingMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
{
    const int code = extend ? answer(SQLITE_IOERR_SHMSIZE) : SQLITE_OK;
    if (code == SQLITE_OK)
        return usualOf(file).xShmMap(file, page, size, extend, memory);
    *memory = nullptr;
    return code;
}

int openWrapped(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = plan.disk->xOpen(plan.disk, name, file, flags, outFlags);
    if (code != SQLITE_OK || !file->pMethods)
        return code;
    const std::lock_guard lock(plan.mutex);
    const sqlite3_io_methods* usual = file->pMethods;
    auto [place, isNew] = plan.wrapped.try_emplace(usual, *usual);
    if (isNew) {
        sqlite3_io_methods& ours = place->second;
        ours.xWrite = failingWrite;
        ours.xTruncate = failingTruncate;
        ours.xSync = failingSync;
        if (ours.iVersion >= 2 && ours.xShmMap)
            ours.xShmMap = failingMap;
        plan.usual[&ours] = usual;
    }
    file->pMethods = &place->second;
    return SQLITE_OK;
}

} // namespace

FailingWrites::FailingWrites()
{
    plan.disk = sqlite3_vfs_find(nullptr);
    plan.shim = *plan.disk;
    plan.shim.zName = "failing-writes";
    plan.shim.pNext = nullptr;
    plan.shim.xOpen = openWrapped;
    plan.failing = 0;
    if (sqlite3_vfs_register(&plan.shim, 1) != SQLITE_OK)
        throw std::runtime_error("the failing disk cannot be put in");
}

FailingWrites::~FailingWrites()
{
    plan.failing = 0;
    sqlite3_vfs_unregister(&plan.shim);
    sqlite3_vfs_register(plan.disk, 1);
}

void FailingWrites::failAt(int number, How how)
{
    plan.asked = 0;
    plan.failed = false;
    plan.lasting = how == How::Full;
    plan.failing = number;
}

int FailingWrites::mend()
{
    plan.failing = 0;
    return plan.asked;
}

bool FailingWrites::hasFailed() const
{
    return plan.failed;
}

} // namespace ayumi::test
