#pragma once

#include "core/desks/rosterdesk.h"
#include "core/domain/assignment.h"
#include "ui/settings/settingssection.h"

class QPushButton;

namespace ayumi {

class Card;
class PlainRowsModel;
class RowList;

/// Who works when, who is away, and whose calls others make meanwhile.
class RosterSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit RosterSettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;

Q_SIGNALS:
    void shown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show();
    void act(const QModelIndex& index, const QString& action);
    void actOnHandOver(const QModelIndex& index);
    void openHours(const RosterLine& line);
    void openAbsence(const RosterLine& line, const StaffAbsence& absence);
    void removeAbsence(const StaffAbsence& absence);
    void openHandOver(StaffId from, const QString& name, QDate first, QDate last);
    void undo(qint64 handOver);
    [[nodiscard]] QString nameOf(StaffId id) const;

    struct Row
    {
        std::size_t line = 0;
        std::optional<StaffAbsence> absence;
    };

    std::vector<RosterLine> m_lines;
    std::vector<Row> m_rows;
    std::vector<HandOver> m_handOvers;
    Card* m_card;
    QPushButton* m_share;
    RowList* m_list;
    PlainRowsModel* m_model;
    Card* m_past;
    RowList* m_pastList;
    PlainRowsModel* m_pastModel;
};

} // namespace ayumi
