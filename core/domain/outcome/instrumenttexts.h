#pragma once

#include "core/domain/outcome/koos12.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace ayumi {

/// The item texts of KOOS-12 in one language, as the clinic's own licensed copy has them.
struct ItemTexts
{
    std::array<QString, koos12::itemCount> items; ///< in the order of Koos12Item, none empty
    /// What the answers 0 to 4 of an item are called; empty where the copy names none.
    std::array<QStringList, koos12::itemCount> answers;

    bool operator==(const ItemTexts&) const = default;
};

/// A text pack: the texts of a questionnaire that the program may not ship, loaded by the clinic from its own
/// licensed copy. A JSON file:
///
///     {"format": "ayumi-text-pack", "version": 1, "instrument": "koos12", "licence": "who, when, for what",
///      "languages": {"ja": {"items": {"P1": "...", ..., "Q4": "..."},
///                           "answers": {"P1": ["0", "1", "2", "3", "4"], ...}}}}
///
/// All twelve items per language; "answers" may be left out, whole or item by item.
struct InstrumentTexts
{
    QString licence;
    QMap<QString, ItemTexts> languages; ///< "ja": never empty

    bool operator==(const InstrumentTexts&) const = default;
};

inline constexpr qsizetype largestTextPack = 256 * 1024; ///< bytes
inline constexpr qsizetype longestItemText = 500;

/// Errors: FileForeign(name) for anything but a text pack of KOOS-12, FileNewer(name),
/// FieldMissing("licence"), FieldInvalid("text-pack", "ja: P5") for an item that is missing, unknown or
/// empty, FieldTooLong("text-pack", bytes or characters).
[[nodiscard]] Result<InstrumentTexts> readInstrumentTexts(const QByteArray& json, const QString& name);

/// As readInstrumentTexts() takes it.
[[nodiscard]] QByteArray written(const InstrumentTexts& texts);

} // namespace ayumi
