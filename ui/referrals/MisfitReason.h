// SPDX-License-Identifier: GPL-3.0-or-later
// What of a referral does not fit the person, and why it goes on nevertheless: a code and words
// (needs A22, B25). The words are kept apart from what the provider reads.
#pragma once

#include "core/identification/Eligibility.h"
#include "ui/session/Session.h"

#include <QFrame>

namespace zaklon::ui {

class Banner;
class RecordForm;

class MisfitReason final : public QFrame {
    Q_OBJECT

  public:
    explicit MisfitReason(Session& session, QWidget* parent = nullptr);

    /// Shows what does not fit or is not known; asks why only where something does not fit.
    void showFor(const Eligibility& eligibility);
    void setAnswer(const Code& reason, const std::string& words);
    /// Empty where nothing is asked.
    Code reason() const;
    std::string words() const;
    /// Whether it may go on: Invalid as goesOnWithReason(), said at the field too.
    Status check();

  Q_SIGNALS:
    void edited();
    /// What is missing about the person is to be recorded.
    void recordWanted();

  private:
    Session& m_session;
    Eligibility m_eligibility;
    Banner* m_banner;
    RecordForm* m_reason;
    RecordForm* m_words;
};

} // namespace zaklon::ui
