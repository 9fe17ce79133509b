// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the section 'Search, return': searches, who is asked, ways back.
#pragma once

#include "core/outreach/ReturnCode.h"
#include "core/outreach/SearchPlan.h"
#include "ui/forms/RecordSection.h"

namespace zaklon::ui {

class SearchPlanList final : public RecordSectionOf<SearchPlan> {
    Q_OBJECT

  public:
    explicit SearchPlanList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    SearchPlan freshRecord() const override;
    /// A search that runs gets its next day, one that ended the day on which it did.
    Status saveRecord(Transaction& transaction, const SearchPlan& plan) override;
};

class SearchStepList final : public RecordSectionOf<SearchStep> {
    Q_OBJECT

  public:
    explicit SearchStepList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    SearchStep freshRecord() const override;
};

class ReturnCodeList final : public RecordSectionOf<ReturnCode> {
    Q_OBJECT

  public:
    explicit ReturnCodeList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    ReturnCode freshRecord() const override;
    /// In its normal form; refused where it would tell who she is or is somebody else's.
    Status saveRecord(Transaction& transaction, const ReturnCode& code) override;

  private:
    void proposeCode();

    RecordForm* m_form = nullptr;
};

} // namespace zaklon::ui
