#include "ui/casefile/caseform.h"

#include "core/desks/workbench.h"
#include "ui/casefile/formdraft.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/theme.h"
#include "ui/models/words.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

CaseForm::CaseForm(const Workplace& place, const QString& code, const QString& title, Right right,
                   QWidget* parent)
    : Card(title, Body::Padded, parent)
    , m_place(place)
    , m_code(code)
    , m_right(right)
    , m_draft(new FormDraft(*place.workbench, this))
    , m_notices(new NoticeBar(this))
    , m_grid(new FormGrid(FormGrid::Labels::Beside, this))
    , m_fields(new FormFields(m_grid, this))
    , m_save(newButton(tr("Save"), ButtonKind::Primary, this))
    , m_revert(newButton(tr("Undo changes"), ButtonKind::Quiet, this))
{
    setObjectName(code);
    body()->addWidget(m_draft);
    body()->addWidget(m_notices);
    body()->addWidget(m_grid);
    buildFoot();
    m_draft->setContent([this] {
        FormDraft::Typed typed{this->typed(), {}};
        for (auto value = typed.mine.begin(); value != typed.mine.end(); ++value)
            typed.before.insert(value.key(), m_fields->settled().value(value.key()));
        return typed;
    });
    connect(m_draft, &FormDraft::restoreRequested, this,
            [this](const FormDraft::Typed& typed) { bringTogether(typed.mine, typed.before); });
    connect(m_fields, &FormFields::edited, this, [this] {
        m_draft->touch();
        onChanged();
    });
}

void CaseForm::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_revert);
    foot->addWidget(m_save);
    body()->addLayout(foot);
    m_save->setToolTip(tr("Ctrl+S"));
    m_save->setAccessibleName(tr("Save: %1").arg(title()));
    m_revert->setAccessibleName(tr("Undo changes: %1").arg(title()));
    m_save->setVisible(mayEdit());
    m_revert->hide();
    for (const QKeySequence& keys :
         {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return)}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &CaseForm::save);
    }
    connect(m_save, &QPushButton::clicked, this, &CaseForm::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_draft->forget();
        m_notices->dismiss();
        take(m_file);
    });
}

void CaseForm::show(const CaseFile& file)
{
    const bool another = file.facts.careCase.id != m_file.facts.careCase.id;
    if (another) {
        m_notices->dismiss();
        m_draft->keepNow();
    }
    if (another || (!isTyped() && !m_saving))
        take(file);
    m_draft->use(m_code + u'/' + file.facts.careCase.number);
}

void CaseForm::take(const CaseFile& file)
{
    m_file = file;
    fill(file);
    m_grid->clearErrors();
    m_fields->settle();
    m_fields->setEnabled(mayEdit() && file.facts.careCase.stage != Stage::Closed);
    onChanged();
}

void CaseForm::onChanged()
{
    m_revert->setVisible(mayEdit() && isTyped());
    onEdited();
}

void CaseForm::keepDraft()
{
    m_draft->keepNow();
}

bool CaseForm::focusField(const QString& code)
{
    QWidget* field = m_fields->widget(code.isEmpty() ? m_fields->codes().value(0) : code);
    if (!field)
        return false;
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

FormFields::Values CaseForm::typed() const
{
    FormFields::Values values;
    for (const QString& code : m_fields->changed())
        values.insert(code, m_fields->value(code));
    return values;
}

void CaseForm::typeAgain(const FormFields::Values& values)
{
    m_fields->setValues(values);
    m_draft->touch();
    onChanged();
}

bool CaseForm::check()
{
    return m_fields->checkReadable();
}

QString CaseForm::savedSentence() const
{
    return tr("Saved.");
}

bool CaseForm::showErrorAtField(const Error& error)
{
    return m_grid->showError(error);
}

void CaseForm::save()
{
    if (m_saving || !mayEdit() || !hasFile())
        return;
    m_notices->dismiss();
    if (!check())
        return;
    const Work work = this->work();
    if (!work)
        return;
    m_saving = true;
    m_save->setEnabled(false);
    const CaseId saving = m_file.facts.careCase.id;
    whenAnswered(m_place.workbench->run(work), this, [this, saving](const Result<>& answer) {
        m_saving = false;
        m_save->setEnabled(true);
        // Another case stands in the fields by now; what was refused is kept as a draft of its own case.
        if (saving != m_file.facts.careCase.id)
            return;
        if (answer) {
            m_draft->forget();
            m_fields->settle();
            onChanged();
            Q_EMIT saved(savedSentence());
        } else if (answer.error().code == ErrorCode::Conflict) {
            onConflict();
        } else if (!showErrorAtField(answer.error())) {
            m_notices->showError(answer.error());
        }
    });
}

void CaseForm::onConflict()
{
    auto theirs = m_place.workbench->run(
        [id = m_file.facts.careCase.id](Office& office) { return office.cases.refresh(id); });
    whenDone(std::move(theirs), this, m_notices, [this](const CaseFile& file) {
        const FormFields::Values mine = typed();
        const FormFields::Values before = m_fields->settled();
        take(file);
        bringTogether(mine, before);
        m_notices->say(Tone::Waiting, tr("Somebody else saved this meanwhile. Nothing you typed is lost: "
                                         "look at it and save again."));
    });
}

void CaseForm::bringTogether(const FormFields::Values& mine, const FormFields::Values& before)
{
    std::vector<ConflictDialog::Field> fields;
    for (auto value = mine.begin(); value != mine.end(); ++value) {
        const QString theirs = m_fields->settled().value(value.key());
        if (theirs == value.value())
            continue;
        m_fields->setValue(value.key(), value.value());
        if (theirs != before.value(value.key())) {
            fields.push_back({value.key(), m_fields->label(value.key()),
                              m_fields->inWords(value.key(), value.value()),
                              m_fields->inWords(value.key(), theirs)});
        }
    }
    onChanged();
    m_draft->touch();
    if (fields.empty())
        return;
    auto* dialog = new ConflictDialog(fields, window());
    connect(dialog, &ConflictDialog::chosen, this, [this](const QStringList& takeTheirs) {
        for (const QString& code : takeTheirs)
            m_fields->setValue(code, m_fields->settled().value(code));
        onChanged();
        save();
    });
    dialog->open();
}

} // namespace ayumi
