// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/RecommendedActions.h"

#include "core/services/CarePlanProposals.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

TextLabel* wrapped(TextRole role, ColorToken color, QWidget* parent) {
    auto* label = new TextLabel({}, role, color, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecommendedActions::RecommendedActions(Session& session, QWidget* parent)
    : Card(tr("Recommended now"), Padding::Normal, parent), m_session(session) {
    m_actions = new QVBoxLayout;
    m_actions->setSpacing(6);
    content().addLayout(m_actions);
}

void RecommendedActions::forgetTicks() {
    m_unticked.clear();
}

void RecommendedActions::showProposals(const std::vector<CarePlanProposal>& lines) {
    for (const auto& [rule, tick] : m_ticks) {
        m_unticked[rule] = !tick->isChecked();
    }
    m_ticks.clear();
    clearLayout(*m_actions);
    for (const auto& line : lines) {
        addProposal(line);
    }
    setVisible(!lines.empty());
}

void RecommendedActions::addProposal(const CarePlanProposal& line) {
    const auto title = m_session.words().text(line.title);
    auto* holder = new QWidget(this);
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

std::vector<std::string> RecommendedActions::chosenRules() const {
    std::vector<std::string> rules;
    for (const auto& [rule, tick] : m_ticks) {
        if (tick->isChecked()) {
            rules.push_back(rule);
        }
    }
    return rules;
}

} // namespace zaklon::ui
