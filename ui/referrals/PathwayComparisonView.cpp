// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/PathwayComparisonView.h"

#include "core/referrals/PathwayStore.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/referrals/ChoiceWords.h"
#include "ui/referrals/ComparisonDialog.h"
#include "ui/referrals/ComparisonWords.h"
#include "ui/referrals/PathwayOwnWords.h"
#include "ui/referrals/RecordBoxes.h"
#include "ui/referrals/StatementLines.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kHeads = 130;       ///< px at 100 %: what a line is about
constexpr int kLeastColumn = 200; ///< px at 100 %: narrower columns are hard to read
constexpr int kBetween = 24;
constexpr int kLeastLetters = 8;
constexpr int kCardMargins = 64; ///< px at 100 %: around the table, with its scroll bar

constexpr std::array kColumns{"left", "right", "third"};
constexpr std::array kFirstShown{"asylum", "temporary_residence", "protection_of_victims"};
static_assert(kColumns.size() == kMostCompared && kFirstShown.size() == kMostCompared);

/// Something in this column stands with a star.
bool hasUnverified(const ComparedPathway& pathway, const std::vector<ComparedRow>& rows,
                   std::size_t column) {
    const auto isUnsure = [](const referrals::Statement& each) {
        return !each.verification.verified;
    };
    const auto& of = *pathway.definition;
    const bool said = std::any_of(of.gives.begin(), of.gives.end(), isUnsure) ||
                      std::any_of(of.asks.begin(), of.asks.end(), isUnsure) ||
                      std::any_of(of.risks.begin(), of.risks.end(), isUnsure) ||
                      isUnsure(of.waiting);
    return said || std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
               const auto* right = row.cells[column].entitlement;
               return right != nullptr && isUnsure(right->statement);
           });
}

QVBoxLayout* columnOf(QWidget& holder) {
    auto* column = new QVBoxLayout(&holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

} // namespace

PathwayComparisonView::PathwayComparisonView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
    , m_column(new QVBoxLayout(this))
    , m_choices(new QWidget(this))
    , m_boxRow(new QHBoxLayout(m_choices)) {
    setObjectName(QStringLiteral("pathway_comparison"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(makeBar());
    makeChoices();
    m_column->addWidget(m_choices); // a line of its own: three titles do not fit beside buttons
    m_scroll->setObjectName(QStringLiteral("comparison_rows"));
    m_scroll->setAccessibleName(tr("Comparison of pathways"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeInside());
    m_column->addWidget(m_scroll, 1);
    makeKeys();
    for (auto* box : m_boxes) {
        connect(box, &QComboBox::currentIndexChanged, this, &PathwayComparisonView::rebuild);
    }
}

void PathwayComparisonView::makeKeys() {
    connect(addLeaveKey(*this, tr("Back to pathways")), &QAction::triggered, this,
            &PathwayComparisonView::closed);
    const auto turn = [this](const QString& text, Qt::Key key, QScrollBar::SliderAction page) {
        auto* action = addKey(*this, text, {key});
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, m_scroll,
                [this, page] { m_scroll->verticalScrollBar()->triggerAction(page); });
    };
    turn(tr("One page down"), Qt::Key_PageDown, QScrollBar::SliderPageStepAdd);
    turn(tr("One page up"), Qt::Key_PageUp, QScrollBar::SliderPageStepSub);
}

QWidget* PathwayComparisonView::makeBar() {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setSpacing(space::kRow);
    auto* back = new QPushButton(tr("Back to pathways"), bar);
    back->setObjectName(QStringLiteral("close_comparison"));
    row->addWidget(back);
    auto* print = new QPushButton(icon(IconName::Printer), tr("Print…"), bar);
    print->setObjectName(QStringLiteral("print_comparison"));
    row->addWidget(print);
    row->addStretch();
    connect(print, &QPushButton::clicked, this,
            [this] { ComparisonDialog::ask(m_session, m_comparison, this); });
    connect(back, &QPushButton::clicked, this, &PathwayComparisonView::closed);
    keepRingRoom(*bar);
    return bar;
}

void PathwayComparisonView::makeChoices() {
    m_boxRow->setContentsMargins(0, 0, 0, 0);
    m_boxRow->setSpacing(space::kRow);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i] = makeBox(i, m_choices);
        m_boxRow->addWidget(m_boxes[i], 1);
    }
    setBoxPurpose(*m_boxes[0], tr("First pathway"));
    setBoxPurpose(*m_boxes[1], tr("Second pathway"));
    setBoxPurpose(*m_boxes[2], tr("Third pathway"));
}

/// As heads of the columns they stay in sight. Below each other they would leave the text a slit in
/// large letters: then they stand above it and scroll with it.
void PathwayComparisonView::placeChoices() {
    QVBoxLayout* place = m_beside ? m_column : m_inside;
    if (place->indexOf(m_choices) >= 0) {
        return;
    }
    auto* keys = m_choices->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    (m_beside ? m_inside : m_column)->removeWidget(m_choices);
    place->insertWidget(m_beside ? 1 : 0, m_choices);
    m_choices->show();
    if (keys != nullptr) {
        keys->setFocus(Qt::OtherFocusReason);
    }
}

QComboBox* PathwayComparisonView::makeBox(std::size_t column, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("compare_") + QString::fromLatin1(kColumns[column]));
    // Three boxes of one width in one line, however long their titles are.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kLeastLetters);
    shareWidth(*box);
    if (column > 1) {
        addCode(*box, Code{}, tr("No third pathway"));
    }
    for (const auto& each : m_session.definitions().pathways.allCurrent()) {
        if (each->kind == referrals::PathwayKind::Choice) {
            addCode(*box, Code{each->code}, m_session.words().text(each->title));
        }
    }
    selectCode(*box, Code{kFirstShown[column]});
    const auto move = [this, column](bool towardsEnd) {
        const bool forward = towardsEnd == (layoutDirection() == Qt::LeftToRight);
        if (forward ? column + 1 < m_boxes.size() : column > 0) {
            goToColumn(forward ? column + 1 : column - 1);
        }
    };
    connect(addKey(*box, tr("Pathway to the right"), {Qt::Key_Right}), &QAction::triggered, this,
            [move] { move(true); });
    connect(addKey(*box, tr("Pathway to the left"), {Qt::Key_Left}), &QAction::triggered, this,
            [move] { move(false); });
    return box;
}

