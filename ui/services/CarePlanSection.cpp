// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/CarePlanSection.h"

#include "core/tasks/DueTask.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/EmptyState.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/FocusPlace.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftLine.h"
#include "ui/forms/LineFocus.h"
#include "ui/services/PlanDelegate.h"
#include "ui/services/PlanEditor.h"
#include "ui/services/PlanModel.h"
#include "ui/services/PlanPhases.h"
#include "ui/services/PlanProgressPanel.h"
#include "ui/services/PlanRecord.h"
#include "ui/services/PlanTick.h"
#include "ui/services/PlanWording.h"
#include "ui/services/SaidNeedsBanner.h"
#include "ui/session/DraftPlace.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kEditorWidth = 320;
constexpr int kRoomForProgress = 820;
constexpr int kLeastLines = 3;

QAction* addKey(QWidget& widget, const QString& text, const QKeySequence& keys) {
    auto* action = new QAction(text, &widget);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    widget.addAction(action);
    return action;
}

} // namespace

CarePlanSection::CarePlanSection(Session& session, Navigator& /*navigator*/, QWidget* parent)
    : PersonSectionPage(parent)
    , m_session(session)
    , m_model(new PlanModel(this))
    , m_editor(new PlanEditor(session, this))
    , m_progress(new PlanProgressPanel(session, this)) {
    setObjectName(QStringLiteral("care_plan_section"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* list = makeList();
    row->addWidget(list, 1);
    m_editor->hide();
    row->addWidget(m_editor);
    new SidePlace(*this, *row, *list, *m_editor, SidePlace::Narrow::Instead, {kEditorWidth});
    row->addWidget(m_progress);
    makeActions();
    connect(m_editor, &PlanEditor::closeRequested, this, &CarePlanSection::closeEditor);
    connect(m_editor, &PlanEditor::savedLine, this, [this](const RecordId& line) {
        closeEditor();
        refresh();
        select(line);
        m_tree->setFocus();
    });
}

QWidget* CarePlanSection::makeList() {
    auto* card = new Card({}, Card::Padding::None, this);
    card->setAccessibleName(tr("Care plan"));
    card->content().addWidget(makeBar(card));
    m_waiting = new DraftLine(
        m_session, {"need", "goal", "action", "new_need", "new_goal", "new_action", "plan_phase:"},
        card);
    card->content().addWidget(m_waiting);
    connect(m_waiting, &DraftLine::goOn, this, &CarePlanSection::goOnWithDraft);
    m_said = new SaidNeedsBanner(m_session, card);
    card->content().addWidget(m_said);
    connect(m_said, &SaidNeedsBanner::answered, this, [this] {
        refresh();
        // The button with the keys is gone: to the next area, or to the plan.
        auto* next = m_said->isHidden() ? nullptr : focusPlace(nullptr, *m_said);
        (next != nullptr ? next : firstFocus())->setFocus(Qt::TabFocusReason);
    });
    makePhases(*card);
    m_tree = new QTreeView(card);
    m_tree->setObjectName(QStringLiteral("care_plan"));
    m_tree->setAccessibleName(tr("Care plan"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PlanDelegate(*m_model, *m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty = new EmptyState(
        IconName::Care, tr("No needs yet"),
        tr("A plan begins with what the person needs, in the person's own words."), card);
    // One at a time, and what is hidden asks for no height: a stack would ask for its highest page
    // and press the phases together.
    for (QWidget* part : {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_empty),
                          static_cast<QWidget*>(m_phaseForm)}) {
        card->content().addWidget(part, 1);
    }
    connect(m_tree, &QTreeView::clicked, this, &CarePlanSection::openCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CarePlanSection::currentChanged);
    return card;
}

void CarePlanSection::makePhases(Card& card) {
    m_phases = new PlanPhases(m_session, &card);
    card.content().addWidget(m_phases);
    m_phaseForm = new RecordPanel(m_session, &card);
    connect(m_phases, &PlanPhases::asked, this, [this](const RecordPanel::Spec& spec) {
        closeEditor();
        m_phaseForm->open(spec);
    });
    connect(m_phaseForm, &RecordPanel::opened, this, [this](bool open) {
        showPart();
        showWaiting();
        Q_EMIT formOpened(open);
    });
    connect(m_phaseForm, &RecordPanel::saved, this, [this](const RecordId& phase) {
        refresh();
        LineFocus::giveTo(*m_phases, QString::fromStdString(phase.toString()));
    });
}

void CarePlanSection::showPart() {
    const bool formIsOpen = m_phaseForm->isOpen(); // it shows and hides itself
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(!formIsOpen && isEmpty);
    m_tree->setVisible(!formIsOpen && !isEmpty);
}

QPushButton* CarePlanSection::makeButton(const QString& text, const char* name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(IconName::Plus));
    button->setVisible(mayEdit());
    setDense(*button);
    return button;
}

QWidget* CarePlanSection::makeBar(QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, bar);
    row->setContentsMargins(14, 8, 10, 8);
    m_summary = new TextLabel({}, TextRole::Body, &Theme::text2, bar);
    m_summary->setObjectName(QStringLiteral("care_plan_summary"));
    m_overdue = new Chip({}, Tone::High, bar);
    m_addNeed = makeButton(tr("Add need"), "add_need", bar);
    m_addGoal = makeButton(tr("Add goal"), "add_goal", bar);
    m_addAction = makeButton(tr("Add action"), "add_action", bar);
    m_done = makeButton(tr("Done"), "done_action", bar);
    m_done->setIcon(icon(IconName::Check));
    m_done->setToolTip(tr("Space"));
    row->addWidget(m_summary);
    row->addWidget(m_overdue);
    // Together beside the summary or together below it: the one that can be pressed never stands
    // alone in a second line.
    auto* buttons = new QFrame(bar);
    auto* flow = new FlowLayout(space::kSmall, space::kTiny, buttons);
    flow->beginTrailing();
    for (auto* button : {m_done, m_addAction, m_addGoal, m_addNeed}) {
        flow->addWidget(button);
    }
    keepRingRoom(*buttons);
    row->beginTrailing();
    row->addWidget(buttons);
    connect(m_addNeed, &QPushButton::clicked, this, &CarePlanSection::addNeed);
    connect(m_addGoal, &QPushButton::clicked, this, &CarePlanSection::addGoal);
    connect(m_addAction, &QPushButton::clicked, this, &CarePlanSection::addAction);
    connect(m_done, &QPushButton::clicked, this, &CarePlanSection::toggleDone);
    return bar;
}

void CarePlanSection::makeActions() {
    auto* beside = addKey(*this, tr("Add beside the selected line"), QKeySequence::New);
    connect(beside, &QAction::triggered, this, [this] {
        const auto line = current();
        if (!line || line->kind == PlanKind::Need) {
            addNeed();
        } else if (line->kind == PlanKind::Goal) {
            addGoal();
        } else {
            addAction();
        }
    });
    connect(addKey(*m_tree, tr("Add below the selected line"), Qt::Key_Plus), &QAction::triggered,
            this, &CarePlanSection::addBelow);
    connect(addKey(*m_tree, tr("Done"), Qt::Key_Space), &QAction::triggered, this,
            &CarePlanSection::toggleDone);
    auto* open = addKey(*m_tree, tr("Open the line"), Qt::Key_Return);
    open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    connect(open, &QAction::triggered, this, [this] {
        openCurrent();
        m_editor->focusFirst();
    });
    connect(addKey(*m_tree, tr("Move up"), Qt::ALT | Qt::Key_Up), &QAction::triggered, this,
            [this] { move(MoveDirection::Up); });
    connect(addKey(*m_tree, tr("Move down"), Qt::ALT | Qt::Key_Down), &QAction::triggered, this,
            [this] { move(MoveDirection::Down); });
}

bool CarePlanSection::mayEdit() const {
    return mayWrite(m_session.role(), describe<Need>().kind);
}

void CarePlanSection::showPerson(const RecordId& person) {
    if (person != m_person) {
        m_person = person;
        m_phaseForm->close();
        closeEditor();
    }
    refresh();
}

void CarePlanSection::refresh() {
    if (m_person.isNil()) {
        return;
    }
    auto plan = CarePlanStore(m_session.casework(), m_session.confidential())
                    .ofPerson(m_person, m_session.today());
    if (!plan) {
        Q_EMIT m_session.failed(plan.error());
        return;
    }
    m_plan = std::move(*plan);
    const auto line = current();
    const bool hadKeys = m_tree->hasFocus();
    m_refreshing = true;
    m_model->show(m_plan, PlanWording(m_session));
    m_tree->expandAll();
    if (line) {
        select(line->id);
    }
    if (const auto first = current() ? std::nullopt : m_model->lineAt(m_model->firstOpen(m_plan))) {
        select(first->id); // what comes next, and with it what can be done
    }
    m_refreshing = false;
    std::vector<Need> needs;
    for (const auto& each : m_plan.needs) {
        needs.push_back(each.need);
    }
    m_said->showPerson(m_person, needs);
    m_phases->showPlan(m_person, m_plan);
    showPart();
    const auto open = m_model->lineAt(m_model->indexOf(m_editor->line()));
    const bool isEditing = m_editor->isVisibleTo(this);
    if (open && isEditing && !m_editor->isModified()) {
        openLine(*open);
    } else if (!open && isEditing && !m_editor->isNew()) {
        closeEditor(); // its line was taken back
    } else if (hadKeys) {
        firstFocus()->setFocus(); // the line with the keys may be gone
    }
    m_progress->showPlan(m_plan);
    fitProgress();
    showHead();
    showWaiting();
}

void CarePlanSection::showWaiting() {
    m_waiting->look(m_person, m_editor->isVisibleTo(this) || m_phaseForm->isOpen());
}

void CarePlanSection::goOnWithDraft(const FormDraft& draft) {
    const auto& form = draft.key.form;
    if (formKind(draft.key) == describe<PlanPhase>().kind) {
        if (const auto phase = m_phases->formOf(draft.key)) {
            m_phaseForm->open(*phase);
        } else {
            m_waiting->sayUnused(draft);
        }
        return;
    }
    if (!draft.key.record.isNil() && !m_model->indexOf(draft.key.record).isValid()) {
        m_waiting->sayUnused(draft);
        return;
    }
    select(draft.key.record);
    if (form == "new_need") {
        addNeed();
    } else if (form == "new_goal") {
        addGoal();
    } else if (form == "new_action") {
        addAction();
    } else {
        openCurrent();
        m_editor->focusFirst();
    }
}

/// Beside the list only while it needs no more room than there is.
void CarePlanSection::fitProgress() {
    m_progress->setVisible(m_model->rowCount() > 0 && !m_editor->isVisibleTo(this) &&
                           width() >= Theme::of(this).scaled(kRoomForProgress));
}

void CarePlanSection::resizeEvent(QResizeEvent* event) {
    PersonSectionPage::resizeEvent(event);
    // Some lines of the plan under the phases; where there is no room for them the page scrolls.
    m_tree->setMinimumHeight(Theme::of(this).scaled(kLeastLines * height::kRow));
    fitProgress();
}

void CarePlanSection::showHead() {
    m_summary->setText(PlanWording(m_session).summary(m_plan.counts));
    m_overdue->setVisible(m_plan.counts.overdueActions > 0);
    m_overdue->setText(tr("%n overdue", nullptr, m_plan.counts.overdueActions));
    const auto line = current();
    const auto index = m_tree->currentIndex();
    m_done->setEnabled(line.has_value());
    m_addGoal->setEnabled(m_model->above(index, PlanKind::Need).has_value());
    m_addAction->setEnabled(m_addGoal->isEnabled());
}

std::optional<PlanLine> CarePlanSection::current() const {
    return m_model->lineAt(m_tree->currentIndex());
}

void CarePlanSection::select(const RecordId& id) {
    if (const auto index = m_model->indexOf(id); index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        // The form beside the list and the phases above it may still give or take room.
        QTimer::singleShot(0, m_tree, [this] { m_tree->scrollTo(m_tree->currentIndex()); });
    }
}

void CarePlanSection::carryOut(const RecordId& id) {
    if (!m_model->indexOf(id).isValid()) {
        return;
    }
    m_carriedOut = mayEdit() ? id : RecordId();
    select(id);
    openCurrent();
    if (m_editor->isVisibleTo(this) && m_editor->line() == id) {
        m_editor->focusOutcome();
    } else {
        m_tree->setFocus(); // another line with words that are not saved yet stays open
    }
}

void CarePlanSection::showPlaceOf(TaskKind kind, const RecordId& record) {
    if (kind == TaskKind::Action) {
        carryOut(record);
    } else if (const auto phase = m_phases->formOf({"plan_phase:", m_person, record});
               phase && mayEdit()) {
        closeEditor();
        m_phaseForm->open(*phase);
    }
}

QString CarePlanSection::titleOf(const QModelIndex& index) const {
    const auto line = m_model->lineAt(index);
    return line ? line->title : QString();
}

void CarePlanSection::currentChanged() {
    showHead();
    // What was typed is kept until it is saved or closed; only then the panel follows. A refresh
    // moves nobody, and must not take a new line away before its first letter.
    if (!m_refreshing && m_editor->isVisibleTo(this) && !m_editor->isModified()) {
        openCurrent();
    }
}

void CarePlanSection::openCurrent() {
    if (const auto line = current();
        line && (!m_editor->isVisibleTo(this) || !m_editor->isModified())) {
        openLine(*line);
    }
}

void CarePlanSection::openLine(const PlanLine& line) {
    if (line.id != m_carriedOut) {
        m_carriedOut = {};
    }
    const auto open = [&](const auto& record) {
        if (record && m_editor->open(*record)) {
            m_editor->setAbove(titleOf(m_model->indexOf(line.id).parent()));
            showEditor();
        }
    };
    switch (line.kind) {
    case PlanKind::Need:
        open(recordOf<Need>(m_session, line.id));
        break;
    case PlanKind::Goal:
        open(recordOf<Goal>(m_session, line.id));
        break;
    case PlanKind::Action: {
        const auto action = recordOf<Action>(m_session, line.id);
        if (action && line.id == m_carriedOut && isOpen(action->state)) {
            if (m_editor->carryOut(*action, line.title)) {
                showEditor();
            }
        } else {
            open(action);
        }
        break;
    }
    }
}

void CarePlanSection::showEditor() {
    if (!m_editor->isVisibleTo(this)) {
        m_phaseForm->close(); // one form at a time; what was typed there waits as a draft
        m_editor->show();
        m_waiting->hide();
        fitProgress();
        Q_EMIT formOpened(true);
    }
}

void CarePlanSection::closeEditor() {
    m_carriedOut = {};
    m_editor->leave();
    if (m_editor->isVisibleTo(this)) {
        m_editor->hide();
        fitProgress();
        Q_EMIT formOpened(false);
        firstFocus()->setFocus();
    }
    showWaiting();
}

void CarePlanSection::begin() {
    m_tree->setCurrentIndex(m_model->placeForStep(m_tree->currentIndex(), m_plan));
    if (m_model->above(m_tree->currentIndex(), PlanKind::Need)) {
        addAction();
    } else {
        addNeed();
    }
}

void CarePlanSection::addBelow() {
    const auto line = current();
    if (!line) {
        addNeed();
    } else if (line->kind == PlanKind::Need) {
        addGoal();
    } else {
        addAction();
    }
}

void CarePlanSection::addNeed() {
    if (!mayEdit()) {
        return;
    }
    Need need;
    need.id = RecordId::generate();
    need.person = m_person;
    need.openedOn = m_session.today();
    std::vector<Need> siblings;
    for (const auto& each : m_plan.needs) {
        siblings.push_back(each.need);
    }
    need.position = nextPosition(siblings);
    if (m_editor->openNew(need)) {
        showEditor();
        m_editor->focusFirst();
    }
}

void CarePlanSection::addGoal() {
    const auto need = m_model->above(m_tree->currentIndex(), PlanKind::Need);
    if (!need || !mayEdit()) {
        return;
    }
    const auto siblings = m_session.read(m_session.casework().where<Goal>("need", *need));
    if (!siblings) {
        return;
    }
    Goal goal;
    goal.id = RecordId::generate();
    goal.person = m_person;
    goal.need = *need;
    goal.position = nextPosition(*siblings);
    if (m_editor->openNew(goal)) {
        m_editor->setAbove(titleOf(m_model->indexOf(*need)));
        showEditor();
        m_editor->focusFirst();
    }
}

void CarePlanSection::addAction() {
    const auto index = m_tree->currentIndex();
    const auto need = m_model->above(index, PlanKind::Need);
    if (!need || !mayEdit()) {
        return;
    }
    const auto goal = m_model->above(index, PlanKind::Goal);
    const auto siblings = m_session.read(
        m_session.casework().where<Action>(goal ? "goal" : "need", goal.value_or(*need)));
    if (!siblings) {
        return;
    }
    Action action;
    action.id = RecordId::generate();
    action.person = m_person;
    action.goal = goal.value_or(RecordId());
    action.need = goal ? RecordId() : *need;
    action.responsible = m_session.worker().id;
    action.position = nextPosition(*siblings);
    if (m_editor->openNew(action)) {
        m_editor->setAbove(titleOf(m_model->indexOf(goal.value_or(*need))));
        showEditor();
        m_editor->focusFirst();
    }
}

void CarePlanSection::toggleDone() {
    const auto line = current();
    if (!line || !mayEdit() || (m_editor->isVisibleTo(this) && m_editor->isModified())) {
        return;
    }
    PlanTick(m_session).toggle(*line);
    refresh();
    if (m_editor->isVisibleTo(this)) {
        openCurrent();
    }
}

void CarePlanSection::move(MoveDirection direction) {
    const auto line = current();
    if (!line || !mayEdit()) {
        return;
    }
    auto& vault = m_session.vault();
    const auto moved = line->kind == PlanKind::Need   ? moveNeed(vault, line->id, direction)
                       : line->kind == PlanKind::Goal ? moveGoal(vault, line->id, direction)
                                                      : moveAction(vault, line->id, direction);
    if (!moved) {
        Q_EMIT m_session.failed(moved.error());
    } else if (moved->entries > 0) {
        Q_EMIT m_session.saved(tr("The line is moved."), *moved, m_person);
        Q_EMIT m_session.personChanged(m_person);
        refresh();
    }
}

QWidget* CarePlanSection::firstFocus() {
    if (!m_tree->currentIndex().isValid()) {
        m_tree->setCurrentIndex(m_model->index(0, 0)); // without a row there is no ring
    }
    return m_model->rowCount() == 0 ? static_cast<QWidget*>(m_addNeed) : m_tree;
}

} // namespace zaklon::ui
