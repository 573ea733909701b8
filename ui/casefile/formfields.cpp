#include "ui/casefile/formfields.h"

#include "ui/casefile/written.h"
#include "ui/kit/datefield.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/scorerow.h"
#include "ui/kit/sidechoice.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

void setMoment(MomentField& field, const QString& text)
{
    if (const auto moment = readMoment(text))
        field.setMoment(*moment);
    else
        field.day()->setText({});
}

QString writtenSides(const SideChoice& field)
{
    QString text;
    for (const Side side : field.sides())
        text += codeOf(side);
    return text;
}

void setSides(SideChoice& field, const QString& text)
{
    std::vector<Side> sides;
    for (const QChar letter : text) {
        if (const auto side = valueOf<Side>(QString(letter)))
            sides.push_back(*side);
    }
    field.setSides(sides);
}

QString written(const QWidget* widget)
{
    if (const auto* composed = dynamic_cast<const ComposedField*>(widget))
        return composed->written();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->toPlainText();
    if (const auto* choice = qobject_cast<const QComboBox*>(widget))
        return choice->currentData().toString();
    if (const auto* tick = qobject_cast<const QCheckBox*>(widget))
        return tick->isChecked() ? u"yes"_s : QString();
    if (const auto* date = qobject_cast<const DateField*>(widget))
        return date->date() ? date->date()->toString(Qt::ISODate) : date->text();
    if (const auto* moment = qobject_cast<const MomentField*>(widget))
        return moment->moment() ? writtenMoment(*moment->moment()) : QString();
    if (const auto* score = qobject_cast<const ScoreRow*>(widget))
        return score->score() ? QString::number(*score->score()) : QString();
    if (const auto* side = qobject_cast<const SideChoice*>(widget))
        return writtenSides(*side);
    return {};
}

void write(QWidget* widget, const QString& value)
{
    if (auto* composed = dynamic_cast<ComposedField*>(widget))
        composed->setWritten(value);
    else if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(value);
        line->setCursorPosition(0); // a long text is read from its beginning
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        text->setPlainText(value);
    else if (auto* choice = qobject_cast<QComboBox*>(widget))
        choice->setCurrentIndex(std::max(0, choice->findData(value)));
    else if (auto* tick = qobject_cast<QCheckBox*>(widget))
        tick->setChecked(value == u"yes");
    else if (auto* date = qobject_cast<DateField*>(widget))
        date->setText(value);
    else if (auto* moment = qobject_cast<MomentField*>(widget))
        setMoment(*moment, value);
    else if (auto* score = qobject_cast<ScoreRow*>(widget))
        score->setScore(value.isEmpty() ? std::nullopt : std::optional(value.toInt()));
    else if (auto* side = qobject_cast<SideChoice*>(widget))
        setSides(*side, value);
}

} // namespace

FormFields::FormFields(FormGrid* grid, QObject* parent)
    : QObject(parent)
    , m_grid(grid)
{
}

void FormFields::add(const QString& code, QWidget* field, const QString& label)
{
    m_grid->addField(field, label, code);
    watch(code, field, label);
}

void FormFields::watch(const QString& code, QWidget* field, const QString& label)
{
    m_fields.push_back({code, field, label});
    if (field->objectName().isEmpty())
        field->setObjectName(code);
    connectField(m_fields.back());
}

void FormFields::connectField(const Field& field)
{
    const auto told = [this, code = field.code] { tell(code); };
    QWidget* widget = field.widget;
    if (auto* composed = dynamic_cast<ComposedField*>(widget))
        composed->edited = told;
    else if (auto* line = qobject_cast<QLineEdit*>(widget))
        connect(line, &QLineEdit::textChanged, this, told);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        connect(text, &QPlainTextEdit::textChanged, this, told);
    else if (auto* choice = qobject_cast<QComboBox*>(widget))
        connect(choice, &QComboBox::currentIndexChanged, this, told);
    else if (auto* tick = qobject_cast<QCheckBox*>(widget))
        connect(tick, &QCheckBox::toggled, this, told);
    else if (auto* date = qobject_cast<DateField*>(widget)) {
        connect(date, &DateField::dateChanged, this, told);
        connect(date, &DateField::textEdited, this, told);
    } else if (auto* moment = qobject_cast<MomentField*>(widget))
        connect(moment, &MomentField::changed, this, told);
    else if (auto* score = qobject_cast<ScoreRow*>(widget))
        connect(score, &ScoreRow::scoreChanged, this, told);
    else if (auto* side = qobject_cast<SideChoice*>(widget))
        connect(side, &SideChoice::sidesChanged, this, told);
}

