// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/RiskSection.h"

#include "core/assessments/AnswerNotes.h"
#include "core/assessments/AskedForms.h"
#include "core/identification/ProtectiveStatus.h"
#include "core/people/ChildAge.h"
#include "core/people/Narrative.h"
#include "core/people/Person.h"
#include "core/services/CarePlanAdoption.h"
#include "core/tasks/DueTask.h"
#include "core/tasks/ReassessmentEvent.h"
#include "ui/assessments/AnswersOpener.h"
#include "ui/assessments/AskedFormsLine.h"
#include "ui/assessments/AssessmentForm.h"
#include "ui/assessments/AssessmentList.h"
#include "ui/assessments/AssessmentRow.h"
#include "ui/assessments/AssessmentStarts.h"
#include "ui/assessments/LifeEventCard.h"
#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/FocusPlace.h"
#include "ui/components/KeyAction.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftLine.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/ReassessmentEventName.h"
#include "ui/forms/RecordPanel.h"
#include "ui/session/PersonLimits.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon::ui {

RiskSection::RiskSection(Session& session, Navigator& navigator, QWidget* parent)
    : PersonSectionPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_stack(new QStackedLayout(this))
    , m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("risk_section"));
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(makeFormPage());
}

QWidget* RiskSection::makeOverview() {
    auto* outer = new QWidget(this);
    auto* beside = new QHBoxLayout(outer);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(16);
    auto* page = new QWidget(outer);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_added = new Banner(Tone::Good, IconName::CheckCircle, QString(), QString(), page);
    m_added->setObjectName(QStringLiteral("added_to_plan"));
    m_added->setAction(tr("Care plan"));
    m_added->hide();
    connect(m_added, &Banner::actionTriggered, this,
            [this] { m_navigator.openPerson(m_person, PersonSection::CarePlan); });
    column->addWidget(m_added);
    column->addWidget(makeForDuty(page));
    m_waiting = new DraftLine(m_session, {describe<LifeEvent>().kind + ":"}, page);
    column->addWidget(m_waiting);
    m_answers = new AnswersOpener(m_session, *this);
    column->addWidget(&m_answers->waiting());
    m_draftBanner = new Banner(Tone::Attention, IconName::Pencil, QString(), QString(), page);
    m_draftBanner->setObjectName(QStringLiteral("draft_banner"));
    m_draftBanner->setAction(tr("Go on"));
    setGoesOnWithDraft(*m_draftBanner);
    m_draftBanner->hide();
    connect(m_draftBanner, &Banner::actionTriggered, this, [this] { openForm({m_draft, true}); });
    column->addWidget(m_draftBanner);
    m_eventBanner = new Banner(Tone::High, IconName::Gauge, QString(), QString(), page);
    m_eventBanner->setObjectName(QStringLiteral("event_banner"));
    m_eventBanner->hide();
    connect(m_eventBanner, &Banner::actionTriggered, this,
            [this] { startAssessment(m_askedAgain); });
    column->addWidget(m_eventBanner);
    m_asked = new AskedFormsLine(m_session, page);
    connect(m_asked, &AskedFormsLine::startRequested, this, &RiskSection::startAssessment);
    column->addWidget(m_asked);
    m_starts = new AssessmentStarts(m_session, page);
    connect(m_starts, &AssessmentStarts::startRequested, this, &RiskSection::startAssessment);
    column->addWidget(m_starts);
    column->addWidget(makeAssessments(page));
    m_panel = new RecordPanel(m_session, outer);
    const auto ask = [this](const RecordPanel::Spec& spec) { m_panel->open(spec); };
    m_events = new LifeEventCard(m_session, ask, page);
    column->addWidget(m_events);
    column->addStretch(1);
    beside->addWidget(page, 1);
    beside->addWidget(m_panel);
    new SidePlace(*outer, *beside, *page, *m_panel, SidePlace::Narrow::Instead,
                  {RecordPanel::kPanelWidth});
    connectPanel();
    return outer;
}

void RiskSection::connectPanel() {
    connect(m_panel, &RecordPanel::opened, this, &RiskSection::formOpened);
    connect(m_panel, &RecordPanel::opened, this, [this](bool open) {
        m_waiting->look(m_person, open);
        m_list->setBesideForm(open);
    });
    connect(m_panel, &RecordPanel::saved, this, &RiskSection::refresh);
    connect(m_panel, &RecordPanel::saved, m_events, &LifeEventCard::giveKeysTo);
    connect(m_waiting, &DraftLine::goOn, this, [this](const FormDraft& draft) {
        const auto form = m_events->formOf(draft.key.record);
        if (!form) {
            Q_EMIT m_session.failed(form.error()); // the draft waits as it did
        } else if (*form) {
            m_panel->open(**form);
        } else {
            m_waiting->sayUnused(draft);
        }
    });
}

