#pragma once

#include "core/desks/views.h"

#include <QString>
#include <QStringList>
#include <QWidget>

namespace ayumi::test {

/// Invented rows for lists that are shown without a clinic; right and left are never the same.
[[nodiscard]] QDate listsToday();
[[nodiscard]] TodayView aTodayView();
[[nodiscard]] std::vector<CaseBoardColumn> aBoard();

/// Class and name of every control inside `window` that takes the focus and tells a screen reader nothing.
[[nodiscard]] QStringList controlsWithoutName(const QWidget& window);

/// What an input method does while somebody composes, and when it commits.
void compose(QWidget* field, const QString& preedit);
void commit(QWidget* field, const QString& text);

} // namespace ayumi::test
