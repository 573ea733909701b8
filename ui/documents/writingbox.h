#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace ayumi {

/// The words beside what is to be written by hand at one call.
struct WritingWords
{
    QStringList results; ///< with a box to tick each
    QString pain;
    QString right;
    QString left;
    QString next;
    QString notes;
};

namespace writingbox {

/// In points: no call gets less room than a hand needs.
inline constexpr double leastHeight = 98;

/// Lines and boxes to write on, and their words, filling `area`. `unit` is a point in units of the device.
void paint(QPainter& painter, const QRectF& area, double unit, const WritingWords& words);

} // namespace writingbox

} // namespace ayumi