QWidget* RiskSection::makeAssessments(QWidget* page) {
    auto* card = new Card(tr("Assessments"), Card::Padding::None, page);
    m_list = new AssessmentList(card);
    connect(m_list, &AssessmentList::opened, this, [this](const RecordId& id) {
        const auto assessment = m_session.read(m_session.casework().find<Assessment>(id));
        if (assessment && *assessment) {
            m_answers->open(**assessment, {});
        }
    });
    card->content().addWidget(m_list, 1);
    return card;
}

QWidget* RiskSection::makeFormPage() {
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* questions = new QWidget(page);
    m_formColumn = new QVBoxLayout(questions);
    m_formColumn->setContentsMargins(0, 0, 0, 0);
    m_formColumn->addWidget(&m_drafts->offer());
    row->addWidget(questions, 1);
    m_outcome = new OutcomePanel(m_session, page);
    row->addWidget(m_outcome);
    m_outcomePlace = new SidePlace(*page, *row, *questions, *m_outcome, SidePlace::Narrow::Below,
                                   {OutcomePanel::kWidth});
    m_outcome->follow(*m_outcomePlace);
    m_drafts->add({QStringLiteral("judgement"),
                   [this](DraftKeeper::Edits) { return m_outcome->judgement(); },
                   [this](const QJsonObject& kept, DraftKeeper::Edits) {
                       m_outcome->setJudgement(kept);
                       return true;
                   }});
    connect(m_outcome, &OutcomePanel::takenOnChanged, this, &RiskSection::showOutcome);
    connect(m_outcome, &OutcomePanel::judgementEdited, m_drafts, &DraftKeeper::touch);
    connect(m_drafts, &DraftKeeper::typingChanged, this, [this](bool typing) {
        if (typing && !m_isBegun) {
            keepDraft(); // a judgement waits with its assessment
        }
    });
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] {
        m_outcome->setJudgement({});
        m_drafts->begin({"assessment", m_person, m_draft.id}, DraftKeeper::Edits::Existing);
    });
    connect(m_drafts, &DraftKeeper::goOn, this, [this] { m_form->focusFirst(); });
    connect(m_outcome, &OutcomePanel::completeRequested, this, &RiskSection::complete);
    connect(m_outcome, &OutcomePanel::leaveRequested, this, &RiskSection::leaveWithDraft);
    connect(addLeaveKey(*page, tr("Close the assessment, keep the draft")), &QAction::triggered,
            this, &RiskSection::leaveByKey);
    auto* finish = new QAction(tr("Complete the assessment"), page);
    finish->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QAction::triggered, this, [this] {
        // A completed form never changes (domain.md 9.3): keys pressed twice in haste are no answer
        // to whether questions are to stay open.
        m_outcome->isJustTold() ? m_outcome->askAtButton() : complete();
    });
    finish->setAutoRepeat(false);
    page->addAction(finish);
    auto* keep = new QAction(tr("Save the draft"), page);
    keep->setShortcut(QKeySequence::Save);
    keep->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(keep, &QAction::triggered, this, [this] {
        if (keepDraft()) {
            Q_EMIT m_session.done(tr("The draft is saved."));
        }
    });
    page->addAction(keep);
    return page;
}

void RiskSection::leaveByKey() {
    if (m_form != nullptr) {
        m_form->tellNotes();
    }
    if (m_isBegun) {
        leaveWithDraft();
        return;
    }
    leaveForm(); // opened by mistake: nobody is to find a draft that nobody began
    giveKeysBack();
}

void RiskSection::leaveWithDraft() {
    if (keepDraft()) {
        leaveForm();
        giveKeysBack();
    }
}

/// To what opened the form, or to the list.
void RiskSection::giveKeysBack() {
    if (m_openedFrom && focusPlace(m_openedFrom, *this) == m_openedFrom) {
        m_openedFrom->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->focusRow({}, *this);
    }
}

void RiskSection::showPerson(const RecordId& person) {
    if (person != m_person) {
        m_person = person;
        m_added->hide();
        m_forDuty->hide();
        m_panel->close();
        leaveForm();
    }
    refresh();
}

