#pragma once

#include "ui/kit/dialog.h"

#include <QStringList>

class QRadioButton;

namespace ayumi {

/// Two people saved the same fields: shows both values of each and asks which one holds.
class ConflictDialog : public Dialog
{
    Q_OBJECT

public:
    struct Field
    {
        QString code;
        QString label;
        QString mine;
        QString theirs;
    };

    ConflictDialog(const std::vector<Field>& fields, QWidget* parent);

Q_SIGNALS:
    /// Codes of the fields where the other one's value holds.
    void chosen(const QStringList& takeTheirs);

private:
    struct Choice
    {
        QString code;
        QRadioButton* theirs;
    };
    std::vector<Choice> m_choices;
};

} // namespace ayumi
