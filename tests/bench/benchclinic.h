#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QString>

namespace ayumi::bench {

/// A generated clinic on disk.
struct BenchClinic
{
    QString folder;
    int cases = 0;

    [[nodiscard]] QString databasePath() const;
};

/// Who signs in, with which password: everybody may know.
[[nodiscard]] QString staffName();
[[nodiscard]] SecretBytes staffPassword();
/// The raw key of the database, as whoever signs in gets it.
[[nodiscard]] Result<SecretBytes> databaseKey(const BenchClinic& clinic);

/// The clinic of `cases` cases below `cache`; generated where it is not there yet, or where schema or
/// generator are others than at that time. Says on standard error how far it came.
[[nodiscard]] Result<BenchClinic> generatedClinic(const QString& cache, int cases);

/// A copy that may be written to, gone with its object.
class WorkingCopy
{
public:
    [[nodiscard]] static Result<WorkingCopy> of(const BenchClinic& original);
    ~WorkingCopy();
    WorkingCopy(WorkingCopy&& other) noexcept;
    WorkingCopy& operator=(WorkingCopy&&) = delete;

    [[nodiscard]] const BenchClinic& clinic() const { return m_clinic; }

private:
    explicit WorkingCopy(BenchClinic clinic);
    BenchClinic m_clinic;
};

} // namespace ayumi::bench
