// SPDX-License-Identifier: GPL-3.0-or-later
// Proceedings of one person before prosecutors and courts, with their hearings.
#pragma once

#include "ui/forms/CardSection.h"

namespace zaklon::ui {

class CourtSection final : public CardSection {
    Q_OBJECT

  public:
    CourtSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Court"); }
    void showPlaceOf(TaskKind /*kind*/, const RecordId& record) override { focusLine(record); }

  protected:
    void showCards() override;
    RecordPanel::Spec newForm() override;
    Result<std::optional<RecordPanel::Spec>> begunForm(const DraftKey& draft) override;
};

} // namespace zaklon::ui
