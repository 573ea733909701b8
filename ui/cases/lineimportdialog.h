#pragma once

#include "ui/cases/historyreading.h"
#include "ui/kit/dialog.h"
#include "ui/models/casechoicemodel.h"
#include "ui/models/workplace.h"

#include <QStringList>

class QLabel;
class QStackedWidget;

namespace ayumi {

class EmptyState;
class HistoryPreview;
struct ImportOutcome;

/// Takes LINE talk histories in: reads each file beside the interface, shows what it holds, and adds it to a
/// new consultation or to a case. Importing the same talk again adds only what is new.
class LineImportDialog : public Dialog
{
    Q_OBJECT

public:
    LineImportDialog(const Workplace& place, QWidget* parent);

    /// Reads these one after the other; without any, asks for files.
    void start(const QStringList& files);
    [[nodiscard]] HistoryPreview* preview() const { return m_preview; }

    enum class Step
    {
        Choose,
        DateOrder,
        Preview,
        Done
    };
    [[nodiscard]] Step step() const { return m_step; }

Q_SIGNALS:
    /// Show this case file.
    void caseRequested(ayumi::CaseId id);
    /// Preview, question, result or error are there now.
    void stepChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addPage(QWidget* page);
    void buildChoose();
    void buildDateOrder();
    void buildDone();
    void showStep(Step step);
    void chooseFiles();
    void readNext();
    void read(const QString& path);
    void onRead(const QString& path, const Result<ReadHistory>& answer);
    void showPrimary();
    void onConfirmed();
    void openConsultation();
    void importInto(const CaseChoiceModel::Choice& choice);
    void showOutcome(const ImportOutcome& outcome, const QString& number);

    Workplace m_place;
    Step m_step = Step::Choose;
    std::vector<QWidget*> m_pages; ///< in the order of their steps
    EmptyState* m_choose;
    QLabel* m_dateQuestion;
    HistoryPreview* m_preview;
    EmptyState* m_done;
    QStringList m_files;
    QString m_path;
    LineReadOptions m_options;
    CaseId m_into;
};

} // namespace ayumi