void RiskSection::refresh() {
    if (m_person.isNil()) {
        return;
    }
    auto completed = m_session.read(AssessmentStore(m_session.casework()).ofPerson(m_person))
                         .value_or(std::vector<Assessment>{});
    const auto begun =
        std::stable_partition(completed.begin(), completed.end(), [](const Assessment& each) {
            return each.state == AssessmentState::Completed;
        });
    const auto draft = begun == completed.end() ? std::nullopt : std::optional(*begun);
    completed.erase(begun, completed.end());
    std::vector<ListedRecord> records;
    const auto person = readPerson();
    for (const auto& assessment : completed) {
        records.push_back(assessmentRow(m_session, assessment, person ? &*person : nullptr));
    }
    m_asked->look(completed);
    lookAtDuty();
    showEvents();
    m_events->showPerson(m_person);
    m_waiting->look(m_person, m_panel->isOpen());
    m_answers->showPerson(m_person);
    m_list->setRecords(std::move(records));
    m_draftBanner->setVisible(draft.has_value());
    if (draft && m_form == nullptr) {
        m_draft = *draft;
        m_draftBanner->setSentence(tr("An assessment was begun on %1 and is kept as a draft.")
                                       .arg(m_session.words().date(m_draft.takenOn)));
    }
}

/// What happened since an assessment and asks for another one, whatever its day.
void RiskSection::showEvents() {
    const auto reasons =
        reassessmentReasons(m_session.casework(), m_session.definitions().taskTerms(), m_person)
            .value_or(std::vector<ReassessmentReason>{});
    QStringList happened;
    for (const auto& reason : reasons) {
        const auto name = reassessmentEventName(m_session, reason.questionnaire, reason.event);
        if (!name.isEmpty()) {
            //: questionnaire, what happened, its day
            happened << tr("%1: %2, %3")
                            .arg(toQString(reason.questionnaire.text), name,
                                 m_session.words().date(reason.on));
        }
    }
    m_eventBanner->setVisible(!happened.empty());
    if (happened.empty()) {
        return;
    }
    m_askedAgain = toQString(reasons.front().questionnaire.text);
    m_eventBanner->setSentence(tr("Something happened since. Assess again."));
    m_eventBanner->setDetail(happened.join(QStringLiteral("  \u00b7  ")));
    m_eventBanner->setAction(mayWrite(m_session.role(), "assessment") ? tr("Assess again")
                                                                      : QString());
}

QWidget* RiskSection::firstFocus() {
    auto* place = m_form == nullptr ? &m_list->table() : m_form->place();
    return place == nullptr ? m_form : place;
}

void RiskSection::begin() {
    if (m_form != nullptr) {
        m_form->focusFirst();
    } else if (!m_draftBanner->isHidden()) {
        openForm({m_draft, true});
    } else if (const auto code = riskForm(m_session); !code.isEmpty()) {
        startAssessment(code);
    } else {
        m_starts->focusFirst();
    }
}

std::optional<Person> RiskSection::readPerson() const {
    auto read = m_session.read(m_session.casework().find<Person>(m_person));
    return read ? std::move(*read) : std::nullopt;
}

OutcomePanel::Age RiskSection::ageOn(Date day) const {
    const auto person = readPerson();
    if (!person || !person->birthYear) {
        return OutcomePanel::Age::Unknown;
    }
    return isKnownChild(*person, day) ? OutcomePanel::Age::Child : OutcomePanel::Age::Adult;
}

void RiskSection::showOutcome() {
    if (m_form != nullptr) {
        m_outcome->show(m_form->questionnaire(), m_form->answers(),
                        ageOn(m_outcome->takenOn().value_or(m_session.today())));
    }
}

void RiskSection::startAssessment(const QString& code) {
    const auto questionnaire = m_session.definitions().questionnaires.current(code.toStdString());
    if (!questionnaire || !mayWrite(m_session.role(), "assessment")) {
        return;
    }
    const auto begun = beginAssessment(m_session, m_person, *questionnaire);
    if (begun) {
        openForm(*begun);
    } else {
        Q_EMIT m_session.failed(begun.error());
    }
}

void RiskSection::showPlaceOf(TaskKind kind, const RecordId& record) {
    const auto& limits = m_session.definitions().limits;
    const auto kept = m_session.read(m_session.casework().find<Assessment>(record));
    startAssessment(toQString(kept && *kept                 ? (*kept)->questionnaire.text
                              : kind == TaskKind::Screening ? limits.screeningForm
                                                            : limits.riskForm));
}

