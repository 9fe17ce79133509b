// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralList.h"

#include "core/referrals/ReferralStore.h"
#include "ui/components/Card.h"
#include "ui/components/EmptyState.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/RecordListModel.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace zaklon::ui {

ReferralList::ReferralList(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_new(new QPushButton(icon(IconName::Plus), tr("New referral"), this))
    , m_model(new RecordListModel(this)) {
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(space::kSmall);
    // What the page is for at its end, where no long word and no large text puts it into a line
    // alone.
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    auto* title = new TextLabel(tr("Referrals to services"), TextRole::Title, &Theme::text, this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    m_new->setObjectName(QStringLiteral("new_referral"));
    setButtonKind(*m_new, ButtonKind::Primary);
    head->addWidget(m_new);
    lines->addLayout(head);
    auto* tonight = new QPushButton(icon(IconName::Bed), tr("A place for tonight"), this);
    tonight->setObjectName(QStringLiteral("place_for_tonight"));
    lines->addWidget(tonight, 0, Qt::AlignLeading);
    for (auto* button : {m_new, tonight}) {
        button->setVisible(mayWrite(m_session.role(), "referral"));
    }
    connect(m_new, &QPushButton::clicked, this, &ReferralList::newWanted);
    connect(tonight, &QPushButton::clicked, this, &ReferralList::tonightWanted);
    lines->addWidget(makeList());
    keepRingRoom(*this);
}

QWidget* ReferralList::makeList() {
    auto* card = new Card({}, Card::Padding::None, this);
    m_model->setHeaders({tr("Provider"), tr("Service"), tr("State")});
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("referral_list"));
    m_table->setAccessibleName(tr("Referrals to services"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 250);
    m_table->setColumnWidth(2, 190);
    m_table->stretchColumn(1);
    m_empty = new EmptyState(IconName::Pathways, tr("Nothing was referred yet"),
                             tr("A referral shares only what is agreed, field by field."), card);
    card->content().addWidget(m_table);
    card->content().addWidget(m_empty);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        if (const auto* record = m_model->at(index.row())) {
            Q_EMIT opened(record->id);
        }
    });
    connect(m_table, &TableView::backRequested, this, &ReferralList::backRequested);
    return card;
}

void ReferralList::showPerson(const RecordId& person) {
    const auto read =
        m_session.read(ReferralStore(m_session.casework()).ofPerson(person, m_session.today()));
    std::vector<ListedRecord> records;
    const auto& words = m_session.words();
    for (const auto& row : read.value_or(std::vector<ReferralRow>{})) {
        auto detail = words.label("service", row.referral.service);
        if (row.referral.sentOn) {
            detail = tr("%1, sent %2")
                         .arg(detail, words.shortDate(*row.referral.sentOn, m_session.today()));
        }
        records.push_back({row.referral.id, toQString(row.provider), detail,
                           referralStateText(row, words, m_session.today()), referralTone(row)});
    }
    const auto rows = static_cast<int>(records.size());
    m_model->setRecords(std::move(records));
    const auto& theme = Theme::of(this);
    m_table->setFixedHeight(theme.scaled(40) * std::min(rows + 1, 8) + 4);
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
}

QWidget* ReferralList::firstFocus() const {
    return m_new;
}

} // namespace zaklon::ui
