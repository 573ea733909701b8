#include "ui/kit/page.h"

#include "ui/kit/noticebar.h"

namespace ayumi {

Page::Page(QWidget* parent)
    : QWidget(parent)
    , m_notices(new NoticeBar(this))
{
}

} // namespace ayumi
