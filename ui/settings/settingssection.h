#pragma once

#include "ui/models/surroundings.h"
#include "ui/models/workplace.h"

#include <QWidget>

namespace ayumi {

class NoticeBar;

/// One subject of the settings.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    /// What every section works with.
    struct Means
    {
        Surroundings surroundings;
        Workplace place;
        NoticeBar* notices = nullptr;
    };

    explicit SettingsSection(const Means& means)
        : m_means(means)
    {
    }

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString icon() const = 0;
    /// Reads again what it shows; called when the section comes to the front.
    virtual void refresh() {}

protected:
    [[nodiscard]] const Means& means() const { return m_means; }
    [[nodiscard]] Workbench& workbench() const { return *m_means.place.workbench; }
    [[nodiscard]] NoticeBar* notices() const { return m_means.notices; }

private:
    Means m_means;
};

} // namespace ayumi
