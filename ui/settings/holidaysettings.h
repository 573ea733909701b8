#pragma once

#include "core/domain/holiday.h"
#include "ui/settings/settingssection.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ayumi {

class Card;
class ChoiceButton;
class FormGrid;
class PlainRowsModel;
class RowList;

/// The holidays of both countries: of Japan by its law, of Malaysia as they were entered, state by state.
class HolidaySettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit HolidaySettings(const Means& means);

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
    void act(const QModelIndex& index);
    void openAdd();
    void chooseFile();
    void openImport(const QString& path);
    void setHospital(int index);
    [[nodiscard]] int year() const;

    HolidayBook m_book;
    MalaysianState m_hospital = MalaysianState::KualaLumpur;
    std::vector<std::optional<Holiday>> m_rows; ///< nullopt: by law
    Card* m_card;
    ChoiceButton* m_year;
    ChoiceButton* m_country;
    QPushButton* m_import;
    QPushButton* m_add;
    QLabel* m_warning;
    RowList* m_list;
    PlainRowsModel* m_model;
    Card* m_placeCard;
    FormGrid* m_form;
    QComboBox* m_state;
};

} // namespace ayumi
