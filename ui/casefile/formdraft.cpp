#include "ui/casefile/formdraft.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/words.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// With the write itself well within the two seconds that are promised.
constexpr int keepAfterMs = 1000;

QJsonObject toJson(const QMap<QString, QString>& values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), value.value());
    return object;
}

QMap<QString, QString> fromJson(const QJsonObject& object)
{
    QMap<QString, QString> values;
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value.value().toString());
    return values;
}

} // namespace

FormDraft::FormDraft(Workbench& workbench, QWidget* parent)
    : QFrame(parent)
    , m_workbench(workbench)
    , m_sentence(newLabel({}, Type::Secondary, this, true))
    , m_restore(newButton(tr("Restore"), ButtonKind::Small, this))
    , m_discard(newButton(tr("Discard"), ButtonKind::Small, this))
{
    setSurface(this, "sunken");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme().px(12), theme().px(6), theme().px(8), theme().px(6));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_restore);
    layout->addWidget(m_discard);
    hide();
    // Not started anew by every key: whoever types without a pause is kept too.
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &FormDraft::keepNow);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        stopOffering();
        m_kept = true;
        Q_EMIT restoreRequested(m_found);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_kept = true;
        forget();
    });
}

void FormDraft::use(const QString& form)
{
    if (form == m_form)
        return;
    keepNow();
    m_form = form;
    m_kept = false;
    stopOffering();
    look();
}

void FormDraft::touch()
{
    if (m_form.isEmpty())
        return;
    m_touched = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void FormDraft::keepNow()
{
    m_timer.stop();
    if (!std::exchange(m_touched, false) || m_form.isEmpty() || !m_content)
        return;
    const Typed typed = m_content();
    if (typed.mine.isEmpty()) {
        // Typed back to what it was.
        if (m_kept)
            forget();
        return;
    }
    m_kept = true;
    const QJsonObject content{{u"mine"_s, toJson(typed.mine)}, {u"before"_s, toJson(typed.before)}};
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    // A draft that could not be kept is no reason to interrupt somebody who types; the next one tries again.
    auto kept = m_workbench.run([form = m_form, text, version = m_version](Office& office) {
        return office.drafts.keep(form, text, version);
    });
    Q_UNUSED(kept)
}

void FormDraft::forget()
{
    m_timer.stop();
    m_touched = false;
    stopOffering();
    if (!m_kept || m_form.isEmpty())
        return;
    m_kept = false;
    auto gone = m_workbench.run([form = m_form](Office& office) { return office.drafts.discard(form); });
    Q_UNUSED(gone)
}

void FormDraft::look()
{
    auto asked = m_workbench.run([form = m_form](Office& office) { return office.drafts.find(form); });
    whenAnswered(std::move(asked), this, [this, form = m_form](const Result<std::optional<Draft>>& answer) {
        // Whoever types already has decided.
        if (form == m_form && answer && *answer && !m_touched && !m_kept)
            offer(**answer);
    });
}

void FormDraft::offer(const Draft& draft)
{
    const QJsonObject content = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    m_found = {fromJson(content.value("mine"_L1).toObject()),
               fromJson(content.value("before"_L1).toObject())};
    if (m_found.mine.isEmpty())
        return;
    m_sentence->setText(tr("What was typed here until %1 was not saved.").arg(Words::moment(draft.savedAt)));
    m_offered = true;
    show();
    Q_EMIT offered();
}

void FormDraft::stopOffering()
{
    m_offered = false;
    hide();
}

} // namespace ayumi
