#include "ui/casefile/answerfield.h"

#include "ui/kit/theme.h"
#include "ui/models/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// "known|patient|value"; empty: not asked.
QString writtenAnswer(const Answer& answer)
{
    if (answer.state == AnswerState::NotAsked)
        return {};
    if (answer.state != AnswerState::Known)
        return codeOf(answer.state);
    return codeOf(answer.state) + u'|' + codeOf(answer.source) + u'|' + answer.value;
}

Answer readAnswer(const QString& text)
{
    Answer answer;
    answer.state = valueOf<AnswerState>(text.section(u'|', 0, 0)).value_or(AnswerState::NotAsked);
    answer.source = valueOf<AnswerSource>(text.section(u'|', 1, 1)).value_or(AnswerSource::Patient);
    answer.value = text.section(u'|', 2);
    return answer;
}

} // namespace

AnswerField::AnswerField(const Question& question, bool narrow, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
    , m_state(new QComboBox(this))
    , m_source(new QComboBox(this))
{
    const AnswerKind kind = definitionOf(question.field).kind;
    QWidget* value = nullptr;
    if (kind == AnswerKind::Text || kind == AnswerKind::Number) {
        value = m_text = new QLineEdit(this);
        connect(m_text, &QLineEdit::textEdited, this, &AnswerField::onValueEdited);
    } else {
        value = m_choice = new QComboBox(this);
        addChoices();
        connect(m_choice, &QComboBox::currentIndexChanged, this, &AnswerField::onValueEdited);
    }
    setFocusProxy(value);
    for (const AnswerState known : allValues<AnswerState>())
        m_state->addItem(Words::of(known), codeOf(known));
    for (const AnswerSource source : allValues<AnswerSource>())
        m_source->addItem(Words::of(source), codeOf(source));
    for (QComboBox* box : {m_state, m_source}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(3);
        box->setFixedWidth(theme().px(narrow ? 82 : 92));
    }
    value->setMinimumWidth(theme().px(60));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(4));
    layout->addWidget(value, 0, 0);
    layout->addWidget(m_state, 0, 1);
    // Where it is known from matters only of what is known.
    if (narrow)
        layout->addWidget(m_source, 1, 1);
    else
        layout->addWidget(m_source, 0, 2);
    layout->setColumnStretch(0, 1);
    connect(m_state, &QComboBox::currentIndexChanged, this, &AnswerField::onStateChosen);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] { tell(); });
    setAnswer({});
}

void AnswerField::addChoices()
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(4);
    m_choice->addItem(u"–"_s, QString());
    const IntakeDefinition& definition = definitionOf(m_question.field);
    if (definition.kind == AnswerKind::YesNo) {
        for (const QString& code : {u"yes"_s, u"no"_s})
            m_choice->addItem(Words::choice(m_question.field, code), code);
        return;
    }
    for (const char* choice : definition.choices) {
        const QString code = QString::fromLatin1(choice);
        m_choice->addItem(Words::choice(m_question.field, code), code);
    }
}

void AnswerField::setName(const QString& name)
{
    setAccessibleName(name);
    focusProxy()->setAccessibleName(name);
    m_state->setAccessibleName(tr("%1: asked?").arg(name));
    m_source->setAccessibleName(tr("%1: known from").arg(name));
}

Answer AnswerField::answer() const
{
    Answer answer;
    answer.state = state();
    answer.source = valueOf<AnswerSource>(m_source->currentData().toString()).value_or(AnswerSource::Patient);
    if (answer.state == AnswerState::Known)
        answer.value = value();
    return answer;
}

void AnswerField::setAnswer(const Answer& answer)
{
    m_filling = true;
    setValue(answer.value);
    m_state->setCurrentIndex(m_state->findData(codeOf(answer.state)));
    m_source->setCurrentIndex(m_source->findData(codeOf(answer.source)));
    showSource();
    m_filling = false;
}

QString AnswerField::written() const
{
    return writtenAnswer(answer());
}

void AnswerField::setWritten(const QString& text)
{
    setAnswer(readAnswer(text));
}

QString AnswerField::inWords(const QString& text) const
{
    return Words::of(m_question.field, readAnswer(text));
}

void AnswerField::onValueEdited()
{
    if (m_filling)
        return;
    m_filling = true;
    const AnswerState now = value().isEmpty() ? AnswerState::NotAsked : AnswerState::Known;
    m_state->setCurrentIndex(m_state->findData(codeOf(now)));
    showSource();
    m_filling = false;
    tell();
}

void AnswerField::onStateChosen()
{
    showSource();
    if (!m_filling && state() == AnswerState::Known && value().isEmpty())
        focusProxy()->setFocus(Qt::OtherFocusReason);
    tell();
}

void AnswerField::showSource()
{
    m_source->setVisible(state() == AnswerState::Known);
}

QString AnswerField::value() const
{
    if (m_choice)
        return m_choice->currentData().toString();
    const QString typed = m_text->text().trimmed();
    // People type numbers in full width; they are kept in one form.
    return definitionOf(m_question.field).kind == AnswerKind::Number
               ? typed.normalized(QString::NormalizationForm_KC)
               : typed;
}

void AnswerField::setValue(const QString& value)
{
    if (m_choice)
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(value)));
    else
        m_text->setText(value);
}

AnswerState AnswerField::state() const
{
    return valueOf<AnswerState>(m_state->currentData().toString()).value_or(AnswerState::NotAsked);
}

void AnswerField::tell() const
{
    if (!m_filling && edited)
        edited();
}

} // namespace ayumi
