#include "ui/models/casechoicemodel.h"

#include "ui/models/words.h"

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

void CaseChoiceModel::show(std::vector<Choice> choices)
{
    std::ranges::stable_sort(choices, std::ranges::greater{}, &Choice::holdsTalk);
    beginResetModel();
    m_choices.clear();
    for (Choice& choice : choices) {
        if (std::ranges::find(m_choices, choice.id, &Choice::id) == m_choices.end())
            m_choices.push_back(std::move(choice));
    }
    endResetModel();
}

const CaseChoiceModel::Choice* CaseChoiceModel::choice(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_choices[static_cast<size_t>(index.row())]
                                                             : nullptr;
}

QModelIndex CaseChoiceModel::indexOf(CaseId id) const
{
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    return found == m_choices.end() ? QModelIndex() : index(static_cast<int>(found - m_choices.begin()), 0);
}

int CaseChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant CaseChoiceModel::data(const QModelIndex& index, int role) const
{
    const Choice* choice = this->choice(index);
    if (!choice)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return choice->person.displayName();
    case RowTitleDetailRole:
        return choice->person.kana.full();
    case RowDetailRole: {
        QStringList parts{choice->number};
        if (choice->stage)
            parts << Words::of(*choice->stage);
        if (choice->person.birthDate)
            parts << Words::age(*choice->person.birthDate, m_today);
        return parts.join(u" ・ "_s);
    }
    case RowChipsRole:
        return QVariant::fromValue(choice->holdsTalk ? QList<RowChip>{{tr("holds this talk"), Tone::Accent}}
                                                     : QList<RowChip>());
    default:
        return {};
    }
}

} // namespace ayumi
