// SPDX-License-Identifier: GPL-3.0-or-later
// The team around a person, and what may be shared with whom (needs A10).
#pragma once

#include "core/people/TeamMember.h"
#include "ui/forms/RecordSection.h"

namespace zaklon::ui {

class TeamList final : public RecordSectionOf<TeamMember> {
    Q_OBJECT

  public:
    explicit TeamList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void fillChoices(RecordForm& form) override;
    TeamMember freshRecord() const override;

  private:
    QString nameOf(const TeamMember& member) const;
};

} // namespace zaklon::ui
