#include "ui/models/tooltiptext.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ayumi {

QString toolTipText(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace ayumi
