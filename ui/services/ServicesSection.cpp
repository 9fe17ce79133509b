// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ServicesSection.h"

#include "core/referrals/Provider.h"
#include "ui/components/DateText.h"
#include "ui/forms/ProviderChoices.h"
#include "ui/session/Text.h"

#include <algorithm>
namespace zaklon::ui {

namespace {

Tone toneOf(DeliveryState state) {
    switch (state) {
    case DeliveryState::Requested:
        return Tone::Attention;
    case DeliveryState::Offered:
    case DeliveryState::Accepted:
        return Tone::Info;
    case DeliveryState::Delivered:
        return Tone::Good;
    case DeliveryState::NotAvailable:
        return Tone::High;
    case DeliveryState::Declined:
        break;
    }
    return Tone::Neutral;
}

} // namespace

ServicesSection::Texts ServicesSection::makeTexts() {
    return {tr("Services"),
            tr("Record a service"),
            tr("Save the service"),
            tr("The service is saved."),
            tr("No services yet"),
            tr("What was asked for and what was given shows which needs are met, and by whom."),
            {tr("Service"), tr("When, by whom"), tr("State")}};
}

ServicesSection::ServicesSection(Session& session, Navigator& /*navigator*/, QWidget* parent)
    : RecordSectionOf<Delivery>(session, makeTexts(), parent) {
    build();
}

QString ServicesSection::detail(const Delivery& delivery) const {
    const auto& words = session().words();
    QStringList parts{words.date(delivery.onDate)};
    const auto provider =
        session().casework().find<Provider>(delivery.provider).value_or(std::nullopt);
    if (provider) {
        parts << toQString(provider->name);
    } else if (!delivery.metBy.empty()) {
        parts << words.label("met_by", delivery.metBy);
    }
    if (delivery.followUpOn) {
        parts << tr("ask on %1").arg(words.shortDate(*delivery.followUpOn, session().today()));
    }
    return parts.join(QStringLiteral("  \u00b7  "));
}

std::vector<ListedRecord> ServicesSection::list() const {
    auto deliveries = records();
    std::stable_sort(deliveries.begin(), deliveries.end(),
                     [](const auto& a, const auto& b) { return b.onDate < a.onDate; });
    std::vector<ListedRecord> listed;
    for (const auto& delivery : deliveries) {
        listed.push_back({delivery.id, session().words().label("service", delivery.service),
                          detail(delivery), session().words().label(delivery.state),
                          toneOf(delivery.state)});
    }
    return listed;
}

void ServicesSection::addFields(RecordForm& form) {
    form.add("service", tr("Service"));
    form.add("state", tr("State"), tr("Not available counts too: it shows what is missing."));
    form.add("on_date", tr("Day"), tr("For example %1, today, yesterday").arg(exampleDay()));
    form.add("provider", tr("Provider")).setOptional(true);
    form.add("met_by", tr("Met by"), tr("The state, an organisation or nobody.")).setOptional(true);
    form.add("decline_reason", tr("Why it was not given")).setOptional(true);
    form.add("follow_up_on", tr("Ask how it went on"), tr("It stands in Today then."))
        .setOptional(true);
    form.add("minutes", tr("Our time, in minutes")).setOptional(true);
}

void ServicesSection::addWords(RecordForm& form) {
    form.add("own_words", tr("What the person says about it")).setOptional(true);
    form.add("text", tr("Note")).setOptional(true);
}

Delivery ServicesSection::freshRecord() const {
    Delivery delivery;
    delivery.id = RecordId::generate();
    delivery.person = person();
    delivery.onDate = session().today();
    delivery.worker = session().worker().id;
    return delivery;
}

void ServicesSection::fillChoices(RecordForm& form) {
    offerProvidersFor(form, session(), person());
}

} // namespace zaklon::ui
