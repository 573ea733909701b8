#include "core/desks/workbench.h"

#include "core/desks/changefeed.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <deque>
#include <utility>
#include <vector>

namespace ayumi {

namespace {

/// How often the work thread looks whether another program changed something, while it has nothing else to
/// do.
constexpr int pollMilliseconds = 1000;

} // namespace

struct Workbench::Parts
{
    /// Every job knows the number of the sign-in it was posted in.
    using Work = std::move_only_function<void(Parts&, quint64 signInNumber)>;

    Parts(const Clock& theClock, ChangeFeed& theFeed)
        : clock(theClock)
        , feed(theFeed)
    {
    }

    const Clock& clock;
    ChangeFeed& feed;
    std::atomic<bool> signedIn = false;
    std::unique_ptr<Clinic> clinic; ///< touched by the work thread only
    std::unique_ptr<QThread> thread;

    QMutex mutex; ///< guards what follows
    QWaitCondition somethingToDo;
    std::deque<std::pair<Work, quint64>> waiting;
    std::vector<std::unique_ptr<QThread>> longThreads;
    quint64 signInNumber = 0;
    bool ending = false;

    void enqueue(Work work);
    /// The office for work of this sign-in; NotSignedIn when its person has signed out meanwhile.
    [[nodiscard]] Result<Office*> officeFor(quint64 number);
    [[nodiscard]] bool isCurrent(quint64 number);
    void open(quint64 number, QPromise<Result<Session>>& promise, const QString& folder, const QString& name,
              const SecretBytes& password);
    void startLong(Job job, quint64 number);
    void loop();
};

void Workbench::Parts::enqueue(Work work)
{
    const QMutexLocker lock(&mutex);
    waiting.emplace_back(std::move(work), signInNumber);
    somethingToDo.wakeOne();
}

bool Workbench::Parts::isCurrent(quint64 number)
{
    const QMutexLocker lock(&mutex);
    return number == signInNumber && !ending;
}

Result<Office*> Workbench::Parts::officeFor(quint64 number)
{
    if (!clinic || !isCurrent(number))
        return failure(ErrorCode::NotSignedIn);
    return &clinic->office();
}

void Workbench::Parts::open(quint64 number, QPromise<Result<Session>>& promise, const QString& folder,
                            const QString& name, const SecretBytes& password)
{
    Result<std::unique_ptr<Clinic>> opened = Clinic::signIn(folder, name, password, clock, feed);
    if (opened && !isCurrent(number))
        opened = failure(ErrorCode::NotSignedIn);
    if (opened) {
        clinic = *std::move(opened);
        signedIn = true;
        promise.addResult(clinic->office().session());
    } else {
        promise.addResult(Result<Session>(std::unexpected(std::move(opened).error())));
    }
    promise.finish();
}

/// In the work thread, which alone knows the clinic that the long connection stands beside.
void Workbench::Parts::startLong(Job job, quint64 number)
{
    if (const Result<Office*> office = officeFor(number); !office) {
        job(office);
        return;
    }
    auto own = std::unique_ptr<QThread>(
        QThread::create([job = std::move(job), opening = clinic->openingBeside()]() mutable {
            Result<std::unique_ptr<Clinic>> beside = opening();
            if (beside)
                job(&(*beside)->office());
            else
                job(std::unexpected(std::move(beside).error()));
        }));
    const QMutexLocker lock(&mutex);
    std::erase_if(longThreads, [](const auto& done) { return done->isFinished() && done->wait(); });
    own->start();
    longThreads.push_back(std::move(own));
}

void Workbench::Parts::loop()
{
    QMutexLocker lock(&mutex);
    while (!ending || !waiting.empty()) {
        if (!waiting.empty()) {
            auto [work, number] = std::move(waiting.front());
            waiting.pop_front();
            lock.unlock();
            work(*this, number);
            work = nullptr;
            lock.relock();
        } else if (!somethingToDo.wait(&mutex, pollMilliseconds) && clinic) {
            lock.unlock();
            // A server away for a moment is told by the next real job.
            static_cast<void>(clinic->pollChanges());
            lock.relock();
        }
    }
    lock.unlock();
    clinic.reset();
}

Workbench::Workbench(const Clock& clock, ChangeFeed& feed, QObject* parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(clock, feed))
{
    m_parts->thread.reset(QThread::create([parts = m_parts.get()] { parts->loop(); }));
    m_parts->thread->start();
}

Workbench::~Workbench()
{
    {
        const QMutexLocker lock(&m_parts->mutex);
        m_parts->ending = true;
        m_parts->somethingToDo.wakeOne();
    }
    m_parts->thread->wait();
    for (const auto& own : m_parts->longThreads)
        own->wait();
}

QFuture<Result<Session>> Workbench::signIn(const QString& folder, const QString& name, SecretBytes password)
{
    signOut();
    QPromise<Result<Session>> promise;
    promise.start();
    QFuture<Result<Session>> future = promise.future();
    m_parts->enqueue([promise = std::move(promise), folder, name,
                      password = std::move(password)](Parts& parts, quint64 number) mutable {
        parts.open(number, promise, folder, name, password);
    });
    return future;
}

void Workbench::signOut()
{
    {
        const QMutexLocker lock(&m_parts->mutex);
        ++m_parts->signInNumber;
    }
    m_parts->signedIn = false;
    m_parts->enqueue([](Parts& parts, quint64) { parts.clinic.reset(); });
}

bool Workbench::isSignedIn() const
{
    return m_parts->signedIn;
}

void Workbench::post(Job job)
{
    m_parts->enqueue(
        [job = std::move(job)](Parts& parts, quint64 number) mutable { job(parts.officeFor(number)); });
}

void Workbench::postLong(Job job)
{
    m_parts->enqueue([job = std::move(job)](Parts& parts, quint64 number) mutable {
        parts.startLong(std::move(job), number);
    });
}

} // namespace ayumi
