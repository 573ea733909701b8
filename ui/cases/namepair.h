#pragma once

#include "core/domain/patient.h"

#include <QWidget>

class QLineEdit;

namespace ayumi {

/// Family and given name side by side; each is named for screen readers by its own label.
class NamePair : public QWidget
{
    Q_OBJECT

public:
    explicit NamePair(QWidget* parent = nullptr);

    void setNames(const QString& family, const QString& given);
    [[nodiscard]] PersonName name() const;
    void setName(const PersonName& name);
    [[nodiscard]] QLineEdit* family() const { return m_family; }
    [[nodiscard]] QLineEdit* given() const { return m_given; }

Q_SIGNALS:
    void changed();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QLineEdit* m_family;
    QLineEdit* m_given;
};

} // namespace ayumi
