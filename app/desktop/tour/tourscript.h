#pragma once

#include <QString>

#include <coroutine>
#include <exception>
#include <functional>
#include <stdexcept>
#include <utility>

namespace ayumi {

/// Something the tour waited for did not come; what() names it.
class TourStopped : public std::runtime_error
{
public:
    explicit TourStopped(const QString& what)
        : std::runtime_error(what.toStdString())
    {
    }
};

/// A part of the tour, written from top to bottom although the windows go on living in between: it pauses at
/// every co_await and is resumed by the event loop. Awaiting another script runs it first.
class [[nodiscard]] TourScript
{
public:
    struct promise_type
    {
        TourScript get_return_object() { return TourScript(Handle::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        auto final_suspend() noexcept { return Ending(); }
        void unhandled_exception() { error = std::current_exception(); }
        void return_void() {}

        std::coroutine_handle<> caller;
        std::function<void()> ended; ///< of the outermost script only
        std::exception_ptr error;
    };
    using Handle = std::coroutine_handle<promise_type>;

    TourScript(TourScript&& other) noexcept
        : m_handle(std::exchange(other.m_handle, {}))
    {
    }
    TourScript(const TourScript&) = delete;
    TourScript& operator=(const TourScript&) = delete;
    TourScript& operator=(TourScript&&) = delete;
    ~TourScript()
    {
        if (m_handle)
            m_handle.destroy();
    }

    /// Begins the outermost script; `ended` is called once, after its last line or after it stopped.
    void begin(std::function<void()> ended)
    {
        m_handle.promise().ended = std::move(ended);
        m_handle.resume();
    }

    /// Throws what stopped the script, if anything did.
    void rethrow() const
    {
        if (m_handle.promise().error)
            std::rethrow_exception(m_handle.promise().error);
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> caller) noexcept
    {
        m_handle.promise().caller = caller;
        return m_handle;
    }
    void await_resume() const { rethrow(); }

private:
    struct Ending
    {
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        std::coroutine_handle<> await_suspend(Handle ending) const noexcept
        {
            if (ending.promise().caller)
                return ending.promise().caller;
            if (ending.promise().ended)
                ending.promise().ended();
            return std::noop_coroutine();
        }
        void await_resume() const noexcept {}
    };

    explicit TourScript(Handle handle)
        : m_handle(handle)
    {
    }

    Handle m_handle;
};

} // namespace ayumi
