#pragma once

#include <QString>

namespace ayumi {

/// A phone number as somebody typed it, and as a machine dials it.
struct PhoneNumber
{
    QString typed; ///< untouched
    QString e164;  ///< "+819012345678"; empty when what was typed is not one whole number

    bool operator==(const PhoneNumber&) const = default;
};

/// Reads a number as typed in Japan: without a country it is Japanese, "+" or 010 or 00 lead abroad (+60 is
/// Malaysia). Full-width digits, any dash, brackets and "+81 (0)90" are understood; words around the number
/// are passed over. Source of the numbering plans: libphonenumber, and the mobile and IP numbers of domain
/// notes 6.7 it does not know yet.
[[nodiscard]] PhoneNumber readPhone(QStringView typed);

/// What numbers are compared and searched by: the digits only, Japanese numbers without the country's prefix
/// and with their zero ("+81 90-1234-5678" and "０９０（１２３４）５６７８" both give 09012345678), others
/// with their country (60123456789). Part of a number gives its digits, so that "1234" finds it. Empty when
/// there is no digit.
[[nodiscard]] QString phoneKey(QStringView typed);

/// The number grouped as its country writes it: 090-1234-5678, 0299-81-2345, +60 12-345 6789. Whatever is not
/// just one whole number (two numbers, a remark beside it) comes back as typed.
[[nodiscard]] QString displayPhone(QStringView typed);

} // namespace ayumi
