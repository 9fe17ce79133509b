// SPDX-License-Identifier: GPL-3.0-or-later
// Services asked for, offered and given to a person, with who met the need.
#pragma once

#include "core/services/Delivery.h"
#include "ui/forms/RecordSection.h"

namespace zaklon::ui {

class ServicesSection final : public RecordSectionOf<Delivery> {
    Q_OBJECT

  public:
    ServicesSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    /// A follow-up day has come and nothing newer is recorded for that service.

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    Delivery freshRecord() const override;
    void fillChoices(RecordForm& form) override;

  private:
    static Texts makeTexts();
    QString detail(const Delivery& delivery) const;
};

} // namespace zaklon::ui
