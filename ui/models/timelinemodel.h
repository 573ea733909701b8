#pragma once

#include "core/desks/views.h"
#include "ui/models/rowroles.h"
#include "ui/models/timelinewords.h"

#include <QAbstractListModel>

namespace ayumi {

/// The timeline as rows: a line for each day, bubbles for messages, cards for what was done. Oldest first.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Shape
    {
        Day,
        BubbleIn,
        BubbleOut,
        Notice,
        Event
    };

    enum Role
    {
        ShapeRole = RowFirstFreeRole,
        DetailRole,
        ToneRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// `earlier`: messages that were read on demand, older than those of the file.
    void show(const CaseFile& file, const std::vector<Message>& earlier);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        Shape shape = Shape::Event;
        TimelineText text;

        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const CaseFile& file,
                                                 const std::vector<TimelineEntry>& entries);

    std::vector<Row> m_rows;
};

} // namespace ayumi

Q_DECLARE_METATYPE(ayumi::TimelineModel::Shape)
