// SPDX-License-Identifier: GPL-3.0-or-later
// Asks from which day a pathway runs, which may be long before the person came to us, and how it
// was weighed (needs A18). Whoever writes nothing about it says why; where the pathway does not fit
// the person, it is written why it begins nevertheless (need A22).
#pragma once

#include "core/identification/Eligibility.h"
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
    void makeFit();
    bool isChosen() const;
    bool isWeighed() const;
    /// Of how it was weighed and why nothing is written one is asked; the other is optional then.
    void showWhatIsAsked();
    /// Whether what does not fit has its reason; else a sentence stands at the field.
    bool saysWhyItBegins(PathwayChoice& choice);
    void begin() override;
    void answer() override;

    RecordId m_person;
    referrals::PathwayLibrary::Entry m_definition;
    RecordForm* m_words = nullptr;   ///< nothing without the confidential key
    RecordForm* m_skipped = nullptr; ///< nothing for what nobody chooses
    Eligibility m_eligibility;
    RecordForm* m_misfit = nullptr; ///< nothing where nothing speaks against it
};

} // namespace zaklon::ui
