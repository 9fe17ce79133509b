// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/PlanEditor.h"

#include "core/base/BrokenRule.h"
#include "core/people/SaidInWords.h"
#include "core/referrals/Provider.h"
#include "core/services/CarePlanRules.h"
#include "core/services/WorkBarriers.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Card.h"
#include "ui/components/DateText.h"
#include "ui/components/EndOfForm.h"
#include "ui/components/KeyAction.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/ProviderChoices.h"
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

/// Without its words.
bool saysWhat(const Row& row, PlanKind kind) {
    if (kind == PlanKind::Action) {
        const auto action = fromRow<Action>(row);
        return action && saysOneOf(*action, kActionSays);
    }
    const auto goal = kind == PlanKind::Goal ? fromRow<Goal>(row) : Result<Goal>(Goal{});
    return kind == PlanKind::Need || (goal && saysOneOf(*goal, kGoalSays)); // a need has its area
}

bool isDone(const Row& row) {
    const auto action = fromRow<Action>(row);
    return action && action->state == ActionState::Done;
}

template <class Record>
Status saveAs(Transaction& transaction, const Row& row, Date today) {
    const auto record = fromRow<Record>(row);
    return record ? transaction.save(withDays(*record, today)) : Status(passOn(record));
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
    , m_drafts(new DraftKeeper(session, *this))
    , m_card(new Card(tr("Need"), Card::Padding::Normal, this)) {
    setObjectName(QStringLiteral("plan_editor"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto* scroll = new QScrollArea(m_card);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(&m_drafts->offer());
    m_words = makeWords(inside);
    column->addWidget(m_words);
    m_forms = {makeNeed(inside), makeGoal(inside), makeAction(inside)};
    const std::array names{QStringLiteral("need"), QStringLiteral("goal"),
                           QStringLiteral("action")};
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        column->addWidget(m_forms[i]);
        m_drafts->add(names[i], *m_forms[i]);
        connect(m_forms[i], &RecordForm::edited, this, &PlanEditor::askForWords);
    }
    m_drafts->add(QStringLiteral("words"), *m_words);
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] {
        showOpened();
        beginDraft(m_opened);
    });
    connect(m_drafts, &DraftKeeper::goOn, this, &PlanEditor::focusFirst);
    connect(m_drafts, &DraftKeeper::restored, this, &PlanEditor::showBarriers);
    connect(m_drafts, &DraftKeeper::restored, this, &PlanEditor::askForWords);
    column->addStretch(1);
    showInPanel(*scroll, inside);
    m_card->content().addWidget(scroll, 1);
    m_card->content().addLayout(makeButtons());
    connect(addSaveKeys(*this, tr("Save the line")), &QAction::triggered, this, &PlanEditor::save);
    // What was typed stays as a draft, so that a key pressed in haste takes nothing away.
    connect(addLeaveKey(*this, tr("Close the line")), &QAction::triggered, this,
            &PlanEditor::closeRequested);
    connect(m_words, &RecordForm::lastFieldLeft, this, [this] {
        for (auto* form : m_forms) {
            if (auto* first = form->isHidden() ? nullptr : form->findChild<Field*>()) {
                first->editor().setFocus(Qt::TabFocusReason);
            }
        }
    });
}

QHBoxLayout* PlanEditor::makeButtons() {
    auto* buttons = new QHBoxLayout;
    m_close = new QPushButton(tr("Close"), m_card);
    m_close->setObjectName(QStringLiteral("close_line"));
    m_keep = new QPushButton(tr("Save"), m_card);
    m_keep->setObjectName(QStringLiteral("save_line"));
    setCommandWords(*m_keep, tr("Save the line")); // as its key is called
    setButtonKind(*m_keep, ButtonKind::Primary);
    m_keep->setEnabled(mayWrite(m_session.role(), describe<Need>().kind));
    addEndOfForm(*buttons, *m_close, *m_keep);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        Q_EMIT closeRequested();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, m_close,
            [this](bool typing) { m_close->setText(typing ? tr("Discard") : tr("Close")); });
    connect(m_keep, &QPushButton::clicked, this, &PlanEditor::save);
    for (auto* form : m_forms) {
        connect(form, &RecordForm::lastFieldLeft, m_keep,
                [this] { m_keep->setFocus(Qt::TabFocusReason); });
    }
    return buttons;
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
    form->add("due", tr("Until"), tr("For example %1, tomorrow, +7").arg(exampleDay()))
        .setOptional(true);
    form->add("phase", tr("Phase")).setOptional(true);
    return form;
}

RecordForm* PlanEditor::makeAction(QWidget* parent) {
    auto* form = new RecordForm(describe<Action>(), m_session.words(),
                                m_session.definitions().codes, parent);
    form->add("state", tr("State"));
    form->add("responsible", tr("Who"), tr("Finds it in Today."));
    form->add("due", tr("Due"), tr("For example %1, tomorrow, +7").arg(exampleDay()))
        .setOptional(true);
    form->add("service", tr("Service")).setOptional(true);
    form->add("provider", tr("Provider")).setOptional(true);
    form->add("outcome", tr("Outcome")).setOptional(true);
    form->add("barriers", tr("What stands in the way of work"),
              tr("As long as the step did not reach what it was for."))
        .setOptional(true);
    connect(form, &RecordForm::edited, this, &PlanEditor::showBarriers);
    return form;
}

