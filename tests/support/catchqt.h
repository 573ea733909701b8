#pragma once

#include <QDate>
#include <QString>

#include <catch2/catch_tostring.hpp>

/// Lets a failing check show Qt's values.
template<>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct Catch::StringMaker<QDate>
{
    static std::string convert(QDate date)
    {
        return date.isValid() ? date.toString(Qt::ISODate).toStdString() : "no date";
    }
};
