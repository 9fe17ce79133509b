// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ServiceOffers.h"

#include "core/identification/AccommodationRequest.h"
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
#include <utility>

namespace zaklon::ui {

namespace {

constexpr int kMostRows = 5; ///< seen at once; the others scroll

/// Fits, not known, does not fit; where places are known to be taken, behind the others.
int order(ConditionState state) {
    return state == ConditionState::Met ? 0 : state == ConditionState::Unknown ? 2 : 4;
}

} // namespace

/// How many places were free when somebody asked; a number that is too old says that first.
QStringList ServiceOffers::places(const Provider& provider) const {
    if (!provider.freePlaces || !provider.placesKnownOn) {
        return {};
    }
    const auto today = m_session.today();
    const auto days = static_cast<int>(provider.placesKnownOn->daysUntil(today));
    const auto told = tr("%n free place(s)", nullptr, *provider.freePlaces);
    if (m_session.definitions().limits.places.isOld(*provider.placesKnownOn, today)) {
        return {tr("Ask again: %1, asked %2 ago, is too old to rely on")
                    .arg(told, m_session.words().days(days))};
    }
    return {days > 0 ? tr("%1, asked %2 ago").arg(told, m_session.words().days(days))
                     : tr("%1, asked today").arg(told)};
}

/// The newest request for a bed of this person there, and how many others wait: of them no more
/// than the number, because their files are not open here.
QStringList ServiceOffers::asked(const RecordId& provider, const RecordId& person) const {
    const auto requests = m_session.casework()
                              .where<AccommodationRequest>("provider", provider)
                              .value_or(std::vector<AccommodationRequest>());
    const AccommodationRequest* own = nullptr;
    int waiting = 0;
    for (const auto& request : requests) {
        if (request.person != person) {
            waiting += request.state == AccommodationState::Asked ? request.people : 0;
        } else if (own == nullptr ||
                   std::pair(own->askedOn, own->id) < std::pair(request.askedOn, request.id)) {
            own = &request;
        }
    }
    QStringList parts;
    if (own != nullptr) {
        const auto& words = m_session.words();
        const auto worker = m_session.casework().find<Worker>(own->worker).value_or(std::nullopt);
        const auto initials = worker ? toQString(worker->initials) : QString();
        const auto day = words.shortDate(own->askedOn, m_session.today());
        const auto state = words.label(own->state);
        //: the day, the initials of who asked, the answer
        parts << (initials.isEmpty()
                      ? tr("Asked for the person on %1: %2").arg(day, state)
                      : tr("Asked for the person on %1 by %2: %3").arg(day, initials, state));
    }
    if (waiting > 0) {
        parts << tr("%n other person(s) wait for an answer there", nullptr, waiting);
    }
    return parts;
}

/// Free places, what was asked there, what it asks for: the shortest first, because a cell shows no
/// more than its beginning. Whether it fits stands in the next one.
QString ServiceOffers::detail(const Provider& provider, const QStringList& requests) const {
    auto parts = places(provider);
    parts << requests;
    parts << toQString(provider.conditions).simplified();
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  \u00b7  "));
}

/// Whoever would fit finds no place there now.
QString ServiceOffers::wordOf(ConditionState state, bool full) {
    return full && state == ConditionState::Met ? tr("fits, none free") : fitWord(state);
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
                            const EligibilityFacts& facts, const RecordId& chosen) {
    const auto& words = m_session.words();
    std::vector<std::pair<int, ListedRecord>> found;
    m_misfits.clear();
    for (const auto& provider : providers) {
        const auto& services = provider.services;
        if (std::find(services.begin(), services.end(), service) == services.end()) {
            continue;
        }
        const auto eligibility = eligibilityFor(provider, m_session.definitions().pathways, facts);
        const auto state = eligibility.state();
        if (provider.id != chosen) {
            m_misfits[provider.id] = misfitLines(eligibility, words);
        }
        const bool full = provider.freePlaces == 0 && provider.placesKnownOn &&
                          !m_session.definitions().limits.places.isOld(*provider.placesKnownOn,
                                                                       m_session.today());
        const auto requests = service.text == kPlaceForTonight
                                  ? asked(provider.id, facts.record.person.id)
                                  : QStringList();
        found.emplace_back(
            order(state) + (full ? 1 : 0),
            ListedRecord{provider.id, toQString(provider.name), detail(provider, requests),
                         wordOf(state, full),
                         full && state == ConditionState::Met ? Tone::Attention : fitTone(state)});
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
    showRowOf(chosen);
    showWhole();
    setVisible(count > 0);
}

/// What stands below the list is about whom the referral goes to, until another row is looked at.
void ServiceOffers::showRowOf(const RecordId& provider) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row)->id == provider) {
            m_table->setCurrentIndex(m_model->index(row, 0));
        }
    }
}

void ServiceOffers::fitRows() {
    m_table->setFixedHeight(
        Theme::of(this).scaled(40) * (std::min(m_model->rowCount(), kMostRows) + 1) + 4);
}

/// All of what the cell of the current row may only begin to say, and why it may not fit.
void ServiceOffers::showWhole() {
    const auto* row = m_model->at(m_table->currentIndex().row());
    QStringList parts;
    if (row != nullptr) {
        const auto known = m_misfits.find(row->id);
        parts << row->detail << (known == m_misfits.end() ? QStringList() : known->second);
        parts.removeAll(QString());
    }
    const auto text = parts.join(QStringLiteral("  \u00b7  "));
    //: a provider, and what is to be known of it
    m_whole->setText(text.isEmpty() ? text : tr("%1: %2").arg(row->title, text));
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
