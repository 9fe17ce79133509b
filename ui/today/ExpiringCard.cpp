// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ExpiringCard.h"

#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/TaskWords.h"
#include "ui/session/DueTone.h"
#include "ui/session/Session.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/RingRoom.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kRows = 6;
constexpr int kSoonToRenew = 14; ///< an office takes its time

} // namespace

ExpiringCard::ExpiringCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(tr("Documents that expire"), Card::Padding::Normal, this))
    , m_rows(new QVBoxLayout) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_rows->setSpacing(10);
    m_card->content().addLayout(m_rows);
}

void ExpiringCard::showTasks(const std::vector<DueTask>& due) {
    clearLayout(*m_rows);
    int shown = 0;
    for (const auto& task : due) {
        const bool soon = isPaperExpiry(task.kind) && task.due >= m_session.today();
        if (soon && shown < kRows) {
            addLine(task, shown++);
        }
    }
    if (shown == 0) {
        auto* none =
            new TextLabel(tr("No document expires soon."), TextRole::Body, &Theme::text2, m_card);
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
}

void ExpiringCard::addLine(const DueTask& task, int number) {
    const auto subject = TaskWords(m_session).subject(task);
    const auto today = m_session.today();
    auto* line = new QFrame(m_card);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* code = new QPushButton(toQString(task.caseCode), line);
    code->setObjectName(QStringLiteral("expiring_%1").arg(number));
    code->setAccessibleName(
        //: a document and whose it is
        tr("%1 of %2").arg(subject, toQString(task.caseCode)));
    setButtonKind(*code, ButtonKind::Link);
    setDense(*code);
    texts->addWidget(code, 0, Qt::AlignLeft);
    texts->addWidget(new TextLabel(subject, TextRole::Small, &Theme::text2, line));
    row->addLayout(texts, 1);
    row->addWidget(new Chip(m_session.words().due(task.due, today),
                            toneOfDue(task.due, today, kSoonToRenew), line));
    keepRingRoom(*line);
    connect(code, &QPushButton::clicked, this, [this, task] { Q_EMIT chosen(task); });
    m_rows->addWidget(line);
}

} // namespace zaklon::ui
