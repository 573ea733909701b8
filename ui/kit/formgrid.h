#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace ayumi {

/// Labelled fields, one below the other: the label at the left, or above where the form is narrow (or asked
/// to be), the error and the hint below the field they belong to. Labels name their fields for screen
/// readers.
class FormGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Labels
    {
        Beside, ///< above all the same where the width does not suffice
        Above
    };

    explicit FormGrid(Labels labels = Labels::Beside, QWidget* parent = nullptr);

    /// `field` may be a composite: what gets the focus is its focus proxy. `code` is the field code of errors
    /// (FieldMissing and the like), empty where none names it.
    void addField(QWidget* field, const QString& label, const QString& code = {});
    /// Across the whole width: a heading, a group, a note.
    void addAcross(QWidget* widget);
    void addHeading(const QString& text);

    void setRequired(QWidget* field, bool required = true);
    void setLabel(QWidget* field, const QString& label);
    void setHint(QWidget* field, const QString& hint);
    /// Empty: no error.
    void setError(QWidget* field, const QString& sentence);
    /// Hides field, label, hint and error together.
    void setFieldVisible(QWidget* field, bool visible);

    /// Puts the error at the field its first argument names and the focus into it; false when no field has
    /// that code.
    bool showError(const Error& error);
    /// Marks every required line edit without text ("Enter ...") and gives the focus to the first; true when
    /// none is.
    bool checkRequired();
    void clearErrors();
    [[nodiscard]] QString error(const QWidget* field) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row
    {
        QWidget* field = nullptr;
        QLabel* label = nullptr; ///< null: across
        QLabel* hint = nullptr;
        QLabel* error = nullptr;
        QString text;
        QString code;
        bool required = false;
        bool shown = true;
        int gap = 0; ///< the line of the grid below it
    };

    [[nodiscard]] Row* rowOf(const QWidget* field);
    [[nodiscard]] const Row* rowOf(const QWidget* field) const;
    void showLabel(Row& row);
    void arrange(bool beside);
    void append(Row& row);
    void place(Row& row, int& line, bool beside);
    void showGap(const Row& row);

    Labels m_labels;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    int m_next = 0; ///< the first free line
    bool m_beside;
};

} // namespace ayumi
