// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ChoiceHistory.h"

#include "core/referrals/PathwayStore.h"
#include "ui/components/Card.h"
#include "ui/components/TableView.h"
#include "ui/forms/RecordListModel.h"
#include "ui/referrals/ChoiceWords.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kMostRows = 8;
constexpr int kRowHeight = 40;

} // namespace

ChoiceHistory::ChoiceHistory(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new RecordListModel(this)) {
    setObjectName(QStringLiteral("choice_history"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Choices so far"), Card::Padding::None, this);
    column->addWidget(card);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("choice_list"));
    m_table->setAccessibleName(tr("Choices so far"));
    m_model->setHeaders({tr("When, which pathway"), tr("Why"), tr("Choice")});
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 310);
    m_table->setShowsNames(0);
    m_table->setColumnWidth(2, 150);
    m_table->stretchColumn(1);
    card->content().addWidget(m_table);
}

QString ChoiceHistory::whyOf(const PathwayDecision& decision) const {
    const auto& words = m_session.words();
    QStringList parts{words.labels("pathway_end_reason", decision.reasons),
                      words.labels("leave_personal", decision.personalReasons),
                      words.labels("leave_outer", decision.outerReasons),
                      ChoiceWords::because(m_session, decision)};
    if (decision.lastContact) {
        parts << tr("last contact %1").arg(words.date(*decision.lastContact));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  \u00b7  "));
}

void ChoiceHistory::showPerson(const RecordId& person) {
    const auto decisions = PathwayStore(m_session.casework())
                               .decisions(person)
                               .value_or(std::vector<PathwayDecision>{});
    const auto& words = m_session.words();
    std::vector<ListedRecord> rows;
    for (const auto& decision : decisions) {
        const auto pathway = m_session.definitions().pathways.current(decision.pathway.text);
        const auto title = pathway ? words.text(pathway->title) : toQString(decision.pathway.text);
        rows.push_back({decision.id,
                        QStringLiteral("%1, %2").arg(words.date(decision.decidedOn), title),
                        whyOf(decision), words.label(decision.choice),
                        decision.choice == PathwayState::Running ? Tone::Info : Tone::Outline});
    }
    const auto shown = std::min(static_cast<int>(rows.size()), kMostRows);
    m_model->setRecords(std::move(rows));
    m_table->setFixedHeight(Theme::of(this).scaled(kRowHeight) * (shown + 1) + 4);
    setVisible(shown > 0);
}

} // namespace zaklon::ui
