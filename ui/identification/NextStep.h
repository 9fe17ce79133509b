// SPDX-License-Identifier: GPL-3.0-or-later
// The words and the button of the one next step for a person: the end of a procedure is never the
// end of the page (ui.md 5). Which step it is says core/identification/NextStep.h.
#pragma once

#include "core/identification/NextStep.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <functional>

namespace zaklon::ui {

class NextStepWords {
    Q_DECLARE_TR_FUNCTIONS(NextStep)

  public:
    struct Shown {
        QString sentence;
        QString detail;
        QString verb;
        std::function<void()> act; ///< empty: nothing to press
    };

    NextStepWords(const IdentificationDesk& desk, const IdentificationFile& file)
        : m_desk(desk), m_file(file) {}

    Shown shown(const NextStep& step) const;

    /// What has to be done, under a head that says that it is next.
    static QString name(const NextStep& step, const Session& session);
    /// The same where no head says so: 'Next: Protection while waiting'.
    static QString sentence(const NextStep& step, const Session& session);
    /// The rule, with what the session knows.
    static NextStep of(const IdentificationFile& file, const Person& person,
                       const Session& session);

  private:
    Shown duty(const NextStep& step) const;
    Shown review(const NextStep& step) const;
    Shown protection(const NextStep& step) const;
    Shown lookAgain(const NextStep& step) const;
    Shown monitoring(const NextStep& step) const;
    Shown sendReport(const NextStep& step) const;
    Shown report(const NextStep& step) const;
    Shown reopen(const NextStep& step) const;
    Shown phase(const NextStep& step) const;
    Shown sayWhy() const;
    Shown openProcedure() const;
    Shown assessLeft() const;
    Shown reportAgain() const;

    const IdentificationDesk& m_desk;
    const IdentificationFile& m_file;
};

} // namespace zaklon::ui
