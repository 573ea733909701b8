#pragma once

#include "core/desks/paperviews.h"
#include "ui/settings/settingssection.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ayumi {

class Card;
class FormGrid;

/// How the office signs its papers: name, address and where it can be reached.
class LetterheadSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit LetterheadSettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QString OfficeContact::* part;
        QLineEdit* edit = nullptr;
    };

    void addLine(QString OfficeContact::* part, const QString& code);
    void show(const OfficeContactSetting& setting);
    void save();
    void retranslate();

    Card* m_card;
    QLabel* m_explanation;
    FormGrid* m_form;
    std::vector<Line> m_lines;
    QPushButton* m_save;
    OfficeContactSetting m_setting;
};

} // namespace ayumi
