// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a person, dots until somebody asks for one.
#pragma once

#include "core/people/Identity.h"
#include "ui/forms/RecordSection.h"

namespace zaklon::ui {

class NameList final : public RecordSectionOf<PersonName> {
    Q_OBJECT

  public:
    explicit NameList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    PersonName freshRecord() const override;
};

} // namespace zaklon::ui
