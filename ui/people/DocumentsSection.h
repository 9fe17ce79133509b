// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that the person has, needs or is missing, and where they are.
#pragma once

#include "core/people/IdentityDocument.h"
#include "ui/forms/RecordSection.h"

namespace zaklon::ui {

class AttachmentList;

class DocumentsSection final : public RecordSectionOf<IdentityDocument> {
    Q_OBJECT

  public:
    DocumentsSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    IdentityDocument freshRecord() const override;

  private:
    AttachmentList* m_files;
};

} // namespace zaklon::ui
