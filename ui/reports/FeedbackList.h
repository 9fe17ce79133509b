// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever reported was told in return, or is still owed.
#pragma once

#include "core/reports/ReportFeedback.h"
#include "ui/reports/ReportSections.h"

namespace zaklon::ui {

class FeedbackList final : public ReportSectionOf<ReportFeedback> {
    Q_OBJECT

  public:
    explicit FeedbackList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    RecordId ownerOf(const Row& row) const override;
    ReportFeedback freshRecord() const override;
};

} // namespace zaklon::ui
