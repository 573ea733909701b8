#pragma once

#include "core/desks/clinic.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace ayumi {

/// The work thread: owns the clinic and runs what the interface asks, one after the other, so that no
/// database call ever happens in the GUI thread.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `feed` outlive the workbench. Its end waits for the running job and for long work; every
    /// future is answered.
    Workbench(const Clock& clock, ChangeFeed& feed, QObject* parent = nullptr);
    ~Workbench() override;

    /// Opens the clinic in the work thread; whoever was signed in before is signed out first. Afterwards
    /// run() reaches its desks.
    [[nodiscard]] QFuture<Result<Session>> signIn(const QString& folder, const QString& name,
                                                  SecretBytes password);
    /// Closes connection and keys as soon as the running job is done; jobs still waiting answer NotSignedIn.
    /// Long work that has begun keeps its own connection until it ends: cancel it by its Progress.
    void signOut();
    [[nodiscard]] bool isSignedIn() const;

    /// Runs `work(Office&)` in the work thread. Continue with `.then(this, ...)` in the GUI thread.
    template<class Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Office&>>
    {
        using Reply = std::invoke_result_t<Work, Office&>;
        auto promise = std::make_shared<QPromise<Reply>>();
        promise->start();
        QFuture<Reply> future = promise->future();
        post([promise, work = std::move(work)](Result<Office*> office) mutable {
            promise->addResult(office ? work(**office) : Reply(std::unexpected(office.error())));
            promise->finish();
        });
        return future;
    }

    /// Long work: a thread and a connection of its own, so that the interface stays quick. Same rules as
    /// run().
    template<class Work>
    [[nodiscard]] auto runLong(Work work) -> QFuture<std::invoke_result_t<Work, Office&>>
    {
        using Reply = std::invoke_result_t<Work, Office&>;
        auto promise = std::make_shared<QPromise<Reply>>();
        promise->start();
        QFuture<Reply> future = promise->future();
        postLong([promise, work = std::move(work)](Result<Office*> office) mutable {
            promise->addResult(office ? work(**office) : Reply(std::unexpected(office.error())));
            promise->finish();
        });
        return future;
    }

private:
    using Job = std::move_only_function<void(Result<Office*>)>;
    void post(Job job);
    void postLong(Job job);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ayumi
