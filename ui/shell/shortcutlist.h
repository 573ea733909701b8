#pragma once

#include "ui/kit/dialog.h"

namespace ayumi {

/// What can be done with keys alone, in one dialog (F1).
class ShortcutList : public Dialog
{
    Q_OBJECT

public:
    explicit ShortcutList(QWidget* parent);
};

} // namespace ayumi
