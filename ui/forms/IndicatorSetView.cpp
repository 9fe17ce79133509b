// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/IndicatorSetView.h"

#include "core/identification/OutcomeRules.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Text.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace zaklon::ui {

IndicatorSetView::IndicatorSetView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_set(new QComboBox(this)), m_lines(new QVBoxLayout) {
    setObjectName(QStringLiteral("indicator_sets"));
    m_set->setObjectName(QStringLiteral("indicator_set"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Field(tr("Whose indicators"), m_set, this));
    m_lines->setSpacing(4);
    column->addLayout(m_lines);
    connect(m_set, &QComboBox::currentIndexChanged, this, &IndicatorSetView::showSet);
}

void IndicatorSetView::showAssessment(const Assessment& assessment) {
    m_assessment = assessment;
    const auto before = m_set->currentData();
    {
        const QSignalBlocker quiet(m_set);
        m_set->clear();
        for (const auto& set :
             m_session.definitions().indicatorSets.of(assessment.questionnaire.text)) {
            m_set->addItem(m_session.words().text(set->title), toQString(set->code));
        }
        m_set->setCurrentIndex(std::max(0, m_set->findData(before)));
    }
    showSet();
}

std::vector<IndicatorSetView::Line> IndicatorSetView::lines(const Session& session,
                                                            const assessments::IndicatorSet& set,
                                                            const Assessment& assessment) {
    std::vector<Line> lines;
    for (const auto& finding : assessments::findIndicators(set, firedItems(assessment))) {
        if (finding.items.empty()) {
            continue;
        }
        QStringList items;
        for (const auto& item : finding.items) {
            items << toQString(item);
        }
        const auto label = session.words().text(finding.indicator->label);
        //: an indicator, and the questions of the form that speak for it
        const auto words = tr("%1: %2").arg(label, items.join(QStringLiteral(", ")));
        lines.push_back({finding.positive ? words : tr("%1 (not enough by itself)").arg(words),
                         finding.positive});
    }
    return lines;
}

void IndicatorSetView::addLine(const QString& text, bool strong, const QString& name) {
    auto* label = new TextLabel(text, strong ? TextRole::Strong : TextRole::Body,
                                strong ? &Theme::text : &Theme::text2, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_lines->addWidget(label);
}

void IndicatorSetView::showSet() {
    clearLayout(*m_lines);
    const auto set =
        m_session.definitions().indicatorSets.current(toText(m_set->currentData().toString()));
    if (!set) {
        addLine(tr("No set of indicators reads this form."), false, {});
        return;
    }
    const auto found = lines(m_session, *set, m_assessment);
    for (const auto& line : found) {
        addLine(line.words, line.positive, QStringLiteral("indicator_line"));
    }
    if (found.empty()) {
        addLine(tr("No indicator of this set was seen."), false, QStringLiteral("indicator_none"));
    }
    addLine(m_session.words().text(set->source), false, QStringLiteral("indicator_source"));
    addLine(m_session.words().text(set->caution), false, QStringLiteral("indicator_caution"));
    addLine(m_session.words().text(set->note), false, QStringLiteral("indicator_note"));
    if (m_session.definitions().indicatorSets.current(assessments::kCentreSet) == nullptr) {
        addLine(tr("The Centre's own indicators are not among these sets: nobody could check their "
                   "text. Your organisation can add them as a file of its own; F1 says how."),
                false, QStringLiteral("indicator_centre"));
    }
}

} // namespace zaklon::ui
