// SPDX-License-Identifier: GPL-3.0-or-later
// Asks from which day a pathway runs, which may be long before the person came to us, and how it
// was weighed (needs A18). Whoever writes nothing about it says why.
#pragma once

#include "core/referrals/PathwayLibrary.h"
#include "ui/referrals/PathwayQuestion.h"

namespace zaklon::ui {

class StartQuestion final : public PathwayQuestion {
    Q_OBJECT

  public:
    StartQuestion(Session& session, const RecordId& person,
                  referrals::PathwayLibrary::Entry definition, QWidget* parent = nullptr);

    const referrals::PathwayLibrary::Entry& definition() const { return m_definition; }

  Q_SIGNALS:
    void answered(const zaklon::PathwayChoice& choice);

  private:
    void makeForms();
    bool isChosen() const;
    void begin() override;
    void answer() override;

    RecordId m_person;
    referrals::PathwayLibrary::Entry m_definition;
    RecordForm* m_words = nullptr;   ///< nothing without the confidential key
    RecordForm* m_skipped = nullptr; ///< nothing for what nobody chooses
};

} // namespace zaklon::ui
