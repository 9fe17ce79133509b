// SPDX-License-Identifier: GPL-3.0-or-later
// Children, family and people of trust.
#pragma once

#include "core/people/Identity.h"
#include "ui/forms/RecordSection.h"

namespace zaklon::ui {

class RelationList final : public RecordSectionOf<Relation> {
    Q_OBJECT

  public:
    explicit RelationList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    Relation freshRecord() const override;
};

} // namespace zaklon::ui
