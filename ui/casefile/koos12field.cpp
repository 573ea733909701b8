#include "ui/casefile/koos12field.h"

#include "core/domain/outcome/scorereading.h"
#include "ui/kit/answerrow.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/callwords.h"
#include "ui/models/scorewords.h"
#include "ui/models/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

koos12::Answers answersFrom(const QString& text)
{
    const Result<koos12::Answers> read = koos12::read(text);
    return read ? *read : koos12::Answers();
}

int answeredOf(const koos12::Answers& answers)
{
    return static_cast<int>(
        std::ranges::count_if(answers, [](const auto& each) { return each.has_value(); }));
}

QString summaryOf(const koos12::Answers& answers)
{
    const int answered = answeredOf(answers);
    if (answered == 0)
        return Koos12Field::tr("not asked yet");
    const koos12::Scores scores = koos12::score(answers);
    QStringList parts;
    const auto add = [&parts](Instrument instrument, const std::optional<double>& value) {
        if (value)
            parts << u"%1 %2"_s.arg(ScoreWords::of(instrument), scoreText(instrument, *value));
    };
    add(Instrument::Koos12Summary, scores.summary);
    add(Instrument::Koos12Pain, scores.pain);
    add(Instrument::Koos12Function, scores.function);
    add(Instrument::Koos12Qol, scores.qol);
    parts << Koos12Field::tr("%1 of %2 answered").arg(answered).arg(koos12::itemCount);
    return parts.join(u" ・ "_s);
}

} // namespace

Koos12Field::Koos12Field(Joint joint, QWidget* parent)
    : QWidget(parent)
    , m_joint(joint)
    , m_summary(newLabel({}, Type::Body, this, true))
    , m_fold(newButton({}, ButtonKind::Small, this))
    , m_inner(new QWidget(this))
    , m_column(new QVBoxLayout(m_inner))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(4));
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_fold, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_inner->setProperty("surface", u"none"_s);
    m_inner->hide();
    setFocusProxy(m_fold);
    connect(m_fold, &QPushButton::clicked, this, [this] { unfold(m_inner->isHidden()); });
    showSummary();
}

void Koos12Field::setTexts(const std::optional<InstrumentTexts>& texts)
{
    if (m_texts == texts)
        return;
    m_texts = texts;
    for (AnswerRow* row : m_rows)
        delete row;
    m_rows.clear();
    if (!m_inner->isHidden())
        addRows();
}

void Koos12Field::addRows()
{
    for (const Koos12Item item : allValues<Koos12Item>()) {
        const auto place = static_cast<std::size_t>(item);
        std::vector<AnswerRow::Option> options;
        for (int value = koos12::bestAnswer; value <= koos12::worstAnswer; ++value) {
            const QString words = CallWords::answer(item, value, m_texts);
            options.push_back({value, words == QString::number(value) ? QString() : words});
        }
        auto* row = new AnswerRow(CallWords::question({item, m_joint}, m_texts), options,
                                  m_joint.side == Side::Right ? Tone::RightSide : Tone::LeftSide, m_inner);
        if (std::ranges::all_of(options, [](const auto& option) { return option.text.isEmpty(); }))
            row->setEnds(CallWords::leastEnd(item), CallWords::mostEnd(item));
        row->setAnswer(m_answers.at(place));
        connect(row, &AnswerRow::answerChanged, this, [this, place](std::optional<int> answer) {
            if (m_answers.at(place) == answer)
                return;
            m_answers.at(place) = answer;
            showSummary();
            if (edited)
                edited();
        });
        connect(row, &AnswerRow::settled, this, [this, place] {
            if (place + 1 < m_rows.size())
                m_rows.at(place + 1)->setFocus(Qt::OtherFocusReason);
            else
                m_fold->setFocus(Qt::OtherFocusReason);
        });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
}

void Koos12Field::unfold(bool open)
{
    if (open && m_rows.empty())
        addRows();
    m_inner->setVisible(open);
    showSummary();
    if (open)
        m_rows.front()->setFocus(Qt::OtherFocusReason);
}

void Koos12Field::showSummary()
{
    //: %1 the knee, %2 its scores, or that it was not asked
    m_summary->setText(tr("%1: %2").arg(Words::of(m_joint), summaryOf(m_answers)));
    setType(m_summary, answeredOf(m_answers) == 0 ? Type::Secondary : Type::Body);
    if (!m_inner->isHidden())
        m_fold->setText(tr("Fold"));
    else
        m_fold->setText(answeredOf(m_answers) == 0 ? tr("Enter the answers") : tr("Change the answers"));
    //: %1 what the button does, %2 the knee
    m_fold->setAccessibleName(tr("KOOS-12, %2: %1").arg(m_fold->text(), Words::of(m_joint)));
}

QString Koos12Field::written() const
{
    return answeredOf(m_answers) == 0 ? QString() : koos12::written(m_answers);
}

void Koos12Field::setWritten(const QString& text)
{
    m_answers = answersFrom(text);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_rows[place]->setAnswer(m_answers.at(place));
    showSummary();
}

QString Koos12Field::inWords(const QString& text) const
{
    return summaryOf(answersFrom(text));
}

} // namespace ayumi
