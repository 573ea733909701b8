#pragma once

#include <QString>

#include <memory>

namespace ayumi::test {

/// A disk in memory of a few megabytes that can be filled and made read-only. Only root can have one.
class SmallDisk
{
public:
    /// Null when the system does not let us.
    [[nodiscard]] static std::unique_ptr<SmallDisk> mount(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Takes all room but about `bytes`.
    void fillExcept(qint64 bytes);
    /// Gives back what fillExcept() took.
    void free();
    /// Takes effect when no file on it is open for writing.
    void makeReadOnly();

private:
    explicit SmallDisk(QString path);

    QString m_path;
};

} // namespace ayumi::test
