#include "ui/kit/conflictdialog.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

ConflictDialog::ConflictDialog(const std::vector<Field>& fields, QWidget* parent)
    : Dialog(tr("Somebody else changed the same fields"), parent)
{
    setExplanation(
        tr("Choose for each field which value holds. The other one stays in the record of changes."));
    setPreferredWidth(560);
    for (const Field& field : fields) {
        body()->addWidget(newLabel(field.label, Type::Strong, this, true));
        auto* group = new QButtonGroup(this);
        auto* values = new QGridLayout;
        values->setColumnStretch(1, 1);
        values->setHorizontalSpacing(theme().px(14));
        const auto add = [&](const QString& whose, const QString& spoken, const QString& code,
                             const QString& value) {
            auto* button = new QRadioButton(whose, this);
            button->setAccessibleName(spoken);
            button->setObjectName(code);
            group->addButton(button);
            const int row = values->rowCount();
            values->addWidget(button, row, 0, Qt::AlignTop);
            QLabel* words = newLabel(value, Type::Body, this, true);
            words->setMargin(theme().px(2));
            values->addWidget(words, row, 1);
            return button;
        };
        add(tr("Mine"), tr("%1, mine: %2").arg(field.label, field.mine), u"mine-"_s + field.code, field.mine)
            ->setChecked(true);
        QRadioButton* theirs = add(tr("Theirs"), tr("%1, theirs: %2").arg(field.label, field.theirs),
                                   u"theirs-"_s + field.code, field.theirs);
        body()->addLayout(values);
        m_choices.push_back({field.code, theirs});
    }
    setPrimary(tr("Save this choice"));
    connect(this, &Dialog::confirmed, this, [this] {
        QStringList takeTheirs;
        for (const Choice& choice : m_choices) {
            if (choice.theirs->isChecked())
                takeTheirs << choice.code;
        }
        accept();
        Q_EMIT chosen(takeTheirs);
    });
}

} // namespace ayumi