QWidget* PathwayComparisonView::makeInside() {
    auto* card = new Card({}, Card::Padding::Normal, this);
    auto* holder = new QWidget(card);
    m_inside = columnOf(*holder);
    m_inside->setSpacing(20);
    m_ownWords = new PathwayOwnWords(m_session, holder);
    m_inside->addWidget(m_ownWords);
    m_inside->addStretch();
    card->content().addWidget(holder);
    return card;
}

/// Where they stand one below the other, the pathway comes into sight as well.
void PathwayComparisonView::goToColumn(std::size_t column) {
    m_boxes[column]->setFocus();
    const auto code = currentCode(*m_boxes[column]).text;
    for (std::size_t i = 0; i < m_titles.size(); ++i) {
        if (m_comparison.pathways[i].definition->code == code) {
            m_scroll->ensureWidgetVisible(m_titles[i]);
        }
    }
}

void PathwayComparisonView::leave() {
    m_ownWords->leave();
}

void PathwayComparisonView::showPerson(const RecordId& person) {
    leave();
    m_person = person;
    rebuild();
}

void PathwayComparisonView::choosePathway(const Code& pathway) {
    const bool isThere = std::any_of(m_boxes.begin(), m_boxes.end(), [&](const QComboBox* box) {
        return currentCode(*box) == pathway;
    });
    if (!isThere) {
        selectCode(*m_boxes[0], pathway);
    }
}

QWidget* PathwayComparisonView::firstFocus() {
    return m_boxes[0];
}

/// Each once, in the order of the boxes.
std::vector<const referrals::PathwayDefinition*> PathwayComparisonView::chosen() const {
    std::vector<const referrals::PathwayDefinition*> definitions;
    for (const auto* box : m_boxes) {
        const auto definition = m_session.definitions().pathways.current(currentCode(*box).text);
        if (definition && std::find(definitions.begin(), definitions.end(), definition.get()) ==
                              definitions.end()) {
            definitions.push_back(definition.get());
        }
    }
    return definitions;
}

