// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/IdentificationSection.h"

#include "core/identification/CaseClosing.h"
#include "core/tasks/DueTask.h"
#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/EmptyState.h"
#include "ui/identification/AccommodationCard.h"
#include "ui/identification/BegunForms.h"
#include "ui/identification/BestInterestCard.h"
#include "ui/identification/DependencyCard.h"
#include "ui/identification/DutyLines.h"
#include "ui/identification/FeedbackCard.h"
#include "ui/identification/InterviewCard.h"
#include "ui/identification/LabourCard.h"
#include "ui/identification/NextStep.h"
#include "ui/identification/ObstacleCard.h"
#include "ui/identification/OriginCard.h"
#include "ui/identification/ProcedureCard.h"
#include "ui/identification/ProcedureForms.h"
#include "ui/identification/ProtectionCards.h"
#include "ui/identification/RepresentationCard.h"
#include "ui/identification/VulnerabilityCard.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

/// Order of the parts.
enum Part { Procedures, Indicators, Protection, Closing };

} // namespace

IdentificationSection::IdentificationSection(Session& session, Navigator& navigator,
                                             QWidget* parent)
    : CardSection(session, navigator,
                  {QStringLiteral("identification"),
                   {tr("Procedures"), tr("Indicators"), tr("Protection"), tr("Closing")},
                   identificationForms()},
                  parent)
    , m_next(new Banner(Tone::Accent, IconName::ArrowRight, {}, {}, this)) {
    setObjectName(QStringLiteral("identification_section"));
    m_next->setObjectName(QStringLiteral("next_step"));
    addAbove(m_next);
    addBar({{},
            tr("A second report opens a second procedure."),
            tr("Open a procedure"),
            QStringLiteral("open_procedure"),
            "identification_procedure"});
    auto* outcome = new QAction(tr("Record the outcome"), this);
    outcome->setObjectName(QStringLiteral("outcome_key"));
    outcome->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    outcome->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    outcome->setEnabled(mayWrite(session.role(), "identification_procedure"));
    addAction(outcome);
    connect(outcome, &QAction::triggered, this, &IdentificationSection::askOpenOutcome);
    connect(m_next, &Banner::actionTriggered, this, [this] {
        if (m_act) {
            const auto act = m_act; // the banner is shown anew while it runs
            act();
        }
    });
}

IdentificationDesk IdentificationSection::desk() {
    return {personDesk()};
}

QWidget* IdentificationSection::beginning() {
    return m_next->hasAction() ? m_next : CardSection::beginning();
}

/// The end of the file is asked for above every part, too.
void IdentificationSection::showPartOf(const RecordPanel::Spec& form) {
    if (form.description->kind == Description<CaseClosing>::kind) {
        showPart(Closing);
    }
}

RecordPanel::Spec IdentificationSection::newForm() {
    return ProcedureForms(desk()).open();
}

void IdentificationSection::showCards() {
    const auto file = readFile();
    const auto about = session().casework().find<Person>(person());
    if (!file || !about) {
        Q_EMIT session().failed(file ? about.error() : file.error());
    } else if (*about) {
        showNext(*file, **about);
        showFile(*file, **about);
    }
}

Result<IdentificationFile> IdentificationSection::readFile() const {
    return IdentificationStore(session().casework(), session().definitions().limits)
        .ofPerson(person());
}

void IdentificationSection::askOutcome(const RecordId& pathwayCase) {
    const auto file = readFile();
    if (!file || !desk().mayWrite("identification_procedure")) {
        return;
    }
    const auto& procedures = file->procedures;
    const auto known = std::find_if(procedures.begin(), procedures.end(), [&](const auto& each) {
        return each.procedure.pathwayCase == pathwayCase;
    });
    const ProcedureForms forms(desk());
    desk().ask(known == procedures.end() ? forms.open() : forms.outcome(*known));
}

/// The outcome of a procedure, with the keys at when the person was told.
void IdentificationSection::askWhenTold(const RecordId& procedure) {
    const auto known =
        session().read(session().casework().find<IdentificationProcedure>(procedure));
    if (!known || !*known) {
        return;
    }
    askOutcome((*known)->pathwayCase);
    if (auto* day = findChild<QWidget*>(QStringLiteral("told_on"))) {
        day->setFocus(Qt::OtherFocusReason);
    }
}

/// What begins a record that is due and not there yet.
QString IdentificationSection::actionFor(TaskKind kind) {
    switch (kind) {
    case TaskKind::BestInterest:
        return QStringLiteral("add_best_interest");
    case TaskKind::BedAnswer:
        return QStringLiteral("add_accommodation_request");
    default:
        return {};
    }
}

