#pragma once

#include "ui/kit/formgrid.h"

#include <QDate>
#include <QMap>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace ayumi {

/// A field made of several controls that knows how to write itself down as one text.
class ComposedField
{
public:
    virtual ~ComposedField() = default;
    [[nodiscard]] virtual QString written() const = 0;
    virtual void setWritten(const QString& text) = 0;
    /// The same in words, for a person who has to choose between two.
    [[nodiscard]] virtual QString inWords(const QString& text) const = 0;
    std::function<void()> edited;
};

/// Every field of a form by its code, as text: what is typed, what stands in the case, and what differs.
/// Drafts and conflicts need no more than that.
class FormFields : public QObject
{
    Q_OBJECT

public:
    using Values = QMap<QString, QString>;

    explicit FormFields(FormGrid* grid, QObject* parent = nullptr);

    /// Puts the field into the grid under its label.
    void add(const QString& code, QWidget* field, const QString& label);
    /// A field that stands somewhere else.
    void watch(const QString& code, QWidget* field, const QString& label);

    [[nodiscard]] Values values() const;
    [[nodiscard]] QString value(const QString& code) const;
    void setValue(const QString& code, const QString& value);
    void setValues(const Values& values);
    /// "" and nullopt where it is empty or unreadable.
    [[nodiscard]] std::optional<QDate> date(const QString& code) const;
    [[nodiscard]] std::optional<double> number(const QString& code) const;
    [[nodiscard]] std::optional<int> integer(const QString& code) const;
    [[nodiscard]] bool isTicked(const QString& code) const { return value(code) == QStringLiteral("yes"); }

    /// What is in the fields now is what stands in the case.
    void settle();
    [[nodiscard]] const Values& settled() const { return m_settled; }
    void setSettled(const Values& values) { m_settled = values; }
    /// Codes whose value is not the settled one.
    [[nodiscard]] QStringList changed() const;

    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] QString label(const QString& code) const;
    [[nodiscard]] QString inWords(const QString& code, const QString& value) const;
    [[nodiscard]] QWidget* widget(const QString& code) const;
    [[nodiscard]] FormGrid* grid() const { return m_grid; }

    /// Marks dates and numbers that cannot be read; true when there are none.
    [[nodiscard]] bool checkReadable();
    void setEnabled(bool enabled);

Q_SIGNALS:
    /// By a person.
    void edited(const QString& code);

private:
    struct Field
    {
        QString code;
        QWidget* widget;
        QString label;
    };

    [[nodiscard]] const Field* find(const QString& code) const;
    void connectField(const Field& field);
    void tell(const QString& code);

    FormGrid* m_grid;
    std::vector<Field> m_fields;
    Values m_settled;
    bool m_filling = false;
};

} // namespace ayumi
