#pragma once

#include "core/base/clock.h"
#include "core/base/enumcode.h"
#include "core/base/id.h"
#include "core/domain/joint.h"

namespace ayumi {

enum class AttachmentKind
{
    Image,
    Document,
    LineExport,
    Other
};

/// A file that belongs to a case. Its bytes are kept as received, in an encrypted content-addressed file.
struct Attachment
{
    AttachmentId id;
    CaseId caseId;
    AttachmentKind kind = AttachmentKind::Image;
    QString fileName;   ///< the sender's, for show only
    QString contentKey; ///< name of the encrypted file
    qint64 bytes = 0;
    std::optional<Joint> joint;
    std::optional<QDate> takenOn;
    QString note;
    QByteArray thumbnail; ///< PNG, at most 256 px
    Instant addedAt;
    StaffId addedBy;

    bool operator==(const Attachment&) const = default;
};

template<>
struct CodeTable<AttachmentKind>
{
    static constexpr std::array entries{
        std::pair{AttachmentKind::Image, "image"}, std::pair{AttachmentKind::Document, "document"},
        std::pair{AttachmentKind::LineExport, "line-export"}, std::pair{AttachmentKind::Other, "other"}};
};

} // namespace ayumi
