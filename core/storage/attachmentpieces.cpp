#include "core/storage/attachmentstore.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 512 * 1024;

class AttachmentPieces final : public AttachmentStore
{
public:
    AttachmentPieces(Database& database, AttachmentKeys keys)
        : AttachmentStore(std::move(keys))
        , m_database(database)
    {
    }

protected:
    Result<ByteSource> encryptedSource(const QString& key, const QString& name) override
    {
        AYUMI_TRY_GET(QByteArray first, piece(key, 0));
        if (first.isEmpty())
            return failure(ErrorCode::AttachmentMissing, {name});
        return [this, key, left = std::move(first),
                number = 0](std::span<unsigned char> into) mutable -> Result<std::size_t> {
            std::size_t done = 0;
            while (done < into.size() && !left.isEmpty()) {
                const auto count = std::min(into.size() - done, std::size_t(left.size()));
                std::memcpy(into.data() + done, left.constData(), count);
                left.remove(0, qsizetype(count));
                done += count;
                if (left.isEmpty()) {
                    AYUMI_TRY_GET(left, piece(key, ++number));
                }
            }
            return done;
        };
    }

    Result<> keep(const QString& key, const std::function<Result<>(const ByteSink&)>& write) override
    {
        AYUMI_TRY_GET(Transaction transaction, Transaction::begin(m_database));
        Statement forget(m_database, u"DELETE FROM attachment_piece WHERE content_key = :key"_s);
        AYUMI_TRY(forget.bind(":key", key).run());
        QByteArray pending;
        int number = 0;
        AYUMI_TRY(write([&](std::span<const unsigned char> piece) -> Result<> {
            pending.append(reinterpret_cast<const char*>(piece.data()), qsizetype(piece.size()));
            if (pending.size() < pieceBytes)
                return {};
            return insert(key, number++, std::exchange(pending, {}));
        }));
        if (!pending.isEmpty())
            AYUMI_TRY(insert(key, number, pending));
        return transaction.commit();
    }

private:
    /// Empty after the last one.
    Result<QByteArray> piece(const QString& key, int number)
    {
        Statement find(m_database, uR"(SELECT content FROM attachment_piece
            WHERE content_key = :key AND number = :number)"_s);
        find.bind(":key", key).bind(":number", number);
        AYUMI_TRY_GET(auto found, find.one([](const Row& row) { return row.bytes("content"); }));
        return std::move(found).value_or(QByteArray());
    }

    Result<> insert(const QString& key, int number, const QByteArray& content)
    {
        Statement insert(m_database, uR"(INSERT INTO attachment_piece (content_key, number, content)
            VALUES (:key, :number, :content))"_s);
        return insert.bind(":key", key).bind(":number", number).bind(":content", content).run();
    }

    Database& m_database;
};

} // namespace

std::unique_ptr<AttachmentStore> AttachmentStore::inDatabase(Database& database, AttachmentKeys keys)
{
    return std::make_unique<AttachmentPieces>(database, std::move(keys));
}

} // namespace ayumi
