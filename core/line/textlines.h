#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QStringView>

namespace ayumi {

/// One line of a text that stays where it is: no copies, no index of all lines.
struct TextLine
{
    QStringView text;   ///< without its line break
    qsizetype next = 0; ///< where the following line begins

    [[nodiscard]] bool isBlank() const { return text.trimmed().isEmpty(); }
};

/// Walks over lines ended by LF or CRLF. A line break at the very end begins no further line.
class TextLines
{
public:
    explicit TextLines(QStringView all)
        : m_all(all)
    {
    }

    [[nodiscard]] bool atEnd(qsizetype position) const { return position >= m_all.size(); }
    [[nodiscard]] qsizetype size() const { return m_all.size(); }

    /// The line that begins at `position`, which must not be the end.
    [[nodiscard]] TextLine at(qsizetype position) const
    {
        const qsizetype lineFeed = m_all.indexOf(u'\n', position);
        const qsizetype end = lineFeed < 0 ? m_all.size() : lineFeed;
        QStringView text = m_all.sliced(position, end - position);
        if (text.endsWith(u'\r'))
            text.chop(1);
        return {text, lineFeed < 0 ? end : lineFeed + 1};
    }

private:
    QStringView m_all;
};

/// Tells how far the reading of a text has come, not at every line.
class ReadingProgress
{
public:
    ReadingProgress(const Progress& progress, qsizetype total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    /// Errors: Cancelled.
    Result<> reach(qsizetype position)
    {
        if (position < m_next)
            return {};
        if (m_progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        m_progress.report(position, m_total);
        m_next = position + step;
        return {};
    }

    void finish() const { m_progress.report(m_total, m_total); }

private:
    static constexpr qsizetype step = 128 * 1024;

    const Progress& m_progress;
    qsizetype m_total;
    qsizetype m_next = 0;
};

} // namespace ayumi