void IdentificationSection::showPlaceOf(TaskKind kind, const RecordId& record) {
    switch (kind) {
    case TaskKind::AtRiskReview:
    case TaskKind::AuthorityEnd:
    case TaskKind::BedAnswer:
    case TaskKind::BestInterest:
    case TaskKind::GuaranteeAnswer:
    case TaskKind::OriginReview:
        showPart(Protection);
        break;
    case TaskKind::Monitoring:
        showPart(Closing);
        break;
    case TaskKind::TellOutcome:
        showPart(Procedures);
        focusLine(record, {});
        askWhenTold(record);
        return;
    default:
        showPart(Procedures);
    }
    if (!focusLine(record, actionFor(kind))) {
        focusNext();
    }
}

/// What no line stands for is said in the line above: its button does it.
void IdentificationSection::focusNext() {
    if (m_next->hasAction()) {
        m_next->setFocus(Qt::OtherFocusReason);
    }
}

void IdentificationSection::askOpenOutcome() {
    const auto file = readFile();
    if (!file) {
        return;
    }
    const auto open = std::find_if(file->procedures.begin(), file->procedures.end(),
                                   [](const auto& each) { return !each.procedure.closedOn; });
    askOutcome(open == file->procedures.end() ? RecordId() : open->procedure.pathwayCase);
}

Result<std::optional<RecordPanel::Spec>> IdentificationSection::begunForm(const DraftKey& draft) {
    const auto file = readFile();
    if (!file) {
        return passOn(file);
    }
    return BegunForms(desk(), *file).formOf(draft);
}

void IdentificationSection::showNext(const IdentificationFile& file, const Person& person) {
    const auto at = desk();
    auto next = NextStepWords(at, file).shown(NextStepWords::of(file, person, session()));
    m_next->setSentence(next.sentence);
    m_next->setDetail(next.detail);
    m_next->setAction(at.mayWrite("follow_up") ? next.verb : QString());
    m_act = std::move(next.act);
}

void IdentificationSection::addProcedures(const IdentificationFile& file, QVBoxLayout& cards,
                                          QWidget* inside) {
    const auto at = desk();
    if (file.procedures.empty()) {
        cards.addWidget(new EmptyState(
            IconName::Reports, tr("No official procedure yet"),
            tr("Support never waits for one. It begins with a report or with what we know."),
            inside));
    }
    for (const auto& procedure : file.procedures) {
        cards.addWidget(new ProcedureCard(at, file, procedure, inside));
    }
    if (auto* interviews = makeInterviewCard(at, file, inside)) {
        cards.addWidget(interviews);
    }
    if (!file.otherDuties.empty()) {
        auto* card = new Card(tr("What must follow other decisions"), Card::Padding::None, inside);
        DutyLines(at, file).add(card->content(), file.otherDuties);
        cards.addWidget(card);
    }
    cards.addWidget(ObstacleCard(at).make(inside));
    if (auto* feedback = makeFeedbackCard(at, inside)) {
        cards.addWidget(feedback);
    }
}

void IdentificationSection::showFile(const IdentificationFile& file, const Person& person) {
    const auto at = desk();
    const ProtectionCards beside(at, file);
    setCards(Procedures,
             [&](QVBoxLayout& cards, QWidget* inside) { addProcedures(file, cards, inside); });
    setCards(Indicators, [&](QVBoxLayout& cards, QWidget* inside) {
        cards.addWidget(beside.indicators(inside));
        cards.addWidget(DependencyCard(at).make(inside));
        cards.addWidget(LabourCard(at, file).make(inside));
    });
    setCards(Protection, [&](QVBoxLayout& cards, QWidget* inside) {
        if (auto* child = BestInterestCard(at).make(person, inside)) {
            cards.addWidget(child);
        }
        cards.addWidget(beside.atRisk(inside));
        cards.addWidget(VulnerabilityCard(at, file).make(person, inside));
        cards.addWidget(beside.guarantees(inside));
        cards.addWidget(RepresentationCard(at).make(inside));
        cards.addWidget(AccommodationCard(at).make(inside));
        cards.addWidget(OriginCard(at).make(inside));
    });
    setCards(Closing, [&](QVBoxLayout& cards, QWidget* inside) {
        cards.addWidget(beside.closing(person, inside));
    });
}

} // namespace zaklon::ui
