// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/JudgementCard.h"

#include "core/assessments/Scoring.h"
#include "ui/components/Field.h"
#include "ui/session/Text.h"

#include <QComboBox>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr QLatin1String kLevel("level");
constexpr QLatin1String kReason("reason");

} // namespace

JudgementCard::JudgementCard(Session& session, QWidget* parent)
    : Card(tr("Your judgement"), Padding::Normal, parent), m_session(session) {
    setObjectName(QStringLiteral("judgement_card"));
    m_levels = new QComboBox(this);
    m_levels->setObjectName(QStringLiteral("override_level"));
    content().addWidget(new Field(tr("Level"), m_levels, this));
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("override_reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 3 + 20);
    m_field = new Field(tr("Reason, if you decide otherwise"), m_reason, this);
    m_field->setHint(tr("What you know and the questions do not ask. It stays with the "
                        "assessment."));
    m_field->setVisible(false);
    content().addWidget(m_field);
    connect(m_levels, &QComboBox::currentIndexChanged, this, [this] {
        m_field->setVisible(m_levels->currentData().toString().toStdString() != m_scored &&
                            m_levels->currentIndex() > 0);
        Q_EMIT edited();
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, &JudgementCard::edited);
}

void JudgementCard::showLevels(const assessments::Questionnaire& questionnaire,
                               const assessments::Outcome& outcome) {
    m_scored = outcome.level;
    const auto before =
        m_levels->currentIndex() > 0 ? m_levels->currentData().toString() : QString();
    const QSignalBlocker quiet(m_levels);
    m_levels->clear();
    setVisible(questionnaire.isGraded());
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

std::optional<LevelDecision> JudgementCard::decision() const {
    const auto level = m_levels->currentData().toString().toStdString();
    if (m_levels->currentIndex() <= 0 || level == m_scored) {
        return std::nullopt;
    }
    return LevelDecision{level, typedText(m_reason->toPlainText()), false};
}

bool JudgementCard::showError(const Error& error) {
    if (error.field != "reason" && error.field != "level") {
        return false;
    }
    m_field->setVisible(true);
    m_field->setError(error.code == ErrorCode::NoPermission
                          ? tr("Lowering a level is for the coordinator.")
                          : tr("Write why you decide otherwise."));
    m_reason->setFocus();
    return true;
}

void JudgementCard::keepIn(QJsonObject& kept) const {
    if (m_levels->currentIndex() > 0) {
        kept[kLevel] = m_levels->currentData().toString();
    }
    if (const auto reason = m_reason->toPlainText(); !reason.isEmpty()) {
        kept[kReason] = reason;
    }
}

void JudgementCard::putBack(const QJsonObject& kept) {
    const auto level = kept[kLevel].toString();
    int chosen = 0;
    for (int i = 1; i < m_levels->count() && !level.isEmpty(); ++i) {
        chosen = m_levels->itemData(i).toString() == level ? i : chosen;
    }
    m_levels->setCurrentIndex(chosen);
    // Without levels no reason is asked for; one that was kept would wait unseen.
    m_reason->setPlainText(m_levels->count() > 0 ? kept[kReason].toString() : QString());
}

} // namespace zaklon::ui
