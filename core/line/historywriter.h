#pragma once

#include "core/line/linehistory.h"

#include <QHash>

namespace ayumi {

/// Adds what was not understood. A file that is no history at all would give one note for each line: beyond
/// many thousands, neighbours share a note.
void keepNote(LineHistory& history, LineNote note);

/// Remembers a line of a record that could be meant otherwise; only the first thousand, and how each begins.
void keepDoubt(LineHistory& history, int number, QStringView text);

/// Puts every line of a text history where it belongs: into a record, among what was not understood, or into
/// the count of layout lines. Lines must come in order; `number` counts them from 1.
class HistoryWriter
{
public:
    HistoryWriter(LineHistory& history, const QString& conversation);

    /// Begins a record, ending the one before.
    void begin(int number, QDate date, QTime time, QStringView sender, QStringView text);
    /// A further line of the record's text, empty lines included.
    void append(QStringView text);
    /// A bare line: continues the record begun last, with the empty lines between; without one it is not
    /// understood.
    void continueWith(int number, QStringView text);
    /// An empty line outside quotes: layout, unless the message goes on behind it.
    void blank();
    /// A line of the head or a day line.
    void layout();
    void notUnderstood(int number, QStringView text);
    void doubt(int number, QStringView text) { keepDoubt(m_history, number, text); }
    void finish() { close(); }

    [[nodiscard]] bool hasOpenRecord() const { return m_isOpen; }

private:
    void close();
    QString shared(QStringView name);

    LineHistory& m_history;
    LineRecord m_open;
    bool m_isOpen = false;
    int m_blanks = 0;
    QHash<QString, std::size_t> m_participants;
    QString m_lastName;
};

/// Counts one more message of `name` among `history.participants`; `index` remembers where each stands.
void countParticipant(LineHistory& history, QHash<QString, std::size_t>& index, const QString& name,
                      bool isAccount);

} // namespace ayumi
