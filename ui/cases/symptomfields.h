#pragma once

#include "core/domain/joint.h"

#include <QWidget>

#include <utility>
#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ayumi {

/// What hurts, per joint and side: both knees always, other joints where they are added.
class SymptomFields : public QWidget
{
    Q_OBJECT

public:
    explicit SymptomFields(QWidget* parent = nullptr);

    /// Joints with words, in the order of the fields.
    [[nodiscard]] std::vector<std::pair<Joint, QString>> symptoms() const;
    /// Adds the joint where it has no field yet.
    void setSymptoms(Joint joint, const QString& words);
    [[nodiscard]] QLineEdit* field(Joint joint) const;

Q_SIGNALS:
    void changed();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Field
    {
        Joint joint;
        QLineEdit* edit;
    };

    QLineEdit* addField(Joint joint);
    void fillMenu();

    std::vector<Field> m_fields;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
};

} // namespace ayumi
