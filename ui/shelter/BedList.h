// SPDX-License-Identifier: GPL-3.0-or-later
// The beds of the house, arranged by whoever may: room, label, order, out of use.
#pragma once

#include "core/shelter/ShelterBed.h"
#include "ui/forms/RecordSection.h"

namespace zaklon::ui {

class BedList final : public RecordSectionOf<ShelterBed> {
    Q_OBJECT

  public:
    explicit BedList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    ShelterBed freshRecord() const override;
    Result<std::optional<Row>> load(const RecordId& id) const override;
    bool isOfPerson() const override { return false; }

  private:
    std::vector<ShelterBed> beds() const;
};

} // namespace zaklon::ui
