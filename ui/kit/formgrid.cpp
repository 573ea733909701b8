#include "ui/kit/formgrid.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/errortext.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Below this width at 100 % labels go above their fields.
constexpr int narrow = 420;
constexpr int labelWidth = 132;

} // namespace

FormGrid::FormGrid(Labels labels, QWidget* parent)
    : QWidget(parent)
    , m_labels(labels)
    , m_grid(new QGridLayout(this))
    , m_beside(labels == Labels::Beside)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme().px(14));
    m_grid->setVerticalSpacing(theme().px(4));
    m_grid->setColumnStretch(1, 1);
}

void FormGrid::addField(QWidget* field, const QString& label, const QString& code)
{
    Row row;
    row.field = field;
    row.label = newLabel({}, Type::Secondary, this, true);
    row.label->setBuddy(field);
    row.hint = newLabel({}, Type::Small, this, true);
    row.hint->hide();
    row.error = newLabel({}, Type::Error, this, true);
    row.error->hide();
    row.text = label;
    row.code = code;
    m_rows.push_back(row);
    showLabel(m_rows.back());
    append(m_rows.back());
}

void FormGrid::addAcross(QWidget* widget)
{
    Row row;
    row.field = widget;
    m_rows.push_back(row);
    append(m_rows.back());
}

void FormGrid::addHeading(const QString& text)
{
    QLabel* heading = newLabel(text, Type::Heading, this);
    heading->setContentsMargins(0, theme().px(8), 0, theme().px(2));
    addAcross(heading);
}

void FormGrid::setRequired(QWidget* field, bool required)
{
    if (Row* row = rowOf(field)) {
        row->required = required;
        showLabel(*row);
    }
}

void FormGrid::setLabel(QWidget* field, const QString& label)
{
    if (Row* row = rowOf(field)) {
        row->text = label;
        showLabel(*row);
    }
}

void FormGrid::setHint(QWidget* field, const QString& hint)
{
    if (Row* row = rowOf(field)) {
        row->hint->setText(hint);
        row->hint->setVisible(!hint.isEmpty() && !row->field->isHidden());
    }
}

void FormGrid::setError(QWidget* field, const QString& sentence)
{
    Row* row = rowOf(field);
    if (!row)
        return;
    row->error->setText(sentence);
    row->error->setVisible(!sentence.isEmpty());
    QWidget* edit = field->focusProxy() ? field->focusProxy() : field;
    if (edit->property("invalid").toBool() != !sentence.isEmpty()) {
        edit->setProperty("invalid", !sentence.isEmpty());
        restyle(edit);
    }
    edit->setAccessibleDescription(sentence);
}

void FormGrid::setFieldVisible(QWidget* field, bool visible)
{
    Row* row = rowOf(field);
    if (!row)
        return;
    field->setVisible(visible);
    row->shown = visible;
    showGap(*row);
    row->label->setVisible(visible);
    row->hint->setVisible(visible && !row->hint->text().isEmpty());
    row->error->setVisible(visible && !row->error->text().isEmpty());
}

bool FormGrid::showError(const Error& error)
{
    const QString code = error.args.value(0);
    if (code.isEmpty())
        return false;
    const auto found = std::ranges::find(m_rows, code, &Row::code);
    if (found == m_rows.end())
        return false;
    setError(found->field, ErrorText::of(error));
    found->field->setFocus(Qt::OtherFocusReason);
    return true;
}

bool FormGrid::checkRequired()
{
    QWidget* first = nullptr;
    for (const Row& row : m_rows) {
        const auto* edit = qobject_cast<QLineEdit*>(row.field);
        if (!row.required || !edit || edit->isHidden())
            continue;
        const bool empty = edit->text().trimmed().isEmpty();
        setError(row.field, empty ? tr("Enter this field.") : QString());
        if (empty && !first)
            first = row.field;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void FormGrid::clearErrors()
{
    for (const Row& row : m_rows) {
        if (row.label)
            setError(row.field, {});
    }
}

QString FormGrid::error(const QWidget* field) const
{
    const Row* row = rowOf(field);
    return row && row->error ? row->error->text() : QString();
}

void FormGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = m_labels == Labels::Beside && event->size().width() >= theme().px(narrow);
    if (beside != m_beside)
        arrange(beside);
}

FormGrid::Row* FormGrid::rowOf(const QWidget* field)
{
    const auto found = std::ranges::find(m_rows, field, &Row::field);
    return found == m_rows.end() || !found->label ? nullptr : &*found;
}

const FormGrid::Row* FormGrid::rowOf(const QWidget* field) const
{
    const auto found = std::ranges::find(m_rows, field, &Row::field);
    return found == m_rows.end() || !found->label ? nullptr : &*found;
}

void FormGrid::showLabel(Row& row)
{
    //: %1 is the name of a field that must be filled in
    row.label->setText(row.required ? tr("%1 *").arg(row.text) : row.text);
    //: read out by screen readers
    const QString name = row.required ? tr("%1 (required)").arg(row.text) : row.text;
    row.field->setAccessibleName(name);
    if (QWidget* proxy = row.field->focusProxy())
        proxy->setAccessibleName(name);
}

void FormGrid::arrange(bool beside)
{
    m_beside = beside;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    m_grid->setRowStretch(m_next, 0);
    m_next = 0;
    for (Row& row : m_rows)
        append(row);
}

/// Room that is left goes below the fields, not between a field and what is said about it: into a last, empty
/// line, for an alignment would give wrapping fields no more height than they have in one line.
void FormGrid::append(Row& row)
{
    m_grid->setRowStretch(m_next, 0);
    place(row, m_next, m_beside);
    m_grid->setRowStretch(m_next, 1);
}

void FormGrid::place(Row& row, int& line, bool beside)
{
    if (!row.label) {
        m_grid->addWidget(row.field, line++, 0, 1, 2);
        row.gap = line++;
        showGap(row);
        return;
    }
    const int column = beside ? 1 : 0;
    const int span = beside ? 1 : 2;
    if (beside) {
        row.label->setMinimumWidth(theme().px(labelWidth));
        row.label->setMaximumWidth(theme().px(labelWidth + 40));
        // The label stands on the line of a one-line field, however high the field grows.
        row.label->setContentsMargins(0, theme().px(6), 0, 0);
        m_grid->addWidget(row.label, line, 0, Qt::AlignTop);
    } else {
        row.label->setMinimumWidth(0);
        row.label->setMaximumWidth(QWIDGETSIZE_MAX);
        row.label->setContentsMargins(0, 0, 0, 0);
        m_grid->addWidget(row.label, line++, 0, 1, 2);
    }
    m_grid->addWidget(row.field, line++, column, 1, span);
    m_grid->addWidget(row.hint, line++, column, 1, span);
    m_grid->addWidget(row.error, line++, column, 1, span);
    row.gap = line++;
    showGap(row);
}

void FormGrid::showGap(const Row& row)
{
    m_grid->setRowMinimumHeight(row.gap, row.shown ? theme().px(6) : 0);
}

} // namespace ayumi
