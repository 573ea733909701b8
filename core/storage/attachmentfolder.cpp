#include "core/security/atomicfile.h"
#include "core/security/filedescriptor.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/durablefolder.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>
#include <utility>

namespace ayumi {

namespace {

class AttachmentFolder final : public AttachmentStore
{
public:
    AttachmentFolder(QString folder, AttachmentKeys keys)
        : AttachmentStore(std::move(keys))
        , m_folder(std::move(folder))
    {
    }

protected:
    Result<ByteSource> encryptedSource(const QString& key, const QString& name) override
    {
        const QString path = pathOf(key);
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) != 0 &&
            (errno == ENOENT || errno == ENOTDIR))
            return failure(ErrorCode::AttachmentMissing, {name});
        AYUMI_TRY_GET(FileDescriptor opened, openForReading(path));
        auto file = std::make_shared<FileDescriptor>(std::move(opened));
        return [file, path](std::span<unsigned char> into) { return readUpTo(*file, into, path); };
    }

    Result<> keep(const QString& key, const std::function<Result<>(const ByteSink&)>& write) override
    {
        const QString path = pathOf(key);
        AYUMI_TRY(durablefolder::make(QFileInfo(path).absolutePath()));
        AYUMI_TRY_GET(AtomicFile file, AtomicFile::open(path));
        AYUMI_TRY(write([&](std::span<const unsigned char> piece) { return file.write(piece); }));
        return file.commit();
    }

private:
    [[nodiscard]] QString pathOf(const QString& key) const
    {
        return m_folder + u'/' + key.first(2) + u'/' + key;
    }

    QString m_folder;
};

} // namespace

Result<std::unique_ptr<AttachmentStore>> AttachmentStore::inFolder(const QString& folder, AttachmentKeys keys)
{
    AYUMI_TRY(durablefolder::make(folder));
    return std::make_unique<AttachmentFolder>(folder, std::move(keys));
}

} // namespace ayumi