void FormFields::tell(const QString& code)
{
    if (!m_filling)
        Q_EMIT edited(code);
}

FormFields::Values FormFields::values() const
{
    Values values;
    for (const Field& field : m_fields)
        values.insert(field.code, written(field.widget));
    return values;
}

QString FormFields::value(const QString& code) const
{
    const Field* field = find(code);
    return field ? written(field->widget) : QString();
}

void FormFields::setValue(const QString& code, const QString& value)
{
    const Field* field = find(code);
    if (!field)
        return;
    m_filling = true;
    write(field->widget, value);
    m_filling = false;
}

void FormFields::setValues(const Values& values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        setValue(value.key(), value.value());
}

std::optional<QDate> FormFields::date(const QString& code) const
{
    const Field* field = find(code);
    const auto* date = field ? qobject_cast<const DateField*>(field->widget) : nullptr;
    return date ? date->date() : std::nullopt;
}

std::optional<double> FormFields::number(const QString& code) const
{
    bool isNumber = false;
    const double number = value(code).trimmed().normalized(QString::NormalizationForm_KC).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<int> FormFields::integer(const QString& code) const
{
    const std::optional<double> exact = number(code);
    return exact ? std::optional(static_cast<int>(*exact)) : std::nullopt;
}

void FormFields::settle()
{
    m_settled = values();
}

QStringList FormFields::changed() const
{
    QStringList codes;
    for (const Field& field : m_fields) {
        if (written(field.widget) != m_settled.value(field.code))
            codes << field.code;
    }
    return codes;
}

QStringList FormFields::codes() const
{
    QStringList codes;
    for (const Field& field : m_fields)
        codes << field.code;
    return codes;
}

QString FormFields::label(const QString& code) const
{
    const Field* field = find(code);
    return field ? field->label : code;
}

QString FormFields::inWords(const QString& code, const QString& value) const
{
    const Field* field = find(code);
    if (!field || value.isEmpty())
        return tr("(empty)");
    if (const auto* composed = dynamic_cast<const ComposedField*>(field->widget))
        return composed->inWords(value);
    if (const auto* choice = qobject_cast<const QComboBox*>(field->widget))
        return choice->itemText(std::max(0, choice->findData(value)));
    if (qobject_cast<const QCheckBox*>(field->widget))
        return tr("yes");
    if (qobject_cast<const DateField*>(field->widget)) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? Words::date(date) : value;
    }
    return value;
}

QWidget* FormFields::widget(const QString& code) const
{
    const Field* field = find(code);
    return field ? field->widget : nullptr;
}

bool FormFields::checkReadable()
{
    QWidget* first = nullptr;
    for (const Field& field : m_fields) {
        QString complaint;
        auto* date = qobject_cast<DateField*>(field.widget);
        if (const auto* moment = qobject_cast<const MomentField*>(field.widget))
            date = moment->day();
        if (date) {
            // It says itself below what is wrong with it.
            if (!date->read()) {
                date->complain();
                if (!first)
                    first = field.widget;
            }
        } else if (field.widget->property("number").toBool() && !value(field.code).trimmed().isEmpty() &&
                   !number(field.code)) {
            complaint = ErrorText::of({ErrorCode::FieldInvalid, {field.code, value(field.code)}});
        }
        m_grid->setError(field.widget, complaint);
        if (!complaint.isEmpty() && !first)
            first = field.widget;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void FormFields::setEnabled(bool enabled)
{
    for (const Field& field : m_fields)
        field.widget->setEnabled(enabled);
}

const FormFields::Field* FormFields::find(const QString& code) const
{
    const auto found = std::ranges::find(m_fields, code, &Field::code);
    return found == m_fields.end() ? nullptr : &*found;
}

} // namespace ayumi