void RiskSection::openForm(const BegunAssessment& begun) {
    const auto& draft = begun.draft;
    const auto questionnaire = m_session.definitions().questionnaires.find(
        draft.questionnaire.text, draft.questionnaireVersion);
    if (!questionnaire) {
        return;
    }
    auto* held = QApplication::focusWidget();
    const bool isHere = held != nullptr && m_stack->widget(0)->isAncestorOf(held);
    m_openedFrom = isHere ? held : nullptr;
    leaveForm();
    m_draft = draft;
    m_isBegun = begun.isKept;
    m_unkept = begun.words;
    // Who may be a child is asked what is asked of children.
    const bool child = ageOn(m_draft.takenOn) != OutcomePanel::Age::Adult;
    m_form = new AssessmentForm(questionnaire, child, m_session.words(), this);
    m_form->setAnswers(
        assessments::Answers::fromJson(draft.answers.data()).value_or(assessments::Answers{}));
    offerNotes();
    m_formColumn->addWidget(m_form);
    m_added->hide(); // it is of the form before
    m_forDuty->hide();
    m_form->follow(*m_outcomePlace);
    const auto person = readPerson();
    // The category without its status says nothing yet: it is proposed again (needs D45).
    const bool stands =
        person && (person->category != PersonCategory::PersonAtRisk ||
                   openProtectiveStatus(m_session.casework(), m_person).value_or(std::nullopt));
    m_outcome->setStanding(
        stands ? person->category : PersonCategory::NoIndication,
        plannedRules(m_session.casework(), m_person).value_or(std::vector<std::string>{}),
        measuredActions(*questionnaire, m_draft.takenOn,
                        AssessmentStore(m_session.casework())
                            .completed(m_person)
                            .value_or(std::vector<Assessment>{}),
                        m_session.definitions().questionnaires));
    m_outcome->setFirstContact(person ? person->firstContact : m_session.today());
    m_outcome->setBegun(m_draft.takenOn);
    m_outcome->setJudgement({}); // nothing of another person
    showOutcome();
    m_drafts->begin({"assessment", m_person, m_draft.id}, DraftKeeper::Edits::Existing);
    connect(m_form, &AssessmentForm::answered, this, [this] {
        showOutcome();
        keepDraft();
    });
    connect(m_form, &AssessmentForm::ended, m_outcome, &OutcomePanel::showEnd);
    m_stack->setCurrentIndex(1);
    Q_EMIT formOpened(true);
    m_form->show(); // at once: the keys begin in it
    m_form->focusFirst();
}

/// Where the confidential key is held. While presenting no note and no file stands on the screen.
void RiskSection::offerNotes() {
    const auto confidential = m_session.confidential();
    if (!confidential || m_session.isPresenting()) {
        return;
    }
    m_form->offerFiles();
    connect(m_form, &AssessmentForm::filesRequested, this, [this](const std::string& item) {
        if (m_isBegun || keepDraft()) { // a file needs the answer that it supports
            m_answers->open(m_draft, item);
        }
    });
    if (!mayWrite(m_session.role(), describe<Narrative>().kind)) {
        return;
    }
    auto notes = answerNotes(*confidential, m_draft);
    if (!notes) {
        Q_EMIT m_session.failed(notes.error());
        return;
    }
    notes->insert(m_unkept.begin(), m_unkept.end());
    m_form->setNotes(*notes);
    connect(m_form, &AssessmentForm::noteEdited, this, &RiskSection::keepNote);
}

void RiskSection::keepNote(const std::string& item, const QString& note) {
    if (m_form == nullptr) {
        return;
    }
    m_unkept[item] = typedText(note);
    keepDraft();
    if (const auto* question = m_form->questionnaire().item(item);
        question != nullptr && question->written) {
        showOutcome(); // its words are the answer
    }
}

bool RiskSection::keepDraft() {
    if (m_form == nullptr) {
        return false;
    }
    m_isBegun = true;
    m_draft.answers.data() = m_form->answers().toJson();
    const auto confidential = m_session.confidential();
    // A toast after every key would be noise.
    const auto kept = m_session.vault().write([&](Transaction& transaction) {
        return confidential ? saveWithNotes(transaction, *confidential, m_draft, m_unkept)
                            : transaction.save(m_draft);
    });
    if (kept) {
        m_unkept.clear();
    } else {
        Q_EMIT m_session.failed(kept.error());
    }
    return kept.has_value();
}

void RiskSection::leaveForm() {
    if (m_form == nullptr) {
        return;
    }
    m_drafts->leave();
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_stack->setCurrentIndex(0);
    Q_EMIT formOpened(false);
    refresh();
}

} // namespace zaklon::ui
