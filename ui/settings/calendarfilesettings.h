#pragma once

#include "core/desks/calendarfiledesk.h"
#include "ui/settings/settingssection.h"

class QLabel;
class QPushButton;

namespace ayumi {

class Card;
class OptionTiles;

/// The file that follows one's own appointments: where it is, and how patients are called in it. Off at
/// first.
class CalendarFileSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit CalendarFileSettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    /// As the button does once a place is chosen.
    void useFile(const QString& path);

Q_SIGNALS:
    /// What is kept is shown.
    void shown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show(const std::optional<CalendarFeed>& feed);
    void choose();
    void end();
    void keep(const std::optional<CalendarFeed>& feed);
    [[nodiscard]] PatientNaming naming() const;

    Card* m_card;
    QLabel* m_explanation;
    QLabel* m_state;
    QLabel* m_path;
    QLabel* m_namingLabel;
    OptionTiles* m_naming;
    QPushButton* m_choose;
    QPushButton* m_end;
    std::optional<CalendarFeed> m_feed;
};

} // namespace ayumi
