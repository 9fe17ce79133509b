// SPDX-License-Identifier: GPL-3.0-or-later
// Threats of removal of one person, and whether the lawyer knows (needs A19).
#pragma once

#include "core/referrals/RemovalThreat.h"
#include "ui/forms/RecordSection.h"

namespace zaklon::ui {

class Banner;

class RemovalThreatList final : public RecordSectionOf<RemovalThreat> {
    Q_OBJECT

  public:
    explicit RemovalThreatList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    void fillChoices(RecordForm& form) override;
    RemovalThreat freshRecord() const override;
};

/// Says above everything else that a removal is threatened; hidden while none is.
class RemovalBanner final : public QWidget {
    Q_OBJECT

  public:
    explicit RemovalBanner(Session& session, QWidget* parent = nullptr);
    void showPerson(const RecordId& person);

  Q_SIGNALS:
    void opened();

  private:
    Session& m_session;
    Banner* m_banner;
};

} // namespace zaklon::ui
