#pragma once

#include "core/base/result.h"
#include "core/domain/attachment.h"

#include <optional>
#include <span>
#include <vector>

namespace ayumi {

class Database;

/// Which stored content a row points at.
struct AttachmentContent
{
    AttachmentId id;
    QString fileName;
    QString contentKey;

    bool operator==(const AttachmentContent&) const = default;
};

/// Files of a case: what they are, not their bytes (AttachmentStore).
class AttachmentTable
{
public:
    explicit AttachmentTable(Database& database);

    /// Oldest first within a case, thumbnails left out.
    [[nodiscard]] Result<std::vector<Attachment>> ofCases(std::span<const CaseId> ids);
    /// Oldest first, with thumbnails.
    [[nodiscard]] Result<std::vector<Attachment>> withThumbnails(CaseId id);
    [[nodiscard]] Result<std::optional<Attachment>> find(AttachmentId id);
    /// The same content in the same case, kept before.
    [[nodiscard]] Result<std::optional<Attachment>> findContent(CaseId id, const QString& contentKey);
    [[nodiscard]] Result<Attachment> insert(const Attachment& attachment);

    /// What every row points at, in the order of ids, `limit` after `after`: for verification.
    [[nodiscard]] Result<std::vector<AttachmentContent>> contents(AttachmentId after, int limit);
    [[nodiscard]] Result<qint64> count();

private:
    Database& m_database;
};

} // namespace ayumi
