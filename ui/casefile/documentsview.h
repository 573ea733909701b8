#pragma once

#include "core/desks/views.h"
#include "ui/kit/card.h"

namespace ayumi {

/// Files that belong to the case: what it is, of which joint, from when.
class DocumentsView : public Card
{
    Q_OBJECT

public:
    explicit DocumentsView(QWidget* parent = nullptr);

    void show(const CaseFile& file);
};

} // namespace ayumi
