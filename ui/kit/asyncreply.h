#pragma once

#include "core/base/result.h"
#include "ui/kit/noticebar.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

namespace ayumi {

/// Calls `use(Result<T>)` in the thread of `context` when the answer is there. Nothing happens when `context`
/// went first.
template<class T, class Use>
void whenAnswered(QFuture<Result<T>> future, QObject* context, Use use)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             use(watcher->future().takeResult());
                         else
                             use(Result<T>(failure(ErrorCode::Cancelled)));
                     });
    watcher->setFuture(future);
}

/// As whenAnswered(), for the usual case: a value goes to `onValue(T)` (or `onValue()` where T is void), an
/// error to `notices` as its sentence.
template<class T, class OnValue>
void whenDone(QFuture<Result<T>> future, QObject* context, NoticeBar* notices, OnValue onValue)
{
    whenAnswered(std::move(future), context,
                 [notices = QPointer(notices), onValue = std::move(onValue)](Result<T> answer) mutable {
                     if (!answer) {
                         if (notices)
                             notices->showError(answer.error());
                         return;
                     }
                     if constexpr (std::is_void_v<T>)
                         onValue();
                     else
                         onValue(std::move(*answer));
                 });
}

/// Questions of which only the newest matters (a search while typing, a list that is refreshed): one runs at
/// a time, a newer one replaces what waits, and answers to older ones are not shown.
///
///     m_search.ask([=] { return m_workbench.run(...); }, this, [this](Result<Hits> hits) { ... });
template<class T>
class NewestOnly
{
public:
    using Question = std::function<QFuture<Result<T>>()>;
    using Use = std::function<void(Result<T>)>;

    void ask(Question question, QObject* context, Use use)
    {
        m_waiting = Waiting{std::move(question), context, std::move(use)};
        if (!m_running)
            next();
    }

    /// Neither what runs nor what waits will be answered.
    void forget()
    {
        m_waiting.reset();
        ++m_turn;
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    struct Waiting
    {
        Question question;
        QPointer<QObject> context;
        Use use;
    };

    void next()
    {
        Waiting waiting = *std::exchange(m_waiting, std::nullopt);
        if (!waiting.context)
            return;
        m_running = true;
        const int turn = ++m_turn;
        whenAnswered(waiting.question(), waiting.context,
                     [this, turn, use = std::move(waiting.use)](Result<T> answer) {
                         m_running = false;
                         const bool newest = !m_waiting && turn == m_turn;
                         if (m_waiting)
                             next();
                         if (newest)
                             use(std::move(answer));
                     });
    }

    std::optional<Waiting> m_waiting;
    bool m_running = false;
    int m_turn = 0;
};

} // namespace ayumi
