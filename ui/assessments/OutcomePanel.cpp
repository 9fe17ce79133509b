// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/OutcomePanel.h"

#include "core/assessments/LittleKnown.h"
#include "core/assessments/Scoring.h"
#include "core/services/CarePlanProposals.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/InSight.h"
#include "ui/components/Meter.h"
#include "ui/components/RiskBadge.h"
#include "ui/components/SpokenLine.h"
#include "ui/components/TextLabel.h"
#include "ui/components/WholeHeight.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/RiskLook.h"
#include "ui/session/ErrorText.h"
#include "ui/session/RaisedLevel.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace zaklon::ui {

namespace {

constexpr QLatin1String kTakenOn("taken_on");
constexpr QLatin1String kLevel("level");
constexpr QLatin1String kReason("reason");
constexpr QLatin1String kConfirmed("confirmed");
constexpr QLatin1String kCategoryReason("category_reason");
constexpr Tone kTones[] = {Tone::Outline, Tone::Neutral, Tone::Attention, Tone::High, Tone::Severe};

Tone toneOf(const assessments::Level& level) {
    return kTones[static_cast<std::size_t>(level.tone)];
}

TextLabel* wrapped(TextRole role, ColorToken color, QWidget* parent) {
    auto* label = new TextLabel({}, role, color, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

OutcomePanel::OutcomePanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("outcome_panel"));
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("outcome_result"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(14);
    m_levelCard = new Card(tr("Result so far"), Card::Padding::Normal, inside);
    m_levelCard->content().addLayout(makeResult());
    m_meter = new Meter(m_levelCard);
    m_levelCard->content().addWidget(m_meter);
    m_spoken = new SpokenLine(m_levelCard);
    m_open = wrapped(TextRole::Small, &Theme::text2, m_levelCard);
    m_open->setObjectName(QStringLiteral("outcome_open"));
    m_because = wrapped(TextRole::Small, &Theme::text2, m_levelCard);
    m_because->setObjectName(QStringLiteral("outcome_because"));
    m_levelCard->content().addWidget(m_open);
    m_levelCard->content().addWidget(m_because);
    m_ifChild = wrapped(TextRole::Small, &Theme::text2, m_levelCard);
    m_ifChild->setObjectName(QStringLiteral("outcome_if_child"));
    m_ifChild->setTone(Tone::Attention);
    m_ifChild->hide();
    m_levelCard->content().addWidget(m_ifChild);
    auto* keys = wrapped(TextRole::Small, &Theme::text3, m_levelCard);
    keys->setText(tr("Letters or digits answer, arrows go on, Ctrl+Enter completes."));
    m_levelCard->content().addWidget(keys);
    column->addWidget(m_levelCard);
    m_actionsCard = new Card(tr("Recommended now"), Card::Padding::Normal, inside);
    m_actions = new QVBoxLayout;
    m_actions->setSpacing(6);
    m_actionsCard->content().addLayout(m_actions);
    column->addWidget(m_actionsCard);
    column->addWidget(makeCategory(inside));
    column->addWidget(makeJudgement(inside));
    column->addWidget(makeDay(inside));
    m_unanswered = wrapped(TextRole::Small, &Theme::text2, inside);
    m_unanswered->setObjectName(QStringLiteral("outcome_unanswered"));
    m_unanswered->setTone(Tone::Attention);
    column->addWidget(m_unanswered);
    column->addStretch(1);
    showThrough(*m_scroll, inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::kSmall);
    whole->addWidget(m_scroll, 1);
    m_next = wrapped(TextRole::Small, &Theme::text2, this);
    m_next->setObjectName(QStringLiteral("outcome_next"));
    m_next->setText(tr("Every question has an answer. 'Complete' saves the result (Ctrl+Enter); "
                       "until then it is a draft."));
    m_next->hide();
    whole->addWidget(m_next);
    whole->addLayout(makeButtons());
}

void OutcomePanel::follow(const SidePlace& place) {
    new WholeHeight(*m_scroll, place);
}

/// The points large, and what they mean: a level of risk with its bars as everywhere.
QLayout* OutcomePanel::makeResult() {
    m_points = new TextLabel({}, TextRole::Display, &Theme::text, m_levelCard);
    m_points->setObjectName(QStringLiteral("outcome_points"));
    m_ofAll = new TextLabel({}, TextRole::Body, &Theme::text2, m_levelCard);
    m_ofAll->setObjectName(QStringLiteral("outcome_of_all"));
    m_level = new Chip({}, Tone::Outline, m_levelCard);
    m_level->setObjectName(QStringLiteral("outcome_level"));
    m_risk = new RiskBadge(RiskBadge::Level::NotAssessed, {}, m_levelCard);
    m_risk->setObjectName(QStringLiteral("outcome_risk"));
    auto* first = new FlowLayout(space::kSmall, space::kTiny);
    first->addWidget(m_points);
    first->addWidget(m_ofAll);
    first->beginTrailing();
    first->addWidget(m_level);
    first->addWidget(m_risk);
    return first;
}

/// Below what scrolls: in sight however long the result is.
QLayout* OutcomePanel::makeButtons() {
    auto* buttons = new QHBoxLayout;
    auto* leave = new QPushButton(tr("Keep as draft"), this);
    leave->setObjectName(QStringLiteral("save_assessment"));
    m_complete = new QPushButton(tr("Complete"), this);
    m_complete->setObjectName(QStringLiteral("complete_assessment"));
    setButtonKind(*m_complete, ButtonKind::Primary);
    buttons->addWidget(leave);
    buttons->addWidget(m_complete, 1);
    connect(leave, &QPushButton::clicked, this, &OutcomePanel::leaveRequested);
    connect(m_complete, &QPushButton::clicked, this, &OutcomePanel::completeRequested);
    return buttons;
}

QWidget* OutcomePanel::makeJudgement(QWidget* parent) {
    auto* card = new Card(tr("Your judgement"), Card::Padding::Normal, parent);
    card->setObjectName(QStringLiteral("judgement_card"));
    m_judgementCard = card;
    m_levels = new QComboBox(card);
    m_levels->setObjectName(QStringLiteral("override_level"));
    card->content().addWidget(new Field(tr("Level"), m_levels, card));
    m_reason = new QPlainTextEdit(card);
    m_reason->setObjectName(QStringLiteral("override_reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 3 + 20);
    m_reasonField = new Field(tr("Reason, if you decide otherwise"), m_reason, card);
    m_reasonField->setHint(tr("What you know and the questions do not ask. It stays with the "
                              "assessment."));
    m_reasonField->setVisible(false);
    card->content().addWidget(m_reasonField);
    connect(m_levels, &QComboBox::currentIndexChanged, this, [this] {
        m_reasonField->setVisible(m_levels->currentData().toString().toStdString() != m_scored &&
                                  m_levels->currentIndex() > 0);
        Q_EMIT judgementEdited();
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, &OutcomePanel::judgementEdited);
    return card;
}

QWidget* OutcomePanel::makeCategory(QWidget* parent) {
    m_categoryCard = new Card(tr("Category"), Card::Padding::Normal, parent);
    m_confirm = new QCheckBox(m_categoryCard);
    m_confirm->setObjectName(QStringLiteral("confirm_category"));
    m_categoryReason = new QLineEdit(m_categoryCard);
    m_categoryReason->setObjectName(QStringLiteral("category_reason"));
    m_categoryField = new Field(tr("Reason"), m_categoryReason, m_categoryCard);
    m_categoryCard->content().addWidget(m_confirm);
    m_categoryCard->content().addWidget(m_categoryField);
    m_categoryField->hide();
    m_categoryCard->hide();
    connect(m_confirm, &QCheckBox::toggled, m_categoryField, &QWidget::setVisible);
    connect(m_confirm, &QCheckBox::toggled, this, &OutcomePanel::judgementEdited);
    connect(m_categoryReason, &QLineEdit::textEdited, this, &OutcomePanel::judgementEdited);
    return m_categoryCard;
}

void OutcomePanel::setStanding(PersonCategory category, std::vector<std::string> plannedRules,
                               std::vector<std::string> measured) {
    m_category = category;
    m_planned = std::move(plannedRules);
    m_measured = std::move(measured);
}

bool OutcomePanel::check() {
    m_categoryField->clearError();
    if (confirmedCategory() && m_categoryReason->text().trimmed().isEmpty()) {
        m_categoryField->setError(tr("Write why this category fits."));
        m_categoryReason->setFocus();
        return false;
    }
    return checkDay() && tellUnanswered();
}

/// A completed form says for good that these were never answered.
bool OutcomePanel::tellUnanswered() {
    if (m_isToldUnanswered || m_countUnanswered == 0) {
        return true;
    }
    m_isToldUnanswered = true;
    m_isCompletionTried = true;
    m_unanswered->show();
    m_sinceTold.start();
    m_unanswered->setText(m_unanswered->text() + QStringLiteral(" ") +
                          tr("Complete once more to save it so."));
    askAtButton();
    return false;
}

bool OutcomePanel::isJustTold() const {
    return m_isToldUnanswered && !m_sinceTold.hasExpired(QApplication::doubleClickInterval());
}

void OutcomePanel::askAtButton() {
    announce(*m_unanswered, m_unanswered->text());
    QTimer::singleShot(0, m_unanswered, [this] { bringIntoSight(*m_unanswered); }); // laid out
    m_complete->setFocus(Qt::OtherFocusReason);
}

void OutcomePanel::show(const assessments::Questionnaire& questionnaire,
                        const assessments::Answers& answers, Age age) {
    const auto outcome =
        assessments::score(questionnaire, answers, {age == Age::Child, age != Age::Adult});
    if (m_shownFor != questionnaire.code) {
        m_unticked.clear();
        m_shownFor = questionnaire.code;
    }
    m_scored = outcome.level;
    showLevel(questionnaire, outcome, answers);
    showForChild(questionnaire, answers, outcome, age);
    showUnanswered(questionnaire, answers, age != Age::Adult);
    showProposals(questionnaire, outcome);
    showLevels(questionnaire, outcome);
}

/// Without any answer there is no level yet: none of the points says something of the person.
void OutcomePanel::showBadge(const assessments::Questionnaire& questionnaire,
                             const assessments::Outcome& outcome, const QString& label) {
    const bool isEmpty = saysNothing(questionnaire, outcome);
    const auto* level = questionnaire.level(outcome.level);
    m_level->setText(label);
    m_level->setTone(isEmpty || level == nullptr ? Tone::Outline : toneOf(*level));
    m_level->setVisible(!outcome.riskRank);
    m_risk->setLevel(riskLevel(isEmpty ? std::nullopt : outcome.riskRank), label);
    m_risk->setVisible(outcome.riskRank.has_value());
}

void OutcomePanel::showLevel(const assessments::Questionnaire& questionnaire,
                             const assessments::Outcome& outcome,
                             const assessments::Answers& answers) {
    const auto& words = m_session.words();
    const auto* level = questionnaire.level(outcome.level);
    const bool isEmpty = saysNothing(questionnaire, outcome);
    const auto label = isEmpty            ? tr("Not assessed yet")
                       : level == nullptr ? toQString(outcome.level)
                                          : words.text(level->label);
    showBadge(questionnaire, outcome, label);
    const bool measured = questionnaire.meter.has_value();
    m_points->setVisible(measured);
    m_ofAll->setVisible(measured);
    m_meter->setVisible(measured);
    if (measured) {
        std::vector<Meter::Level> scale;
        for (auto each = questionnaire.levels.rbegin(); each != questionnaire.levels.rend();
             ++each) {
            scale.push_back({each->from ? std::optional(each->from->toNumber()) : std::nullopt,
                             toneOf(*each), words.text(each->label)});
        }
        const auto points = words.locale().toString(outcome.points.toNumber(), 'g', 4);
        const auto most = questionnaire.meterMaximum().toNumber();
        m_points->setText(points);
        //: after a score, as one line with it: '5 of 30 points'; it agrees with the 30
        m_ofAll->setText(tr("of %1 points", nullptr, static_cast<int>(std::ceil(most)))
                             .arg(words.locale().toString(most, 'g', 4)));
        const QString whole = points + QLatin1Char(' ') + m_ofAll->text();
        m_points->setAccessibleName(whole);
        m_meter->setScale(std::move(scale), most);
        // A rule may give a higher level than the points: that one counts.
        const auto counts =
            std::find_if(questionnaire.levels.rbegin(), questionnaire.levels.rend(),
                         [&outcome](const auto& each) { return each.code == outcome.level; });
        const QString spoken = whole + QStringLiteral(", ") + label;
        m_meter->setScore(outcome.points.toNumber(), spoken,
                          static_cast<std::size_t>(counts - questionnaire.levels.rbegin()));
        m_spoken->say(spoken);
    } else {
        m_spoken->say(label);
    }
    m_open->setText(openWords(questionnaire, outcome, answers));
    if (!isEmpty && saysLittle(outcome)) {
        m_open->setTone(Tone::Attention);
    } else {
        m_open->setColor(&Theme::text2);
    }
    showReasons(questionnaire, outcome);
}

/// How much is answered, how far the next level is, and what little is worth.
QString OutcomePanel::openWords(const assessments::Questionnaire& questionnaire,
                                const assessments::Outcome& outcome,
                                const assessments::Answers& answers) const {
    const auto& words = m_session.words();
    QStringList open{
        tr("Answered %1 of %2.").arg(outcome.answeredCount).arg(outcome.questionCount)};
    // With the questions without an answer below these come to all.
    const auto unknown = std::count_if(outcome.open.begin(), outcome.open.end(),
                                       [&](const auto& item) { return answers.has(item); });
    if (unknown > 0) {
        //: how many answers of a questionnaire say nothing
        open << tr("%n not known, declined or not asked.", nullptr, static_cast<int>(unknown));
    }
    if (saysNothing(questionnaire, outcome)) {
        return open.join(QLatin1Char(' '));
    }
    if (outcome.next && questionnaire.meter) {
        const auto* next = questionnaire.level(outcome.next->level);
        const auto missing = static_cast<int>(std::ceil(outcome.next->missing.toNumber()));
        //: %1 is a level, such as 'Immediate danger'
        open << tr("%n more point(s) would mean: %1.", nullptr, missing)
                    .arg(next == nullptr ? toQString(outcome.next->level)
                                         : words.text(next->label));
    }
    if (saysLittle(outcome)) {
        open << tr("With so little known, a low level does not mean that the person is safe.");
    }
    return open.join(QLatin1Char(' '));
}

void OutcomePanel::showReasons(const assessments::Questionnaire& questionnaire,
                               const assessments::Outcome& outcome) {
    const auto& words = m_session.words();
    QStringList reasons;
    if (questionnaire.meter) {
        reasons << raisedLevelWords(questionnaire, outcome.level, outcome.points.toNumber(), false);
        reasons.removeAll(QString());
    }
    for (const auto& reason : outcome.reasons) {
        if (const auto* text = questionnaire.ruleText(reason.rule)) {
            QStringList items;
            for (const auto& item : reason.items) {
                items << toQString(item);
            }
            reasons << (items.isEmpty() ? words.text(*text)
                                        : tr("%1 (%2)").arg(words.text(*text),
                                                            items.join(QStringLiteral(", "))));
        }
    }
    m_because->setText(reasons.join(QStringLiteral("\n")));
    m_because->setVisible(!reasons.isEmpty() && !saysNothing(questionnaire, outcome));
}

/// The result is that of an adult; it must not hide what it would be for a child (domain.md 7, 11).
void OutcomePanel::showForChild(const assessments::Questionnaire& questionnaire,
                                const assessments::Answers& answers,
                                const assessments::Outcome& outcome, Age age) {
    const auto* level =
        age == Age::Unknown ? levelForChild(questionnaire, answers, outcome.scoredLevel) : nullptr;
    if (level != nullptr) {
        //: %1 is a level, such as 'Strong indicators'
        m_ifChild->setText(tr("The year of birth is not written. If the person is under 18, the "
                              "same answers mean: %1. Find out the age before you decide.")
                               .arg(m_session.words().text(level->label)));
    }
    m_ifChild->setVisible(level != nullptr);
}

void OutcomePanel::showUnanswered(const assessments::Questionnaire& questionnaire,
                                  const assessments::Answers& answers, bool child) {
    int all = 0;
    QStringList groups;
    const bool isAnyAsked =
        std::any_of(questionnaire.items.begin(), questionnaire.items.end(),
                    [&](const auto& item) { return item.counted && (child || !item.childOnly); });
    for (const auto& group : questionnaire.groups) {
        const auto open =
            std::count_if(questionnaire.items.begin(), questionnaire.items.end(), [&](auto& item) {
                return item.group == group.code && item.counted && (child || !item.childOnly) &&
                       !answers.has(item.id);
            });
        if (open > 0) {
            all += static_cast<int>(open);
            //: a part of a questionnaire, and how many of its questions
            groups << tr("%1 (%2)", "part of a questionnaire")
                          .arg(m_session.words().text(group.title),
                               m_session.words().locale().toString(open));
        }
    }
    m_isToldUnanswered = false;
    m_unanswered->setText(tr("%n question(s) without an answer: %1.", nullptr, all)
                              .arg(groups.join(QStringLiteral(", "))));
    m_unanswered->setAccessibleName(m_unanswered->text());
    m_countUnanswered = all;
    m_unanswered->setVisible(all > 0 && m_isCompletionTried); // before, nothing is missing yet
    showWhatIsNext(isAnyAsked && all == 0);
}

/// Nobody is to think that answering was all. The keys stay where they are: pressed once more in
/// haste they must not complete what never changes afterwards.
void OutcomePanel::showWhatIsNext(bool isAllAnswered) {
    const bool isNew = isAllAnswered && m_next->isHidden();
    m_next->setVisible(isAllAnswered);
    if (isNew && isVisible()) {
        announce(*m_next, m_next->text());
    }
}

void OutcomePanel::showEnd() {
    if (!m_next->isHidden()) {
        QTimer::singleShot(0, m_complete, [this] { bringIntoSight(*m_complete); }); // laid out
    }
}

void OutcomePanel::showProposals(const assessments::Questionnaire& questionnaire,
                                 const assessments::Outcome& outcome) {
    // Nothing follows from a form without an answer.
    const auto proposals =
        saysNothing(questionnaire, outcome)
            ? AssessmentProposals()
            : proposalsOf(questionnaire, outcome, m_category, m_planned, m_measured);
    for (const auto& [rule, tick] : m_ticks) {
        m_unticked[rule] = !tick->isChecked();
    }
    m_ticks.clear();
    clearLayout(*m_actions);
    for (const auto& line : proposals.lines) {
        addProposal(line);
    }
    m_actionsCard->setVisible(!proposals.lines.empty());
    m_proposed = proposals.category ? std::optional(proposals.category->category) : std::nullopt;
    m_categoryCard->setVisible(m_proposed.has_value());
    if (m_proposed) {
        m_confirm->setText(m_session.words().label(*m_proposed));
    }
}

void OutcomePanel::addProposal(const CarePlanProposal& line) {
    const auto title = m_session.words().text(line.title);
    auto* holder = new QWidget(m_actionsCard);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* tick = new QCheckBox(holder); // its own text would not wrap
    tick->setObjectName(QStringLiteral("adopt_") + toQString(line.rule));
    tick->setAccessibleName(title);
    auto* text = wrapped(TextRole::Body, &Theme::text, holder);
    text->setText(title);
    text->setBuddy(tick);
    auto* lines = new QVBoxLayout; // the reason begins where the words above it begin
    lines->setSpacing(2);
    lines->addWidget(text);
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    m_actions->addWidget(holder);
    QStringList items;
    for (const auto& item : line.items) {
        items << toQString(item);
    }
    auto reason = m_session.words().text(line.because);
    if (!items.isEmpty()) {
        reason = tr("%1 (%2)").arg(reason, items.join(QStringLiteral(", ")));
    }
    if (line.alreadyPlanned) {
        reason = tr("Already in the plan.");
        tick->setChecked(true);
        tick->setEnabled(false);
    } else {
        const auto known = m_unticked.find(line.rule);
        tick->setChecked(known == m_unticked.end() || !known->second);
        m_ticks[line.rule] = tick;
    }
    auto* why = wrapped(TextRole::Small, &Theme::text2, holder);
    why->setText(reason);
    tick->setAccessibleDescription(reason);
    lines->addWidget(why);
}

void OutcomePanel::showLevels(const assessments::Questionnaire& questionnaire,
                              const assessments::Outcome& outcome) {
    const auto before =
        m_levels->currentIndex() > 0 ? m_levels->currentData().toString() : QString();
    const QSignalBlocker quiet(m_levels);
    m_levels->clear();
    m_judgementCard->setVisible(questionnaire.isGraded());
    if (!questionnaire.isGraded()) {
        return;
    }
    m_levels->addItem(tr("As the answers say"), toQString(outcome.level));
    for (const auto& level : questionnaire.levels) {
        m_levels->addItem(m_session.words().text(level.label), toQString(level.code));
    }
    const int kept = before.isEmpty() ? 0 : m_levels->findData(before, Qt::UserRole);
    m_levels->setCurrentIndex(std::max(0, before.isEmpty() ? 0 : std::max(1, kept)));
}

std::optional<LevelDecision> OutcomePanel::decision() const {
    const auto level = m_levels->currentData().toString().toStdString();
    if (m_levels->currentIndex() <= 0 || level == m_scored) {
        return std::nullopt;
    }
    return LevelDecision{level, typedText(m_reason->toPlainText()), false};
}

std::vector<std::string> OutcomePanel::chosenRules() const {
    std::vector<std::string> rules;
    for (const auto& [rule, tick] : m_ticks) {
        if (tick->isChecked()) {
            rules.push_back(rule);
        }
    }
    return rules;
}

std::optional<PersonCategory> OutcomePanel::confirmedCategory() const {
    return m_confirm->isChecked() && m_categoryCard->isVisible() ? m_proposed : std::nullopt;
}

std::string OutcomePanel::categoryReason() const {
    return typedText(m_categoryReason->text());
}

QJsonObject OutcomePanel::judgement() const {
    QJsonObject kept;
    if (takenOn() != m_begun) {
        kept[kTakenOn] = m_takenOn->text();
    }
    if (m_levels->currentIndex() > 0) {
        kept[kLevel] = m_levels->currentData().toString();
    }
    if (const auto reason = m_reason->toPlainText(); !reason.isEmpty()) {
        kept[kReason] = reason;
    }
    if (m_confirm->isChecked()) {
        kept[kConfirmed] = true;
    }
    if (const auto reason = m_categoryReason->text(); !reason.isEmpty()) {
        kept[kCategoryReason] = reason;
    }
    return kept;
}

void OutcomePanel::setJudgement(const QJsonObject& kept) {
    const auto level = kept[kLevel].toString();
    int chosen = 0;
    for (int i = 1; i < m_levels->count() && !level.isEmpty(); ++i) {
        chosen = m_levels->itemData(i).toString() == level ? i : chosen;
    }
    m_levels->setCurrentIndex(chosen);
    // Without levels no reason is asked for; one that was kept would wait unseen.
    m_reason->setPlainText(m_levels->count() > 0 ? kept[kReason].toString() : QString());
    m_confirm->setChecked(kept[kConfirmed].toBool());
    m_categoryReason->setText(kept[kCategoryReason].toString());
    m_takenOn->setDate(m_begun);
    if (kept.contains(kTakenOn)) {
        m_takenOn->setText(kept[kTakenOn].toString());
    }
}

void OutcomePanel::showError(const Error& error) {
    if (error.field == "reason" || error.field == "level") {
        m_reasonField->setVisible(true);
        m_reasonField->setError(error.code == ErrorCode::NoPermission
                                    ? tr("Lowering a level is for the coordinator.")
                                    : tr("Write why you decide otherwise."));
        m_reason->setFocus();
        return;
    }
    if (error.field == "taken_on") {
        checkDay(); // midnight passed, or somebody moved the first contact
        return;
    }
    Q_EMIT m_session.failed(error);
}

} // namespace zaklon::ui
