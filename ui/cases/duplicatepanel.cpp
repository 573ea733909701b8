#include "ui/cases/duplicatepanel.h"

#include "core/base/phone.h"
#include "ui/kit/button.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/words.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr size_t mostShown = 3;

QString personText(const PersonLine& person, QDate today)
{
    QStringList parts{person.displayName(), person.kana.isEmpty() ? QString() : person.kana.full()};
    if (person.birthDate)
        parts << Words::dateWithEra(*person.birthDate) << Words::age(*person.birthDate, today);
    if (!person.phone.isEmpty())
        parts << displayPhone(person.phone);
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

} // namespace

DuplicatePanel::DuplicatePanel(QWidget* parent)
    : QFrame(parent)
    , m_heading(newLabel({}, Type::Strong, this, true))
    , m_rows(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().px(14), theme().px(10), theme().px(14), theme().px(12));
    layout->setSpacing(theme().px(8));
    layout->addWidget(m_heading);
    m_rows->setSpacing(theme().px(10));
    layout->addLayout(m_rows);
    hide();
}

void DuplicatePanel::show(const std::vector<DuplicateCandidate>& candidates, QDate today)
{
    clearLayout(m_rows);
    setVisible(!candidates.empty());
    if (candidates.empty())
        return;
    m_heading->setText(
        tr("%n person(s) in this clinic may be the same.", nullptr, static_cast<int>(candidates.size())));
    setAccessibleName(m_heading->text());
    for (size_t i = 0; i < std::min(mostShown, candidates.size()); ++i)
        addCandidate(candidates[i], today);
    if (candidates.size() > mostShown)
        m_rows->addWidget(newLabel(tr("%n more; enter more of the name, the phone or the birth date.",
                                      nullptr, static_cast<int>(candidates.size() - mostShown)),
                                   Type::Small, this, true));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DuplicatePanel::addCandidate(const DuplicateCandidate& candidate, QDate today)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(theme().px(3));
    box->addWidget(newLabel(personText(candidate.person, today), Type::Body, this, true));
    QStringList reasons;
    for (const DuplicateReason reason : candidate.reasons)
        reasons << Words::of(reason);
    box->addWidget(newLabel(reasons.join(u" ・ "_s), Type::Small, this, true));
    auto* row = new QWidget(this);
    auto* buttons = new FlowLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacings(theme().px(6), theme().px(6));
    for (const QString& number : candidate.caseNumbers) {
        QPushButton* open = newButton(tr("Open %1").arg(number), ButtonKind::Small, row);
        connect(open, &QPushButton::clicked, this,
                [this, candidate, number] { Q_EMIT caseChosen(candidate, number); });
        buttons->addWidget(open);
    }
    QPushButton* same = newButton(tr("Same person: new case"), ButtonKind::Small, row);
    same->setAccessibleDescription(candidate.person.displayName());
    connect(same, &QPushButton::clicked, this, [this, candidate] { Q_EMIT samePersonChosen(candidate); });
    buttons->addWidget(same);
    box->addWidget(row);
    m_rows->addLayout(box);
}

void DuplicatePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColours colours = theme().tone(Tone::Waiting);
    paintBox(&painter, rect(), colours.soft, colours.strong, theme().px(8));
}

} // namespace ayumi
