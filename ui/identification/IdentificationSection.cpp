// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/IdentificationSection.h"

#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftLine.h"
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
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

IdentificationSection::IdentificationSection(Session& session, Navigator& navigator,
                                             QWidget* parent)
    : PersonSectionPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_next(new Banner(Tone::Accent, IconName::ArrowRight, {}, {}, this))
    , m_scroll(new QScrollArea(this))
    , m_panel(new RecordPanel(session, this))
    , m_waiting(new DraftLine(session, identificationForms(), this)) {
    setObjectName(QStringLiteral("identification_section"));
    m_next->setObjectName(QStringLiteral("next_step"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* cards = new QWidget(this);
    auto* left = new QVBoxLayout(cards);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    left->addWidget(m_next);
    left->addWidget(m_waiting);
    left->addWidget(makeBar());
    m_scroll->setObjectName(QStringLiteral("identification_scroll"));
    m_scroll->setAccessibleName(tr("Identification"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->addWidget(m_scroll, 1);
    row->addWidget(cards, 1);
    row->addWidget(m_panel);
    new SidePlace(*this, *row, *cards, *m_panel, SidePlace::Narrow::Instead,
                  {RecordPanel::kPanelWidth});
    connect(m_next, &Banner::actionTriggered, this, [this] {
        if (m_act) {
            const auto act = m_act; // the banner is shown anew while it runs
            act();
        }
    });
    connect(m_panel, &RecordPanel::opened, this, &IdentificationSection::formOpened);
    connect(m_panel, &RecordPanel::opened, this, &IdentificationSection::showWaiting);
    connect(m_waiting, &DraftLine::goOn, this, &IdentificationSection::goOnWithDraft);
    connect(m_panel, &RecordPanel::saved, this, &IdentificationSection::refresh);
}

QWidget* IdentificationSection::makeBar() {
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(tr("Procedures"), TextRole::Title, &Theme::text, bar));
    row->addWidget(new TextLabel(tr("A second report opens a second procedure."), TextRole::Small,
                                 &Theme::text2, bar));
    row->beginTrailing();
    m_openProcedure = new QPushButton(tr("Open a procedure"), bar);
    m_openProcedure->setObjectName(QStringLiteral("open_procedure"));
    m_openProcedure->setIcon(icon(IconName::Plus));
    m_openProcedure->setVisible(mayWrite(m_session.role(), "identification_procedure"));
    row->addWidget(m_openProcedure);
    const auto open = [this] {
        if (!m_person.isNil()) {
            desk().ask(ProcedureForms(desk()).open());
        }
    };
    connect(m_openProcedure, &QPushButton::clicked, this, open);
    auto* add = new QAction(icon(IconName::Plus), tr("Open a procedure"), this);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    add->setEnabled(m_openProcedure->isVisibleTo(bar));
    connect(add, &QAction::triggered, this, open);
    addAction(add);
    return bar;
}

IdentificationDesk IdentificationSection::desk() {
    return {m_session, m_navigator, m_person,
            [this](const RecordPanel::Spec& spec) { m_panel->open(spec); }};
}

void IdentificationSection::showPerson(const RecordId& person) {
    if (person != m_person) {
        m_person = person;
        m_panel->close();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    refresh();
}

void IdentificationSection::refresh() {
    if (m_person.isNil()) {
        return;
    }
    const auto file = readFile();
    const auto person = m_session.casework().find<Person>(m_person).value_or(std::nullopt);
    if (!file || !person) {
        return;
    }
    showNext(*file, *person);
    showCards(*file, *person);
    showWaiting();
}

std::optional<IdentificationFile> IdentificationSection::readFile() const {
    auto file = IdentificationStore(m_session.casework(), m_session.definitions().limits)
                    .ofPerson(m_person);
    return file ? std::optional(std::move(*file)) : std::nullopt;
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
    m_panel->open(known == procedures.end() ? forms.open() : forms.outcome(*known));
}

void IdentificationSection::showWaiting() {
    m_waiting->look(m_person, m_panel->isOpen());
}

void IdentificationSection::goOnWithDraft(const FormDraft& draft) {
    const auto at = desk();
    const auto file = readFile();
    if (!file) {
        return;
    }
    if (const auto form = BegunForms(at, *file).formOf(draft.key)) {
        m_panel->open(*form);
    } else {
        m_waiting->sayUnused(draft);
    }
}

void IdentificationSection::showNext(const IdentificationFile& file, const Person& person) {
    const auto at = desk();
    auto next = NextStepWords(at, file).shown(NextStepWords::of(file, person, m_session));
    m_next->setSentence(next.sentence);
    m_next->setDetail(next.detail);
    m_next->setAction(at.mayWrite("follow_up") ? next.verb : QString());
    m_act = std::move(next.act);
}

void IdentificationSection::showCards(const IdentificationFile& file, const Person& person) {
    const auto at = desk();
    auto* inside = new QWidget;
    auto* cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, 8, 8);
    cards->setSpacing(14);
    for (const auto& procedure : file.procedures) {
        cards->addWidget(new ProcedureCard(at, file, procedure, inside));
    }
    if (auto* interviews = makeInterviewCard(at, file, inside)) {
        cards->addWidget(interviews);
    }
    if (auto* child = BestInterestCard(at).make(person, inside)) {
        cards->addWidget(child);
    }
    if (!file.otherDuties.empty()) {
        auto* card = new Card(tr("What must follow other decisions"), Card::Padding::None, inside);
        DutyLines(at, file).add(card->content(), file.otherDuties);
        cards->addWidget(card);
    }
    const ProtectionCards beside(at, file);
    cards->addWidget(beside.indicators(inside));
    cards->addWidget(DependencyCard(at).make(inside));
    cards->addWidget(LabourCard(at, file).make(inside));
    cards->addWidget(beside.atRisk(inside));
    cards->addWidget(VulnerabilityCard(at, file).make(person, inside));
    cards->addWidget(beside.guarantees(inside));
    cards->addWidget(RepresentationCard(at).make(inside));
    cards->addWidget(AccommodationCard(at).make(inside));
    cards->addWidget(ObstacleCard(at).make(inside));
    cards->addWidget(OriginCard(at).make(inside));
    if (auto* feedback = makeFeedbackCard(at, inside)) {
        cards->addWidget(feedback);
    }
    cards->addWidget(beside.closing(person, inside));
    cards->addStretch();
    // Whoever saves in the middle of the page stays there.
    const int place = m_scroll->verticalScrollBar()->value();
    if (auto* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater(); // its button may be what brought us here
    }
    m_scroll->setWidget(inside);
    m_scroll->verticalScrollBar()->setValue(place);
}

QWidget* IdentificationSection::firstFocus() {
    return m_openProcedure->isVisible() ? static_cast<QWidget*>(m_openProcedure) : m_scroll;
}

} // namespace zaklon::ui
