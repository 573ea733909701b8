#pragma once

#include <QCoreApplication>

namespace ayumi {

/// The audit log's codes in words.
class AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::AuditWords)

public:
    /// "case.opened" as people say it; a code without words of its own as it is.
    [[nodiscard]] static QString action(const QString& code);
    [[nodiscard]] static bool knows(const QString& code);
    /// "case:A-000187" -> "Case A-000187"
    [[nodiscard]] static QString subject(const QString& code);
};

} // namespace ayumi