bool PlanEditor::openRow(const Place& place, const Row& row) {
    auto words = wordsOf(row.id);
    if (!words) {
        return false;
    }
    m_drafts->leave();
    m_place = place;
    m_opened = row;
    m_openedWords = std::move(*words);
    m_openedWords.id = row.id;
    m_openedWords.person = place.person;
    m_openedWords.about = Code{form().description().kind};
    const std::array titles{tr("Need"), tr("Goal"), tr("Action")};
    m_card->setTitle(titles[static_cast<std::size_t>(place.kind)]);
    m_card->setAccessibleName(titles[static_cast<std::size_t>(place.kind)]);
    m_carriesOut = false;
    m_keep->setText(tr("Save"));
    for (auto* each : m_forms) {
        each->setVisible(each == &form());
        each->setRow(each->baseRow()); // nothing typed in the forms that do not show
    }
    if (place.kind == PlanKind::Action) {
        offerProviders(form(), m_session);
        form().setChoices("responsible", colleaguesOf(m_session));
        const auto action = fromRow<Action>(row);
        m_areaAbove = action ? areaAbove(*action, m_session.casework()).value_or(Code()) : Code();
    }
    showOpened();
    beginDraft(row);
    return true;
}

bool PlanEditor::carryOut(Action action, const QString& title) {
    action.state = ActionState::Done;
    if (!open(action)) {
        return false;
    }
    m_carriesOut = true;
    m_keep->setText(tr("Save as done"));
    //: heading of the form of an action; its words
    const auto heading = tr("Carry out: %1").arg(title);
    m_card->setTitle(heading);
    m_card->setAccessibleName(heading);
    return true;
}

void PlanEditor::setAbove(const QString& line) {
    if (line.isEmpty() || m_place.kind == PlanKind::Need) {
        return;
    }
    const auto title = m_place.kind == PlanKind::Goal ? tr("Goal for: %1").arg(line)
                                                      : tr("Action for: %1").arg(line);
    m_card->setTitle(title);
    m_card->setAccessibleName(title);
}

void PlanEditor::showOpened() {
    form().setRow(m_opened);
    showBeginning(form());
    showBarriers();
    if (m_session.confidential()) {
        m_words->setRecord(m_openedWords);
    }
    askForWords();
}

void PlanEditor::askForWords() {
    m_words->field("title").setOptional(saysWhat(form().row(), m_place.kind));
}

void PlanEditor::showBarriers() {
    if (m_place.kind != PlanKind::Action) {
        return;
    }
    if (const auto action = form().record<Action>()) {
        // What was chosen once can be taken away again, whatever the step is for by now.
        form()
            .field("barriers")
            .setVisible(isStepToWork(action->service, m_areaAbove) || !action->barriers.empty());
    }
}

void PlanEditor::beginDraft(const Row& row) {
    if (!mayWrite(m_session.role(), form().description().kind)) {
        return;
    }
    const auto& kind = form().description().kind;
    if (m_place.below) {
        m_drafts->begin({"new_" + kind, m_place.person, *m_place.below},
                        DraftKeeper::Edits::NewRecord);
    } else {
        m_drafts->begin({kind, m_place.person, row.id}, DraftKeeper::Edits::Existing);
    }
}

void PlanEditor::leave() {
    m_drafts->leave();
    if (!m_opened.values.empty()) {
        showOpened();
    }
}

/// Empty if there are none; nothing, and said, if nobody knows.
std::optional<Narrative> PlanEditor::wordsOf(const RecordId& line) const {
    const auto access = m_session.confidential();
    if (!access) {
        return Narrative{};
    }
    const auto kept = m_session.read(access->find<Narrative>(line));
    return kept ? std::optional(kept->value_or(Narrative{})) : std::nullopt;
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

void PlanEditor::focusOutcome() {
    form().field("outcome").editor().setFocus();
}

Status PlanEditor::saveRow(Transaction& transaction, const Row& row) const {
    switch (m_place.kind) {
    case PlanKind::Need:
        return saveAs<Need>(transaction, row, m_session.today());
    case PlanKind::Goal:
        return saveAs<Goal>(transaction, row, m_session.today());
    case PlanKind::Action:
        break;
    }
    return saveAs<Action>(transaction, row, m_session.today());
}

Status PlanEditor::saveWords(Transaction& transaction, const Row& row) const {
    const auto access = m_session.confidential();
    if (!access || !m_words->isModified()) {
        return {};
    }
    auto words = m_words->record<Narrative>();
    if (!words) {
        return passOn(words);
    }
    if (saysNothing(*words) && !saysWhat(row, m_place.kind)) {
        return fail(ErrorCode::Invalid, "title", kSaysNothing);
    }
    words->id = row.id;
    return transaction.save(*access, *words);
}

/// What a line is about is said in its words first, by whoever may write them.
void PlanEditor::showRefusal(const Error& error) {
    const bool isUnsaid = error.code == ErrorCode::Invalid && error.detail == kSaysNothing;
    if (isUnsaid && m_session.confidential()) {
        m_words->showError({ErrorCode::Invalid, "title", kSaysNothing});
    } else {
        form().showError(error);
    }
}

void PlanEditor::save() {
    if (!m_words->check() || !form().check()) {
        return;
    }
    const auto row = form().row();
    const std::array sentences{tr("The need is saved."), tr("The goal is saved."),
                               m_carriesOut && isDone(row) ? tr("The action is done.")
                                                           : tr("The action is saved.")};
    const auto saved = m_session.save(sentences[static_cast<std::size_t>(m_place.kind)],
                                      m_place.person, [&](Transaction& transaction) {
                                          // Words first: the rule of a line may ask for them.
                                          auto status = saveWords(transaction, row);
                                          return status ? saveRow(transaction, row) : status;
                                      });
    if (!saved) {
        showRefusal(saved.error());
        m_drafts->keepNow();
        return;
    }
    m_drafts->finish();
    m_place.below.reset();
    m_opened = row;
    m_openedWords = m_words->record<Narrative>().value_or(m_openedWords); // read just before
    showOpened();
    beginDraft(row);
    Q_EMIT savedLine(row.id);
}

} // namespace zaklon::ui
