// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PatternLooks.h"

#include "core/reports/PatternAlertStore.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/reports/ReportWording.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace zaklon::ui {

namespace {

constexpr std::size_t kShown = 3; ///< more would leave no room for the reports below

QString initialsOf(const std::vector<Worker>& workers, const RecordId& worker) {
    for (const auto& each : workers) {
        if (each.id == worker) {
            return toQString(each.initials);
        }
    }
    return {};
}

} // namespace

PatternLooks::PatternLooks(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(new TextLabel({}, TextRole::Strong, &Theme::text, this)) {
    setObjectName(QStringLiteral("pattern_looks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 12);
    column->setSpacing(8);
    m_state->setObjectName(QStringLiteral("pattern_state"));
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_looks = new QVBoxLayout;
    m_looks->setSpacing(4);
    column->addLayout(m_looks);
    column->addWidget(makeForm());
}

QWidget* PatternLooks::makeForm() {
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_decision = new QComboBox(form);
    m_decision->setObjectName(QStringLiteral("pattern_decision"));
    setBoxPurpose(*m_decision, tr("What it is"));
    m_decision->addItem(tr("What is it?"), QString());
    for (const auto* entry : m_session.definitions().codes.find("pattern_decision")->offered()) {
        m_decision->addItem(m_session.words().text(entry->label), toQString(entry->code));
    }
    m_record = new QPushButton(tr("Record that we looked at it"), form);
    m_record->setObjectName(QStringLiteral("record_pattern_look"));
    m_record->setEnabled(false);
    column->addWidget(m_decision, 0, Qt::AlignLeading);
    column->addWidget(m_record, 0, Qt::AlignLeading);
    connect(m_decision, &QComboBox::currentIndexChanged, m_record,
            [this](int index) { m_record->setEnabled(index > 0); });
    connect(m_record, &QPushButton::clicked, this, &PatternLooks::record);
    form->setVisible(mayWrite(m_session.role(), describe<PatternLook>().kind));
    return form;
}

QString PatternLooks::state(bool isRaised, bool wasLookedAt) const {
    if (isRaised) {
        return wasLookedAt ? tr("New: it has grown since somebody looked at it.")
                           : tr("New: nobody has looked at it yet.");
    }
    return wasLookedAt ? tr("Looked at") : tr("Not looked at yet.");
}

void PatternLooks::showPattern(const PatternRow& row, bool isNew) {
    if (row.pattern != m_row.pattern) {
        m_decision->setCurrentIndex(0);
    }
    m_row = row;
    const PatternAlertStore store(m_session.casework());
    const auto looks = store.looks(row.pattern).value_or(std::vector<PatternLook>());
    m_state->setText(state(isNew, !looks.empty()));
    clearLayout(*m_looks);
    const auto shown = std::span(looks).first(std::min(looks.size(), kShown)); // the newest
    const auto workers = m_session.workers();
    const auto& words = m_session.words();
    for (const auto& look : shown) {
        //: day, initials, decision, how many: '3 May 2026, AB: To be watched (4 people)'
        auto* line =
            new TextLabel(tr("%1, %2: %3 (%4)")
                              .arg(words.date(look.seenOn), initialsOf(workers, look.worker),
                                   words.label("pattern_decision", look.decision),
                                   ReportWording::people(look.people)),
                          TextRole::Body, &Theme::text, this);
        line->setObjectName(QStringLiteral("pattern_look"));
        line->setWordWrap(true);
        m_looks->addWidget(line);
    }
}

void PatternLooks::record() {
    PatternLook look;
    look.id = RecordId::generate();
    look.pattern = m_row.pattern;
    look.seenOn = m_session.today();
    look.worker = m_session.worker().id;
    look.decision = Code{toText(m_decision->currentData().toString())};
    look.people = m_row.persons;
    const auto saved =
        m_session.save(tr("It is recorded that you looked at it."), std::nullopt,
                       [&](Transaction& transaction) { return transaction.save(look); });
    if (saved) {
        m_decision->setCurrentIndex(0);
        Q_EMIT looked();
    }
}

} // namespace zaklon::ui