void PathwayComparisonView::rebuild() {
    const auto casework = m_session.casework();
    const auto facts = readPathwayFacts(casework, m_person, m_session.today());
    if (!facts) {
        return;
    }
    const auto runs = PathwayStore(casework).ofPerson(m_person).value_or(std::vector<PathwayRun>{});
    m_comparison =
        comparePathways(m_session.definitions().pathways.comparison(), chosen(), runs, *facts);
    m_ownWords->showPathways(m_person, m_comparison.pathways);
    layTable();
}

bool PathwayComparisonView::haveRoomBeside() const {
    const auto columns = static_cast<int>(m_comparison.pathways.size());
    const int needed = kCardMargins + kHeads + columns * (kBetween + kLeastColumn);
    return width() >= Theme::of(this).scaled(needed);
}

void PathwayComparisonView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_table != nullptr && haveRoomBeside() != m_beside) {
        layTable();
    }
}

void PathwayComparisonView::layTable() {
    delete m_table;
    m_titles.clear();
    m_table = new QWidget(m_ownWords->parentWidget());
    m_beside = haveRoomBeside();
    // Below each other the titles are read whole, as the pathways below them are.
    m_boxRow->setDirection(m_beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ownWords->setBeside(m_beside, Theme::of(this).scaled(kHeads));
    if (m_beside) {
        layBeside(*m_table, lines());
    } else {
        layBelow(*m_table, lines());
    }
    placeChoices();
    m_inside->insertWidget(m_beside ? 0 : 1, m_table);
    m_table->show();
}

void PathwayComparisonView::layBeside(QWidget& table, const std::vector<Line>& lines) {
    auto* grid = new QGridLayout(&table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kBetween);
    grid->setVerticalSpacing(14);
    grid->setColumnMinimumWidth(0, Theme::of(this).scaled(kHeads));
    const auto columns = m_comparison.pathways.size();
    for (std::size_t column = 0; column < columns; ++column) {
        grid->setColumnStretch(static_cast<int>(column) + 1, 1);
        auto* head = title(column);
        shareWidth(*head);
        grid->addWidget(head, 0, static_cast<int>(column) + 1, Qt::AlignTop);
    }
    for (const auto& line : lines) {
        const int row = grid->rowCount();
        auto* label = wrappedLine(line.label, TextRole::Strong, &Theme::text2, this);
        label->setFixedWidth(Theme::of(this).scaled(kHeads));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        for (std::size_t column = 0; column < columns; ++column) {
            auto* cell = line.cell(column);
            shareWidth(*cell);
            grid->addWidget(cell, row, static_cast<int>(column) + 1, Qt::AlignTop);
        }
    }
}

void PathwayComparisonView::layBelow(QWidget& table, const std::vector<Line>& lines) {
    auto* column = columnOf(table);
    for (std::size_t pathway = 0; pathway < m_comparison.pathways.size(); ++pathway) {
        column->addWidget(title(pathway));
        for (const auto& line : lines) {
            auto* cell = line.cell(pathway);
            const auto* words = qobject_cast<const QLabel*>(cell);
            if (words != nullptr && words->text().isEmpty()) {
                delete cell; // no heading over nothing
                continue;
            }
            if (!line.label.isEmpty()) {
                column->addWidget(wrappedLine(line.label, TextRole::Strong, &Theme::text2, this));
            }
            column->addWidget(cell);
        }
        column->addSpacing(20);
    }
}

QWidget* PathwayComparisonView::title(std::size_t column) {
    const auto& definition = *m_comparison.pathways[column].definition;
    auto* label = wrappedLine(m_session.words().text(definition.title), TextRole::Heading,
                              &Theme::text, this);
    label->setObjectName(QStringLiteral("title_") + QString::fromLatin1(kColumns[column]));
    m_titles.push_back(label);
    if (!hasUnverified(m_comparison.pathways[column], m_comparison.rows, column)) {
        return label;
    }
    auto* holder = new QWidget(this);
    auto* lines = columnOf(*holder);
    lines->addWidget(label);
    // Once for the column: in every cell it would warn of nothing any more.
    //: a star after a sentence means that it is not verified: '* not verified'
    auto* chip = new Chip(tr("* %1").arg(notVerifiedText()), Tone::Attention, holder);
    chip->setObjectName(QStringLiteral("unverified_") + QString::fromLatin1(kColumns[column]));
    lines->addWidget(chip, 0, Qt::AlignLeading);
    return holder;
}

QWidget* PathwayComparisonView::start(std::size_t column) {
    const auto& compared = m_comparison.pathways[column];
    if (compared.run && compared.run->pathway.state == PathwayState::Running) {
        return wrappedLine(tr("This one is running."), TextRole::Strong, &Theme::text2, this);
    }
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    auto* button = new QPushButton(tr("Start this one…"), holder);
    button->setObjectName(QStringLiteral("start_this_") + QString::fromLatin1(kColumns[column]));
    button->setAccessibleName(
        tr("Start: %1").arg(m_session.words().text(compared.definition->title)));
    row->addWidget(button);
    row->addStretch();
    connect(button, &QPushButton::clicked, this,
            [this, code = toQString(compared.definition->code)] { Q_EMIT startWanted(code); });
    return holder;
}

std::vector<PathwayComparisonView::Line> PathwayComparisonView::lines() {
    const auto& words = m_session.words();
    const auto definition = [this](std::size_t at) -> const referrals::PathwayDefinition& {
        return *m_comparison.pathways[at].definition;
    };
    const auto plain = [this](const QString& text, TextRole role = TextRole::Body) {
        return wrappedLine(text, role, &Theme::text2, this);
    };
    std::vector<Line> lines{
        {{}, [=, &words](std::size_t at) { return plain(words.text(definition(at).summary)); }}};
    std::vector<QString> reasons;
    for (const auto& each : m_comparison.pathways) {
        reasons.push_back(each.run ? ChoiceWords::chosen(m_session, each.run->pathway) : QString());
    }
    if (std::any_of(reasons.begin(), reasons.end(),
                    [](const auto& one) { return !one.isEmpty(); })) {
        lines.push_back({tr("The choice"), [=](std::size_t at) { return plain(reasons[at]); }});
    }
    lines.push_back({tr("Conditions"), [this](std::size_t at) {
                         return conditions(m_comparison.pathways[at].conditions);
                     }});
    for (const auto& row : m_comparison.rows) {
        lines.push_back({words.text(row.row.label),
                         [this, &row](std::size_t at) { return right(row.cells[at]); }});
    }
    const auto say = [&](const QString& label, auto said) {
        lines.push_back(
            {label, [=, this](std::size_t at) { return statements(said(definition(at))); }});
    };
    say(tr("Gives"), [](const auto& of) { return of.gives; });
    say(tr("Asks"), [](const auto& of) { return of.asks; });
    say(tr("Risks"), [](const auto& of) { return of.risks; });
    say(tr("Waiting"), [](const auto& of) { return std::vector{of.waiting}; });
    lines.push_back(
        {tr("Legal basis"), [=, this](std::size_t at) { return legalBasis(definition(at)); }});
    lines.push_back({{}, [=, &words](std::size_t at) {
                         return plain(words.text(definition(at).notice), TextRole::Small);
                     }});
    if (mayWrite(m_session.role(), "pathway_case")) {
        lines.push_back({{}, [this](std::size_t at) { return start(at); }});
    }
    return lines;
}

QWidget* PathwayComparisonView::statements(const std::vector<referrals::Statement>& list) {
    auto* holder = new QWidget(this);
    auto* column = columnOf(*holder);
    for (const auto& each : list) {
        addStarred(*column, each, m_session.words(), holder);
    }
    return holder;
}

QWidget* PathwayComparisonView::legalBasis(const referrals::PathwayDefinition& definition) {
    auto* holder = new QWidget(this);
    addLegalBasis(*columnOf(*holder), definition, m_session, holder);
    return holder;
}

QWidget* PathwayComparisonView::right(const ComparedCell& compared) {
    auto* holder = new QWidget(this);
    auto* column = columnOf(*holder);
    if (compared.entitlement == nullptr) {
        return holder;
    }
    const auto from = rightFromText(*compared.entitlement, compared.from, m_session.words());
    column->addWidget(wrappedLine(from, TextRole::Strong, &Theme::text, holder));
    addStarred(*column, compared.entitlement->statement, m_session.words(), holder);
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

} // namespace zaklon::ui
