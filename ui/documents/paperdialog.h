#pragma once

#include "core/desks/paperviews.h"
#include "ui/documents/addresslabels.h"
#include "ui/documents/letterhead.h"
#include "ui/documents/paperpages.h"
#include "ui/documents/previewdialog.h"
#include "ui/kit/dialog.h"
#include "ui/models/paperselection.h"
#include "ui/models/workplace.h"

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace ayumi {

class DateField;
class FormGrid;
class Language;

/// The papers that fit what was chosen, the usual one first: Enter shows it as it will be printed. Each is on
/// record before its first page leaves.
class PaperDialog : public Dialog
{
    Q_OBJECT

public:
    /// `language` may be null where there is only one.
    PaperDialog(const Workplace& place, Language* language, const PaperSelection& selection, QWidget* parent);

    [[nodiscard]] QListWidget* papers() const { return m_list; }

Q_SIGNALS:
    /// What fits is known, or could not be read.
    void loaded();

private:
    struct Loaded
    {
        std::vector<PaperCase> cases;
        std::vector<Staff> staff;
        OfficeContact office;
    };
    using Paper = std::shared_ptr<const PaperPages>;

    void build();
    void load();
    void show(const Loaded& loaded);
    void offer(PaperKind kind, int count);
    void onChosen();
    void showNote();
    [[nodiscard]] PaperKind chosen() const;
    [[nodiscard]] std::vector<PaperCase> casesFor(PaperKind kind) const;
    [[nodiscard]] QString noteOn(PaperKind kind) const;
    [[nodiscard]] Letterhead letterhead() const;

    void onConfirmed();
    void previewCallList();
    void previewDayPlan();
    void previewJourneys(PaperKind kind);
    void previewLabels();
    void previewLetters();
    /// Every sheet in the language of whoever reads it; the first error instead.
    [[nodiscard]] Result<> add(std::vector<Paper>& papers, const QString& language,
                               const std::function<Result<class FlowPaper>()>& write) const;
    void preview(std::vector<Paper> papers, PreviewDialog::Record record);

    Workplace m_place;
    Language* m_language;
    PaperSelection m_selection;
    Loaded m_loaded;
    QListWidget* m_list;
    QLabel* m_note;
    FormGrid* m_form;
    DateField* m_day;
    QComboBox* m_staff;
    QComboBox* m_sheet;
    QSpinBox* m_start;
    DateField* m_callAgain;
    bool m_isLoaded = false;
    bool m_wasConfirmed = false; ///< before it was loaded: goes on then
};

} // namespace ayumi
