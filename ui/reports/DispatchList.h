// SPDX-License-Identifier: GPL-3.0-or-later
// What of a report went to whom, when, how and on what basis.
#pragma once

#include "core/reports/ReportDispatch.h"
#include "ui/reports/ReportSections.h"

namespace zaklon::ui {

class DispatchList final : public ReportSectionOf<ReportDispatch> {
    Q_OBJECT

  public:
    explicit DispatchList(Session& session, QWidget* parent = nullptr);

    /// Recipient and day, for a row or a choice.
    static QString line(const Session& session, const ReportDispatch& dispatch);

  protected:
    QString emptyTitle() const override;
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    void fillChoices(RecordForm& form) override;
    RecordId ownerOf(const Row& row) const override;
    ReportDispatch freshRecord() const override;
    Status saveRecord(Transaction& transaction, const ReportDispatch& dispatch) override;

  private:
    std::vector<RecordChoice> consentChoices() const;
};

} // namespace zaklon::ui
