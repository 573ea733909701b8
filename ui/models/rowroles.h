#pragma once

#include "ui/models/tone.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace ayumi {

/// The vocabulary between a list model and ui/kit's RowDelegate: a row of two lines with a leading column,
/// chips, a side column and buttons that are painted, not built. Everything is already words of the
/// interface's language.
enum RowRole
{
    RowKindRole = Qt::UserRole + 1, ///< RowKind; missing: Entry
    RowLeadRole,                    ///< QString: leading column (10:30, 3 days late)
    RowTitleDetailRole,             ///< QString: small, beside the title (kana, age)
    RowDetailRole,                  ///< QString: second line
    RowSideRole,                    ///< QStringList: at most two lines of the side column
    RowChipsRole,                   ///< QList<RowChip>
    RowActionsRole,                 ///< QList<RowAction>
    RowToneRole,                    ///< Tone: of the leading column, and of a heading
    RowMarkedRole,                  ///< bool: tinted, because it is now
    RowFirstFreeRole                ///< models put their own roles from here on
};

enum class RowKind
{
    Heading,
    Entry
};

struct RowChip
{
    QString text;
    Tone tone = Tone::Neutral;

    bool operator==(const RowChip&) const = default;
};

/// Something to be done with a row. Painted as a button, listed in the row's menu, read out by a screen
/// reader.
struct RowAction
{
    QString id; ///< what the list hands back: "record"
    QString text;
    bool primary = false;
    bool opensMenu = false; ///< painted with a small arrow
    bool enabled = true;
    bool onlyInMenu = false; ///< for what is rarely done

    bool operator==(const RowAction&) const = default;
};

} // namespace ayumi

Q_DECLARE_METATYPE(ayumi::Tone)
Q_DECLARE_METATYPE(ayumi::RowKind)
Q_DECLARE_METATYPE(ayumi::RowChip)
Q_DECLARE_METATYPE(ayumi::RowAction)
