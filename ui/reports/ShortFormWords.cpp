// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ShortFormWords.h"

namespace zaklon::ui {

namespace {

/// "Label: value", unless nobody said anything.
void add(QStringList& parts, const QString& label, const QString& value) {
    if (!value.isEmpty()) {
        parts << QStringLiteral("%1: %2").arg(label, value);
    }
}

QString answer(YesNo said, const Words& words) {
    return said == YesNo::NotAsked ? QString() : words.label(said);
}

QString day(const std::optional<Date>& on, const Words& words) {
    return on ? words.date(*on) : QString();
}

} // namespace

QStringList ShortFormWords::offer(const JobOfferCheck& offer, const Words& words) {
    QStringList parts;
    add(parts, tr("Country"), words.label("country", offer.country));
    add(parts, tr("Employer named"), answer(offer.employerNamed, words));
    add(parts, tr("Who pays for the journey"), words.label("travel_payer", offer.travelPaidBy));
    add(parts, tr("Contract seen"), answer(offer.contractSeen, words));
    add(parts, tr("Documents asked for"), words.labels("document_kind", offer.documentsAsked));
    add(parts, tr("What we advised"), words.labels("offer_advice", offer.advice));
    return parts;
}

QStringList ShortFormWords::child(const MissingChildCall& child, const Words& words) {
    QStringList parts;
    add(parts, tr("Age"), child.childAge ? QString::number(*child.childAge) : QString());
    add(parts, tr("Last seen"), day(child.lastSeen, words));
    add(parts, tr("Police informed"), answer(child.policeInformed, words));
    add(parts, tr("Police informed on"), day(child.policeInformedOn, words));
    add(parts, tr("Found"), answer(child.found, words));
    add(parts, tr("Found on"), day(child.foundOn, words));
    add(parts, tr("Reunited safely"), answer(child.reunited, words));
    return parts;
}

QString ShortFormWords::of(const ShortForms& forms, const Words& words) {
    const auto parts = forms.offer   ? offer(*forms.offer, words)
                       : forms.child ? child(*forms.child, words)
                                     : QStringList();
    return parts.join(QStringLiteral("; "));
}

} // namespace zaklon::ui
