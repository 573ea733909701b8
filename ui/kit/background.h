#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace ayumi {

/// Runs `work` on another thread: for what is slow and needs no clinic (hashing a password, making a clinic,
/// decoding a file). Continue with whenDone(). What needs the clinic goes through the Workbench.
template<class Work>
[[nodiscard]] auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using Reply = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Reply>>();
    promise->start();
    QFuture<Reply> future = promise->future();
    // A functor of QThreadPool must be copyable; what the work owns (a password) need not be.
    auto owned = std::make_shared<Work>(std::move(work));
    QThreadPool::globalInstance()->start([promise, owned] {
        promise->addResult((*owned)());
        promise->finish();
    });
    return future;
}

} // namespace ayumi
