// What nearly every file includes; changing it rebuilds the house.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <utility>
#include <vector>
