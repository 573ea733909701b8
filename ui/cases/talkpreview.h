#pragma once

#include "core/line/linehistory.h"

#include <QListView>

namespace ayumi {

class TalkLineModel;

/// The first messages of a talk as bubbles.
class TalkPreview : public QListView
{
    Q_OBJECT

public:
    explicit TalkPreview(QWidget* parent = nullptr);

    /// `patient` empty: nobody said who it is, all bubbles stand on one side.
    void show(const LineHistory& history, const QString& patient);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TalkLineModel* m_lines;
};

} // namespace ayumi
