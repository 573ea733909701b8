#pragma once

#include "core/desks/views.h"
#include "ui/models/workplace.h"

#include <QWidget>

class QListView;
class QPlainTextEdit;
class QPushButton;

namespace ayumi {

class FormDraft;
class NoticeBar;
class TimelineModel;

/// What happened, oldest above, the newest in sight, and a box for a note below it.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    TimelineView(const Workplace& place, NoticeBar* notices, QWidget* parent = nullptr);

    void show(const CaseFile& file);
    [[nodiscard]] CaseId shownCase() const { return m_file.facts.careCase.id; }
    void keepDraft();
    [[nodiscard]] QString note() const;
    void setNote(const QString& text);

Q_SIGNALS:
    /// A note was written.
    void noted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void loadEarlier();
    void addNote();

    Workplace m_place;
    NoticeBar* m_notices;
    TimelineModel* m_model;
    QPushButton* m_earlierButton;
    QListView* m_list;
    FormDraft* m_draft;
    QPlainTextEdit* m_note;
    QPushButton* m_add;
    CaseFile m_file;
    std::vector<Message> m_earlier;
    bool m_moreEarlier = false;
    bool m_shown = false;
};

} // namespace ayumi
