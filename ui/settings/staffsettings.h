#pragma once

#include "core/desks/staffdesk.h"
#include "ui/settings/settingssection.h"

#include <QFuture>

class QPushButton;

namespace ayumi {

class Card;
class RowList;
class StaffModel;

/// Who works here: add, change the role, disable and enable.
class StaffSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit StaffSettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addColleague();
    void act(const QModelIndex& index, const QString& action, const QPoint& anchor);
    void chooseRole(const Staff& person, const QPoint& anchor);
    void setDisabled(const Staff& person, bool disabled);
    void show(const QFuture<Result<Staff>>& change, const QString& sentence);

    Card* m_card;
    QPushButton* m_add;
    RowList* m_list;
    StaffModel* m_model;
};

} // namespace ayumi
