#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QTimeEdit;

namespace ayumi {

class DateField;

/// A day, a time and the place whose clock is meant; the clock of the other place is shown beside it.
class MomentField : public QWidget
{
    Q_OBJECT

public:
    explicit MomentField(QWidget* parent = nullptr);

    /// nullopt while the day is empty or unreadable, and for a time that the clock of the place skips.
    [[nodiscard]] std::optional<PlacedInstant> moment() const;
    /// As moment(), and why there is none. Errors: as of DateField::read(); TimeDoesNotExist.
    [[nodiscard]] Result<std::optional<PlacedInstant>> read() const;
    /// A place that is not offered is offered from now on.
    void setMoment(const PlacedInstant& moment);
    /// A third clock beside Tokyo's and Kuala Lumpur's: somebody lives there.
    void offerZone(const QString& zone);
    [[nodiscard]] DateField* day() const { return m_day; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void echo();
    void retranslate();

    DateField* m_day;
    QTimeEdit* m_time;
    QComboBox* m_place;
};

} // namespace ayumi
