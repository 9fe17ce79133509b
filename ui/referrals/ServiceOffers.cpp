// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ServiceOffers.h"

#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/EligibilityWords.h"
#include "ui/forms/RecordListModel.h"
#include "ui/session/Text.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kMostRows = 5; ///< seen at once; the others scroll

/// Fits, not known, does not fit; where places are known to be taken, behind the others.
int order(ConditionState state) {
    return state == ConditionState::Met ? 0 : state == ConditionState::Unknown ? 2 : 4;
}

} // namespace

/// How many places were free when somebody asked, what does not fit, what it asks for: the shortest
/// first, because a cell shows no more than its beginning.
QString ServiceOffers::detail(const Provider& provider, const Eligibility& eligibility) const {
    QStringList parts;
    if (provider.freePlaces && provider.placesKnownOn) {
        const auto days = static_cast<int>(provider.placesKnownOn->daysUntil(m_session.today()));
        const auto places = tr("%n free place(s)", nullptr, *provider.freePlaces);
        parts << (days > 0 ? tr("%1, asked %2 ago").arg(places, m_session.words().days(days))
                           : tr("%1, asked today").arg(places));
    }
    parts << misfitLines(eligibility, m_session.words());
    parts << toQString(provider.conditions).simplified();
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  \u00b7  "));
}

ServiceOffers::ServiceOffers(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecordListModel(this))
    , m_heading(new TextLabel({}, TextRole::Strong, &Theme::text, this))
    , m_table(new TableView(this))
    , m_whole(new TextLabel({}, TextRole::Small, &Theme::text2, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_model->setHeaders({tr("Provider"), tr("What is to be known"), tr("Fits")});
    m_table->setObjectName(QStringLiteral("service_offers"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 240);
    m_table->setColumnWidth(2, 140);
    m_table->stretchColumn(1);
    column->addWidget(m_heading);
    column->addWidget(m_table);
    m_whole->setObjectName(QStringLiteral("offer_detail"));
    m_whole->setWordWrap(true);
    column->addWidget(m_whole);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ServiceOffers::showWhole);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        if (const auto* row = m_model->at(index.row())) {
            Q_EMIT chosen(row->id);
        }
    });
    hide();
}

void ServiceOffers::showFor(const std::vector<Provider>& providers, const Code& service,
                            const EligibilityFacts& facts) {
    const auto& words = m_session.words();
    std::vector<std::pair<int, ListedRecord>> found;
    for (const auto& provider : providers) {
        const auto& services = provider.services;
        if (std::find(services.begin(), services.end(), service) == services.end()) {
            continue;
        }
        const auto eligibility = eligibilityFor(provider, m_session.definitions().pathways, facts);
        const auto state = eligibility.state();
        found.emplace_back(order(state) + (provider.freePlaces == 0 ? 1 : 0),
                           ListedRecord{provider.id, toQString(provider.name),
                                        detail(provider, eligibility), fitWord(state),
                                        fitTone(state)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ListedRecord> rows;
    for (auto& each : found) {
        rows.push_back(std::move(each.second));
    }
    const auto count = static_cast<int>(rows.size());
    const auto heading = tr("Who offers: %1").arg(words.label("service", service));
    m_heading->setText(heading);
    m_table->setAccessibleName(heading);
    m_model->setRecords(std::move(rows));
    fitRows();
    showWhole();
    setVisible(count > 0);
}

void ServiceOffers::fitRows() {
    m_table->setFixedHeight(
        Theme::of(this).scaled(40) * (std::min(m_model->rowCount(), kMostRows) + 1) + 4);
}

/// All of what the cell of the current row may only begin to say.
void ServiceOffers::showWhole() {
    const auto index = m_table->currentIndex();
    const auto text = index.isValid() ? index.siblingAtColumn(1).data().toString() : QString();
    m_whole->setText(text);
    m_whole->setVisible(!text.isEmpty());
}

void ServiceOffers::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
    }
}

RecordId ServiceOffers::first() const {
    const auto* row = m_model->at(0);
    return row == nullptr ? RecordId() : row->id;
}

} // namespace zaklon::ui
