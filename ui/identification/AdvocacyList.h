// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals to change a rule or a practice, each with the number of cases behind it (need A29).
#pragma once

#include "core/identification/AdvocacyStore.h"
#include "ui/forms/RecordSection.h"

namespace zaklon::ui {

class TextLabel;

class AdvocacyList final : public RecordSectionOf<AdvocacyItem> {
    Q_OBJECT

  public:
    explicit AdvocacyList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    void fillChoices(RecordForm& form) override;
    AdvocacyItem freshRecord() const override;
    bool isOfPerson() const override { return false; }

  private:
    QString shown(int count) const;
    QString behind(const AdvocacyItem& item) const;

    TextLabel* m_behind = nullptr;
};

} // namespace zaklon::ui
