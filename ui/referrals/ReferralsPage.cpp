// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsPage.h"

#include "ui/components/EmptyState.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/RecordListModel.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kShown = 500;

} // namespace

ReferralsPage::ReferralsPage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new RecordListModel(this))
    , m_views(new Segments({tr("All that wait"), tr("No answer in time")}, this))
    , m_shown(new TextLabel({}, TextRole::Small, &Theme::text2, this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(IconName::Pathways, tr("Nothing waits for an answer"),
                             tr("Referrals that were sent stand here until somebody answers."),
                             this))
    , m_stack(new QStackedLayout) {
    setObjectName(QStringLiteral("referrals_page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_views->setObjectName(QStringLiteral("referral_views"));
    m_views->setAccessibleName(tr("Which referrals"));
    m_views->setCurrent(0);
    m_shown->setObjectName(QStringLiteral("referrals_shown"));
    auto* directory = new QPushButton(tr("Directory of services"), this);
    directory->setObjectName(QStringLiteral("open_directory"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_views);
    bar->addStretch();
    bar->addWidget(m_shown);
    bar->addWidget(directory);
    column->addLayout(bar);
    m_model->setHeaders({tr("Person"), tr("To whom"), tr("State")});
    m_table->setObjectName(QStringLiteral("referrals_table"));
    m_table->setAccessibleName(tr("Referrals that wait for an answer"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 190);
    m_table->setColumnWidth(2, 190);
    m_table->stretchColumn(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    connect(m_views, &Segments::chosen, this, &ReferralsPage::refresh);
    connect(directory, &QPushButton::clicked, this,
            [this] { m_navigator.openPage(PageKind::Directory); });
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &TableView::backRequested, this, [this] { m_navigator.back(); });
}

void ReferralsPage::refresh() {
    const auto today = m_session.today();
    const auto& words = m_session.words();
    m_rows = ReferralStore(m_session.casework())
                 .waitingInHouse(today, kShown)
                 .value_or(std::vector<ReferralRow>{});
    if (m_views->current() == 1) {
        m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(),
                                    [](const auto& row) { return !row.daysWithoutAnswer; }),
                     m_rows.end());
    }
    std::vector<ListedRecord> records;
    for (const auto& row : m_rows) {
        const auto sent =
            row.referral.sentOn ? words.shortDate(*row.referral.sentOn, today) : QString();
        records.push_back(
            {row.referral.id, toQString(row.caseCode),
             tr("%1: %2, sent %3")
                 .arg(toQString(row.provider), words.label("service", row.referral.service), sent),
             referralStateText(row, words), referralTone(row)});
    }
    m_model->setRecords(std::move(records));
    m_shown->setText(
        tr("%n referral(s) without an answer", nullptr, static_cast<int>(m_rows.size())));
    m_stack->setCurrentWidget(m_rows.empty() ? static_cast<QWidget*>(m_empty) : m_table);
}

void ReferralsPage::open(int row) {
    if (row >= 0 && row < static_cast<int>(m_rows.size())) {
        m_navigator.openPerson(m_rows[static_cast<std::size_t>(row)].referral.person,
                               PersonSection::Referrals);
    }
}

QWidget* ReferralsPage::firstFocus() {
    return m_table;
}

} // namespace zaklon::ui
