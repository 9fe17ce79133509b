// SPDX-License-Identifier: GPL-3.0-or-later
// The agreed ways to make contact: how, when, and what must never be said.
#pragma once

#include "core/people/SafeContact.h"
#include "ui/forms/RecordSection.h"

#include <optional>

namespace zaklon::ui {

class SafeContactList final : public RecordSectionOf<SafeContact> {
    Q_OBJECT

  public:
    explicit SafeContactList(Session& session, QWidget* parent = nullptr);

    /// Opens the form for a new way that begins with what is known of it; nothing is saved.
    void startFrom(const SafeContact& known);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    SafeContact freshRecord() const override;
    /// The running searches of the person are due by it.
    Status saveRecord(Transaction& transaction, const SafeContact& way) override;

  private:
    std::optional<SafeContact> m_known; ///< what the form that opens begins with
};

} // namespace zaklon::ui
