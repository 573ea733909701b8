#pragma once

#include "ui/kit/page.h"
#include "ui/settings/settingssection.h"

#include <vector>

class QListWidget;
class QStackedWidget;

namespace ayumi {

/// Settings: subjects at the left, what belongs to the chosen one at the right. Shows only what the role may
/// do.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Surroundings& surroundings, const Workplace& place, QWidget* parent = nullptr);

    /// How the room is called before anybody went there.
    [[nodiscard]] static QString roomTitle();
    [[nodiscard]] QString title() const override { return roomTitle(); }
    void refresh() override;

    void showBackup();
    [[nodiscard]] int sectionCount() const { return static_cast<int>(m_sections.size()); }
    void showSection(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(SettingsSection* section);
    void retranslate();

    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<SettingsSection*> m_sections;
    int m_backup = -1;
};

} // namespace ayumi
