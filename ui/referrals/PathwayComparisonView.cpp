// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/PathwayComparisonView.h"

#include "core/referrals/PathwayStore.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/Field.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/referrals/ComparisonWords.h"
#include "ui/referrals/RecordBoxes.h"
#include "ui/referrals/StatementLines.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

QVBoxLayout* columnOf(QWidget& holder) {
    auto* column = new QVBoxLayout(&holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

} // namespace

PathwayComparisonView::PathwayComparisonView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("pathway_comparison"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeBar());
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("comparison_rows"));
    m_scroll->setAccessibleName(tr("Comparison of two pathways"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeOwnWords());
    connect(m_left, &QComboBox::currentIndexChanged, this, &PathwayComparisonView::rebuild);
    connect(m_right, &QComboBox::currentIndexChanged, this, &PathwayComparisonView::rebuild);
}

QWidget* PathwayComparisonView::makeBar() {
    auto* bar = new QFrame(this);
    auto* row = new FlowLayout(space::kRow, space::kTiny, bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* back = new QPushButton(tr("Back to pathways"), bar);
    back->setObjectName(QStringLiteral("close_comparison"));
    m_left = new QComboBox(bar);
    m_left->setObjectName(QStringLiteral("compare_left"));
    setBoxPurpose(*m_left, tr("First pathway"));
    m_right = new QComboBox(bar);
    m_right->setObjectName(QStringLiteral("compare_right"));
    setBoxPurpose(*m_right, tr("Second pathway"));
    for (auto* box : {m_left, m_right}) {
        for (const auto& each : m_session.definitions().pathways.allCurrent()) {
            if (each->kind == referrals::PathwayKind::Choice) {
                addCode(*box, Code{each->code}, m_session.words().text(each->title));
            }
        }
    }
    selectCode(*m_left, Code{"asylum"});
    selectCode(*m_right, Code{"temporary_residence"});
    row->addWidget(back);
    row->beginTrailing();
    row->addWidget(m_left);
    row->addWidget(m_right);
    connect(back, &QPushButton::clicked, this, &PathwayComparisonView::closed);
    keepRingRoom(*bar);
    return bar;
}

PathwayComparisonView::OwnView PathwayComparisonView::makeOwnView(const QString& name,
                                                                  QWidget* parent) {
    OwnView view;
    view.words = new QPlainTextEdit(parent);
    view.words->setObjectName(name);
    view.words->setTabChangesFocus(true);
    view.words->setFixedHeight(Theme::of(this).scaled(56));
    view.field = new Field(tr("In the person's own words"), view.words, parent);
    return view;
}

QWidget* PathwayComparisonView::makeOwnWords() {
    auto* card = new Card({}, Card::Padding::Normal, this);
    m_ownLeft = makeOwnView(QStringLiteral("pathway_own_words"), card);
    m_ownRight = makeOwnView(QStringLiteral("pathway_own_words_right"), card);
    for (auto* view : {&m_ownLeft, &m_ownRight}) {
        keepTyping(*view);
        card->content().addWidget(&view->drafts->offer());
    }
    m_saveOwn = new QPushButton(tr("Save these words"), card);
    m_saveOwn->setObjectName(QStringLiteral("save_own_words"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_ownLeft.field, 1);
    row->addWidget(m_ownRight.field, 1);
    row->addWidget(m_saveOwn, 0, Qt::AlignBottom);
    card->content().addLayout(row);
    m_ownCard = card;
    connect(m_saveOwn, &QPushButton::clicked, this, &PathwayComparisonView::saveOwnWords);
    return card;
}

void PathwayComparisonView::keepTyping(OwnView& view) {
    view.drafts = new DraftKeeper(m_session, *view.field);
    view.drafts->add(*view.words);
    connect(view.drafts, &DraftKeeper::goOn, view.words, [&view] { view.words->setFocus(); });
    connect(view.drafts, &DraftKeeper::startedAgain, this, [this, &view] {
        view.words->setPlainText(view.before);
        beginTyping(view);
    });
}

/// Each pathway keeps its own words, on whichever side it stands.
void PathwayComparisonView::beginTyping(OwnView& view) {
    if (m_session.confidential() && mayWrite(m_session.role(), Description<Narrative>::kind)) {
        view.drafts->begin({"pathway_words:" + view.pathway.text, m_person, {}},
                           DraftKeeper::Edits::Existing);
    }
}

void PathwayComparisonView::leave() {
    m_ownLeft.drafts->leave();
    m_ownRight.drafts->leave();
}

void PathwayComparisonView::showPerson(const RecordId& person) {
    leave();
    m_person = person;
    rebuild();
}

void PathwayComparisonView::choosePathway(const Code& pathway) {
    if (currentCode(*m_left) != pathway && currentCode(*m_right) != pathway) {
        selectCode(*m_left, pathway);
    }
}

QWidget* PathwayComparisonView::firstFocus() {
    return m_left;
}

void PathwayComparisonView::rebuild() {
    const auto& library = m_session.definitions().pathways;
    const auto left = library.current(currentCode(*m_left).text);
    const auto right = library.current(currentCode(*m_right).text);
    const auto casework = m_session.casework();
    const auto facts = readPathwayFacts(casework, m_person, m_session.today());
    if (!left || !right || !facts) {
        return;
    }
    const auto runs = PathwayStore(casework).ofPerson(m_person).value_or(std::vector<PathwayRun>{});
    const auto comparison = comparePathways(library.comparison(), *left, *right, runs, *facts);
    auto* card = new Card({}, Card::Padding::Normal, this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(0, 130);
    fillTable(*grid, comparison);
    card->content().addLayout(grid);
    card->content().addStretch();
    m_scroll->setWidget(card);
    showOwnWords(comparison);
}

void PathwayComparisonView::addRow(QGridLayout& grid, const QString& label, QWidget* left,
                                   QWidget* right) {
    const int row = grid.rowCount();
    auto* head = wrappedLine(label, TextRole::Strong, &Theme::text2, this);
    grid.addWidget(head, row, 0, Qt::AlignTop);
    grid.addWidget(left, row, 1, Qt::AlignTop);
    grid.addWidget(right, row, 2, Qt::AlignTop);
}

void PathwayComparisonView::fillTable(QGridLayout& grid, const PathwayComparison& comparison) {
    const auto& words = m_session.words();
    const auto& left = *comparison.left.definition;
    const auto& right = *comparison.right.definition;
    const auto heading = [&](const referrals::PathwayDefinition& definition, const char* name) {
        auto* label =
            wrappedLine(words.text(definition.title), TextRole::Heading, &Theme::text, this);
        label->setObjectName(QString::fromLatin1(name));
        return label;
    };
    addRow(grid, {}, heading(left, "title_left"), heading(right, "title_right"));
    addRow(grid, {}, wrappedLine(words.text(left.summary), TextRole::Body, &Theme::text2, this),
           wrappedLine(words.text(right.summary), TextRole::Body, &Theme::text2, this));
    addRow(grid, tr("Conditions"), conditions(comparison.left.conditions),
           conditions(comparison.right.conditions));
    for (const auto& row : comparison.rows) {
        addRow(grid, words.text(row.row.label), cell(row.left), cell(row.right));
    }
    addRow(grid, tr("Gives"), statements(left.gives), statements(right.gives));
    addRow(grid, tr("Asks"), statements(left.asks), statements(right.asks));
    addRow(grid, tr("Risks"), statements(left.risks), statements(right.risks));
    addRow(grid, tr("Waiting"), statements({left.waiting}), statements({right.waiting}));
    addRow(grid, tr("Legal basis"), legalBasis(left), legalBasis(right));
    addRow(grid, {}, wrappedLine(words.text(left.notice), TextRole::Small, &Theme::text2, this),
           wrappedLine(words.text(right.notice), TextRole::Small, &Theme::text2, this));
}

QWidget* PathwayComparisonView::statements(const std::vector<referrals::Statement>& list) {
    auto* holder = new QWidget(this);
    auto* column = columnOf(*holder);
    for (const auto& each : list) {
        addStatement(*column, each, m_session.words(), holder);
    }
    return holder;
}

QWidget* PathwayComparisonView::legalBasis(const referrals::PathwayDefinition& definition) {
    auto* holder = new QWidget(this);
    addLegalBasis(*columnOf(*holder), definition, m_session, holder);
    return holder;
}

QWidget* PathwayComparisonView::cell(const ComparedCell& compared) {
    auto* holder = new QWidget(this);
    auto* column = columnOf(*holder);
    if (compared.entitlement == nullptr) {
        return holder;
    }
    const auto from = rightFromText(*compared.entitlement, compared.from, m_session.words());
    column->addWidget(wrappedLine(from, TextRole::Strong, &Theme::text, holder));
    addStatement(*column, compared.entitlement->statement, m_session.words(), holder);
    return holder;
}

QWidget* PathwayComparisonView::conditions(const std::vector<PathwayCondition>& list) {
    auto* holder = new QWidget(this);
    auto* column = columnOf(*holder);
    for (const auto& each : list) {
        addCondition(*column, each.state, m_session.words().text(each.label), holder);
    }
    if (list.empty()) {
        column->addWidget(wrappedLine(tr("Zaklon cannot look up conditions for this one."),
                                      TextRole::Body, &Theme::text2, holder));
    }
    return holder;
}

void PathwayComparisonView::showOwnView(OwnView& view, const ComparedPathway& side) {
    const auto access = m_session.confidential();
    view.pathway = Code{side.definition->code};
    view.pathwayCase = side.run ? side.run->pathway.id : RecordId();
    const auto words = access && side.run
                           ? access->find<Narrative>(view.pathwayCase).value_or(std::nullopt)
                           : std::nullopt;
    view.before = words ? toQString(words->ownWords) : QString();
    view.words->setPlainText(view.before);
    beginTyping(view);
    view.field->clearError();
    view.field->setHint(
        tr("What the person says about: %1").arg(m_session.words().text(side.definition->title)));
}

void PathwayComparisonView::showOwnWords(const PathwayComparison& comparison) {
    leave();
    m_ownCard->setVisible(m_session.confidential().has_value());
    showOwnView(m_ownLeft, comparison.left);
    const bool differ = comparison.left.definition->code != comparison.right.definition->code;
    m_ownRight.field->setVisible(differ); // one place for the words about one pathway
    if (differ) {
        showOwnView(m_ownRight, comparison.right);
    }
    m_saveOwn->setEnabled(mayWrite(m_session.role(), "narrative"));
}

Status PathwayComparisonView::saveOwnView(OwnView& view) {
    const auto access = m_session.confidential();
    const auto typed = view.words->toPlainText();
    if (!access || typed == view.before) {
        return {};
    }
    if (view.pathwayCase.isNil()) { // a pathway with her words is one that she considers
        const auto definition = m_session.definitions().pathways.current(view.pathway.text);
        const auto run = considerPathway(m_session.vault(), m_person, *definition);
        if (!run) {
            return passOn(run);
        }
        view.pathwayCase = run->pathway.id;
    }
    auto words =
        access->find<Narrative>(view.pathwayCase).value_or(std::nullopt).value_or(Narrative{});
    words.id = view.pathwayCase;
    words.person = m_person;
    words.about = Code{"pathway_case"};
    words.ownWords = toText(typed);
    auto saved = m_session.save(tr("Words saved."), m_person, [&](Transaction& transaction) {
        return transaction.save(*access, words);
    });
    if (saved) {
        view.before = typed;
        view.drafts->finish();
        beginTyping(view);
    }
    return saved;
}

void PathwayComparisonView::saveOwnWords() {
    for (auto* view : {&m_ownLeft, &m_ownRight}) {
        view->field->clearError();
        if (!view->field->isHidden() && !saveOwnView(*view)) {
            view->drafts->keepNow();
            view->field->setError(tr("This was not saved. What you typed is kept."));
        }
    }
}

} // namespace zaklon::ui
