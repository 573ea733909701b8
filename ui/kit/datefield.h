#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ayumi {

/// A date typed in any form Japanese staff use (S33.4.2, 昭和33年4月2日, 1958/4/2, 19580402): shows below how
/// it was understood, with era, or why not. Up and Down move by a day, Page Up and Page Down by a month.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);
    ~DateField() override;

    /// Empty is a value too: nullopt. Errors as readDate().
    [[nodiscard]] Result<std::optional<QDate>> read() const;
    /// The date, where there is a readable one.
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

    /// What was typed, for drafts.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

    /// Adds what follows from the date to the echo: an age, a weekday, a warning.
    void setEchoDetail(const QString& detail);
    /// In place of the usual example.
    void setPlaceholderText(const QString& text);
    void setReadOnly(bool readOnly);
    /// Where the calendar opens while the field is empty, and the example shown there; default the computer's
    /// date.
    void setCalendarStart(QDate date);
    /// Says below the field why it cannot be read, and takes the cursor.
    void complain();
    /// The line below the field, for whoever has more room for it. It still belongs to the field.
    [[nodiscard]] QLabel* takeEcho();

Q_SIGNALS:
    /// The reading changed; nullopt while empty or unreadable.
    void dateChanged(std::optional<QDate> date);
    void textEdited(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onTextChanged();
    void echo(bool complain);
    void openCalendar();
    void retranslate();

    QLineEdit* m_edit;
    QToolButton* m_calendar;
    QLabel* m_echo;
    QString m_detail;
    QString m_example; ///< set by setPlaceholderText()
    QDate m_calendarStart;
    std::optional<QDate> m_date;
};

} // namespace ayumi
