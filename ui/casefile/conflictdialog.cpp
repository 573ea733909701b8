#include "ui/casefile/conflictdialog.h"

#include "ui/kit/label.h"

#include <QButtonGroup>
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
        auto* mine = new QRadioButton(tr("Mine: %1").arg(field.mine), this);
        auto* theirs = new QRadioButton(tr("Theirs: %1").arg(field.theirs), this);
        mine->setAccessibleName(tr("%1, mine: %2").arg(field.label, field.mine));
        theirs->setAccessibleName(tr("%1, theirs: %2").arg(field.label, field.theirs));
        mine->setObjectName(u"mine-"_s + field.code);
        theirs->setObjectName(u"theirs-"_s + field.code);
        group->addButton(mine);
        group->addButton(theirs);
        mine->setChecked(true);
        body()->addWidget(mine);
        body()->addWidget(theirs);
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
