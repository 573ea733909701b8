#pragma once

#include "core/desks/draftdesk.h"

#include <QFrame>
#include <QMap>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace ayumi {

class Workbench;

/// Keeps what is typed in one form, encrypted, within two seconds of typing, until it is saved. After a crash
/// or a lock it offers it back with its time; shown only while it has something to offer.
class FormDraft : public QFrame
{
    Q_OBJECT

public:
    /// What was typed, by field code, and what stood there before, so that a change by somebody else shows.
    struct Typed
    {
        QMap<QString, QString> mine;
        QMap<QString, QString> before;
    };
    using Content = std::function<Typed()>;

    explicit FormDraft(Workbench& workbench, QWidget* parent = nullptr);

    void setContent(Content content) { m_content = std::move(content); }
    /// Which form this is ("trip/A-000187"); looks for a draft when it is another one than before.
    void use(const QString& form);
    void setVersion(int version) { m_version = version; }

    /// Somebody typed.
    void touch();
    /// At once, before a lock.
    void keepNow();
    /// It was saved or taken back.
    void forget();
    [[nodiscard]] bool isOffering() const { return m_offered; }

Q_SIGNALS:
    void restoreRequested(const ayumi::FormDraft::Typed& typed);
    void offered();

private:
    void look();
    void offer(const Draft& draft);
    void stopOffering();

    Workbench& m_workbench;
    Content m_content;
    QString m_form;
    int m_version = 0;
    bool m_touched = false; ///< since it was kept last
    bool m_kept = false;
    bool m_offered = false;
    QTimer m_timer;
    Typed m_found;
    QLabel* m_sentence;
    QPushButton* m_restore;
    QPushButton* m_discard;
};

} // namespace ayumi
