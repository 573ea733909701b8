#include "ui/casefile/documentsview.h"

#include "ui/kit/label.h"
#include "ui/models/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

DocumentsView::DocumentsView(QWidget* parent)
    : Card(tr("Files of this case"), Body::Padded, parent)
{
}

void DocumentsView::show(const CaseFile& file)
{
    clearLayout(body());
    for (const Attachment& attachment : file.facts.attachments) {
        QStringList parts{Words::of(attachment.kind), attachment.fileName};
        if (attachment.joint)
            parts << Words::of(*attachment.joint);
        parts << Words::moment(attachment.addedAt) << attachment.note;
        parts.removeAll(QString());
        body()->addWidget(newLabel(parts.join(u" ・ "_s), Type::Body, this, true));
    }
    if (file.facts.photosInMessages > 0) {
        body()->addWidget(newLabel(tr("%n photo(s) stand in the imported talk without their files. Ask for "
                                      "them where they are needed.",
                                      nullptr, file.facts.photosInMessages),
                                   Type::Secondary, this, true));
    }
    if (body()->count() == 0)
        body()->addWidget(newLabel(tr("No files yet."), Type::Secondary, this, true));
}

} // namespace ayumi
