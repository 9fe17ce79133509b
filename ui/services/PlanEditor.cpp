// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/PlanEditor.h"

#include "core/people/Narrative.h"
#include "core/referrals/Provider.h"
#include "core/services/CarePlanRules.h"
#include "ui/components/Card.h"
#include "ui/forms/PlainScroll.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

/// The days that follow from a state, so that nobody types them.
Need withDays(Need need, Date today) {
    const bool over = need.state == NeedState::Met || need.state == NeedState::NotWanted;
    need.closedOn = over ? need.closedOn.value_or(today) : std::optional<Date>();
    return need;
}

Goal withDays(Goal goal, Date /*today*/) {
    return goal;
}

Action withDays(Action action, Date today) {
    const bool over = action.state == ActionState::Done;
    action.doneOn = over ? action.doneOn.value_or(today) : std::optional<Date>();
    return action;
}

template <class Record>
Status saveAs(Transaction& transaction, const Row& row, Date today) {
    const auto record = fromRow<Record>(row);
    return record ? transaction.save(withDays(*record, today)) : Status(passOn(record));
}

std::vector<RecordChoice> providersOf(const Session& session) {
    std::vector<RecordChoice> choices;
    const auto providers = session.casework().where<Provider>("active", Value(std::int64_t{1}));
    for (const auto& provider : providers.value_or(std::vector<Provider>{})) {
        choices.emplace_back(provider.id, toQString(provider.name));
    }
    return choices;
}

std::vector<RecordChoice> colleaguesOf(const Session& session) {
    std::vector<RecordChoice> choices;
    for (const auto& worker : session.workers()) {
        choices.emplace_back(worker.id, toQString(worker.displayName));
    }
    return choices;
}

} // namespace

PlanEditor::PlanEditor(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(tr("Need"), Card::Padding::Normal, this)) {
    setObjectName(QStringLiteral("plan_editor"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto* scroll = new QScrollArea(m_card);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    m_words = makeWords(inside);
    column->addWidget(m_words);
    m_forms = {makeNeed(inside), makeGoal(inside), makeAction(inside)};
    for (auto* each : m_forms) {
        column->addWidget(each);
    }
    column->addStretch();
    showThrough(*scroll, inside);
    m_card->content().addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Close"), m_card);
    cancel->setObjectName(QStringLiteral("close_line"));
    auto* keep = new QPushButton(tr("Save"), m_card);
    keep->setObjectName(QStringLiteral("save_line"));
    setButtonKind(*keep, ButtonKind::Primary);
    keep->setEnabled(mayWrite(session.role(), describe<Need>().kind));
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(keep);
    m_card->content().addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &PlanEditor::closeRequested);
    connect(keep, &QPushButton::clicked, this, &PlanEditor::save);
    auto* finish = new QAction(tr("Save the line"), this);
    finish->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence::Save});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QAction::triggered, this, &PlanEditor::save);
    addAction(finish);
}

RecordForm* PlanEditor::makeWords(QWidget* parent) {
    auto* words = new RecordForm(describe<Narrative>(), m_session.words(),
                                 m_session.definitions().codes, parent);
    words->add("title", tr("In a few words"), tr("As the person would say it."));
    words->add("own_words", tr("What the person says about it")).setOptional(true);
    words->setVisible(m_session.confidential().has_value());
    return words;
}

RecordForm* PlanEditor::makeNeed(QWidget* parent) {
    auto* form =
        new RecordForm(describe<Need>(), m_session.words(), m_session.definitions().codes, parent);
    form->add("area", tr("Area"));
    form->add("state", tr("State"));
    form->add("met_by", tr("Met by")).setOptional(true);
    form->add("unmet_reason", tr("Why nobody meets it"),
              tr("It stays visible until somebody does."))
        .setOptional(true);
    return form;
}

RecordForm* PlanEditor::makeGoal(QWidget* parent) {
    auto* form =
        new RecordForm(describe<Goal>(), m_session.words(), m_session.definitions().codes, parent);
    form->add("state", tr("State"));
    form->add("due", tr("Until"), tr("For example 10 3 2026, tomorrow, +7")).setOptional(true);
    return form;
}

RecordForm* PlanEditor::makeAction(QWidget* parent) {
    auto* form = new RecordForm(describe<Action>(), m_session.words(),
                                m_session.definitions().codes, parent);
    form->add("state", tr("State"));
    form->add("responsible", tr("Who"), tr("Finds it in Today."));
    form->add("due", tr("Due"), tr("For example 10 3 2026, tomorrow, +7")).setOptional(true);
    form->add("service", tr("Service")).setOptional(true);
    form->add("provider", tr("Provider")).setOptional(true);
    form->add("outcome", tr("Outcome")).setOptional(true);
    return form;
}

void PlanEditor::openRow(PlanKind kind, const RecordId& person, const Row& row) {
    m_kind = kind;
    m_person = person;
    const std::array titles{tr("Need"), tr("Goal"), tr("Action")};
    m_card->setTitle(titles[static_cast<std::size_t>(kind)]);
    m_card->setAccessibleName(titles[static_cast<std::size_t>(kind)]);
    for (auto* each : m_forms) {
        each->setVisible(each == &form());
    }
    if (kind == PlanKind::Action) {
        form().setChoices("provider", providersOf(m_session));
        form().setChoices("responsible", colleaguesOf(m_session));
    }
    form().setRow(row);
    openWords(row.id);
}

void PlanEditor::openWords(const RecordId& line) {
    const auto access = m_session.confidential();
    if (!access) {
        return;
    }
    const std::array kinds{describe<Need>().kind, describe<Goal>().kind, describe<Action>().kind};
    auto words = access->find<Narrative>(line).value_or(std::nullopt).value_or(Narrative{});
    words.id = line;
    words.person = m_person;
    words.about = Code{std::string(kinds[static_cast<std::size_t>(m_kind)])};
    m_words->setRecord(words);
}

bool PlanEditor::isModified() const {
    return form().isModified() || m_words->isModified();
}

void PlanEditor::focusFirst() {
    auto& first = m_words->isVisibleTo(this) ? *m_words : form();
    if (auto* field = first.findChild<Field*>()) {
        field->editor().setFocus();
    }
}

Status PlanEditor::saveRow(Transaction& transaction, const Row& row) const {
    switch (m_kind) {
    case PlanKind::Need:
        return saveAs<Need>(transaction, row, m_session.today());
    case PlanKind::Goal:
        return saveAs<Goal>(transaction, row, m_session.today());
    case PlanKind::Action:
        break;
    }
    return saveAs<Action>(transaction, row, m_session.today());
}

Status PlanEditor::saveWords(Transaction& transaction, const RecordId& line) const {
    const auto access = m_session.confidential();
    if (!access || !m_words->isModified()) {
        return {};
    }
    auto words = m_words->record<Narrative>();
    if (!words) {
        return passOn(words);
    }
    words->id = line;
    return transaction.save(*access, *words);
}

void PlanEditor::save() {
    if (!m_words->check() || !form().check()) {
        return;
    }
    const auto row = form().row();
    const std::array sentences{tr("The need is saved."), tr("The goal is saved."),
                               tr("The action is saved.")};
    const auto saved = m_session.save(sentences[static_cast<std::size_t>(m_kind)], m_person,
                                      [&](Transaction& transaction) {
                                          auto status = saveRow(transaction, row);
                                          return status ? saveWords(transaction, row.id) : status;
                                      });
    if (!saved) {
        form().showError(saved.error());
        return;
    }
    form().setRow(row);
    openWords(row.id);
    Q_EMIT savedLine(row.id);
}

} // namespace zaklon::ui
