#pragma once

#include "core/line/linehistory.h"

#include <QByteArray>

#include <random>
#include <vector>

namespace ayumi::testing {

/// One message as it was meant, to be compared with what reading finds.
struct InventedMessage
{
    QDate date;
    QTime time;
    bool fromPatient = true;
    LineKind kind = LineKind::Text;
    QString text;
};

/// A talk between 見本 花子 and さくら見本クリニック, always the same for a seed, in order of time: texts of
/// one and several lines, with quotes, TABs, dates and times inside, photos, stickers, calls.
std::vector<InventedMessage> inventTalk(unsigned seed, int messages);

/// The talk as each program would export it. A message of kind Unsent becomes LINE's sentence.
QByteArray asTalkText(const std::vector<InventedMessage>& messages);
QByteArray asDesktopText(const std::vector<InventedMessage>& messages);
QByteArray asAccountCsv(const std::vector<InventedMessage>& messages);

QString senderOf(const InventedMessage& message);

} // namespace ayumi::testing
