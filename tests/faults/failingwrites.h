#pragma once

namespace ayumi::test {

/// Lets writes to the database's files fail when the test says so: write, sync, truncation, growth of the
/// shared memory. Wraps SQLite's usual way to the disk for every connection that is opened while it lives;
/// those are closed before it goes.
class FailingWrites
{
public:
    enum class How
    {
        Error, ///< SQLITE_IOERR: the device reports a fault
        Full,  ///< SQLITE_FULL: no room, from then on
    };

    FailingWrites();
    ~FailingWrites();
    FailingWrites(const FailingWrites&) = delete;
    FailingWrites& operator=(const FailingWrites&) = delete;

    /// The `number`th write from now fails: alone (Error), or it and all later ones (Full).
    void failAt(int number, How how);
    /// Writes work again. How many were asked for since failAt().
    int mend();
    /// Has one failed since failAt()?
    [[nodiscard]] bool hasFailed() const;
};

} // namespace ayumi::test
