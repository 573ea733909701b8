#pragma once

#include "core/base/result.h"

#include <QString>

namespace ayumi {

/// How the office signs its letters and where it can be reached: stands on every page that leaves the house.
struct OfficeContact
{
    QString name = {};
    QString postcode = {};
    QString address = {};
    QString phone = {};
    QString hours = {};       ///< in the office's words, "weekdays 9:00 to 18:00"
    QString line = {};        ///< name of the LINE account
    QString phoneAbroad = {}; ///< whom a traveller calls in Malaysia, day and night

    bool operator==(const OfficeContact&) const = default;
};

/// Errors: FieldTooLong (office, postcode, address, phone, hours, line, phone-abroad).
[[nodiscard]] Result<> checkOfficeContact(const OfficeContact& contact);

} // namespace ayumi
