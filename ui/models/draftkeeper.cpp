#include "ui/models/draftkeeper.h"

#include "core/desks/workbench.h"

#include <QFutureWatcher>
#include <QJsonDocument>

namespace ayumi {

namespace {

constexpr int keepAfterMs = 1000;

} // namespace

DraftKeeper::DraftKeeper(Workbench& workbench, QString form, int basedOnVersion, Content content,
                         QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_form(std::move(form))
    , m_basedOnVersion(basedOnVersion)
    , m_content(std::move(content))
{
    // Not started anew by every key: whoever types without a pause is kept too.
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::look()
{
    using Found = Result<std::optional<Draft>>;
    auto* watcher = new QFutureWatcher<Found>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_done || watcher->future().resultCount() == 0)
            return;
        const Found draft = watcher->result();
        if (!draft || !*draft)
            return;
        Q_EMIT found(QJsonDocument::fromJson((*draft)->content.toUtf8()).object(), **draft);
    });
    watcher->setFuture(m_workbench.run([form = m_form](Office& office) { return office.drafts.find(form); }));
}

void DraftKeeper::touch()
{
    if (!m_done && !m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::keepNow()
{
    if (m_done)
        return;
    m_timer.stop();
    const QString content = QString::fromUtf8(QJsonDocument(m_content()).toJson(QJsonDocument::Compact));
    // A draft that could not be kept is no reason to interrupt somebody who types; the next one tries again.
    auto kept = m_workbench.run([form = m_form, content, version = m_basedOnVersion](Office& office) {
        return office.drafts.keep(form, content, version);
    });
    Q_UNUSED(kept)
}

void DraftKeeper::discard()
{
    m_done = true;
    m_timer.stop();
    auto gone = m_workbench.run([form = m_form](Office& office) { return office.drafts.discard(form); });
    Q_UNUSED(gone)
}

} // namespace ayumi
