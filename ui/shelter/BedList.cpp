// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/BedList.h"

#include "core/people/PersonStore.h"
#include "core/shelter/ShelterStore.h"
#include "ui/forms/BedWords.h"
#include "ui/session/Text.h"
#include "ui/shelter/ShelterWords.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

/// Room for one between two others.
constexpr int kStep = 10;

} // namespace

BedList::BedList(Session& session, QWidget* parent)
    : RecordSectionOf<ShelterBed>(
          session,
          {tr("Beds of the house"),
           tr("Add a bed"),
           tr("Save the bed"),
           tr("The bed is saved."),
           tr("The house keeps no beds here yet"),
           tr("Add each place: then this page shows who sleeps where, what is free and what is "
              "planned."),
           {tr("Place"), tr("For whom, which house"), tr("State")}},
          parent) {
    build();
}

std::vector<ShelterBed> BedList::beds() const {
    const auto known =
        ShelterStore(session().casework(), session().confidential(), session().today()).beds();
    if (!known) {
        Q_EMIT session().failed(known.error());
        return {};
    }
    return *known;
}

std::vector<ListedRecord> BedList::list() const {
    const ShelterWords words(session());
    const auto& labels = session().words();
    const auto today = session().today();
    std::vector<ListedRecord> rows;
    for (const auto& bed : beds()) {
        const bool retired = bed.retiredOn && *bed.retiredOn <= today;
        const bool closed = bed.outOfUseFrom && *bed.outOfUseFrom <= today &&
                            (!bed.outOfUseUntil || *bed.outOfUseUntil > today);
        rows.push_back({bed.id, BedWords::place(bed),
                        labels.label("shelter_unit", bed.unit) + QStringLiteral("  \u00b7  ") +
                            labels.label("accommodation", bed.house),
                        retired  ? tr("no place any more")
                        : closed ? tr("out of use")
                                 : tr("in use"),
                        closed && !retired ? Tone::Attention
                        : retired          ? Tone::Outline
                                           : Tone::Good});
    }
    return rows;
}

void BedList::addFields(RecordForm& form) {
    form.add("room", tr("Room"), tr("A number, or how the house calls it."));
    form.add("label", tr("Which bed"), tr("A letter, for example. Empty for a cot."))
        .setOptional(true);
    form.add("unit", tr("For whom"));
    form.add("house", tr("House"), tr("The accommodation of whoever sleeps here."));
    std::vector<std::string> houses;
    for (const auto& code : shelterAccommodation()) {
        houses.push_back(code.text);
    }
    form.editor("house").offerOnly(houses);
    form.add("position", tr("Order"), tr("Smaller numbers stand first."));
    form.addSection(tr("When it takes nobody"));
    form.addPair("out_of_use_from", tr("Out of use from"), "out_of_use_until", tr("Until"));
    form.field("out_of_use_from").setOptional(true);
    form.field("out_of_use_until").setOptional(true);
    form.add("retired_on", tr("No place any more from")).setOptional(true);
}

ShelterBed BedList::freshRecord() const {
    ShelterBed bed;
    bed.id = RecordId::generate();
    for (const auto& other : beds()) {
        bed.position = std::max(bed.position, other.position + kStep);
        bed.unit = other.unit; // the next one stands beside it as a rule
        bed.house = other.house;
    }
    if (const auto houses = shelterAccommodation(); bed.house.empty() && !houses.empty()) {
        bed.house = houses.front();
    }
    return bed;
}

Result<std::optional<Row>> BedList::load(const RecordId& id) const {
    const auto bed = session().casework().find<ShelterBed>(id);
    if (!bed) {
        return passOn(bed);
    }
    return *bed ? std::optional(toRow(**bed)) : std::nullopt;
}

} // namespace zaklon::ui
