// SPDX-License-Identifier: GPL-3.0-or-later
// The one next step for a person, whatever has been decided: the end of a procedure is never the
// end of the page (ui.md 5).
#pragma once

#include "core/people/Person.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <functional>

namespace zaklon::ui {

class NextStep {
    Q_DECLARE_TR_FUNCTIONS(NextStep)

  public:
    struct Shown {
        QString sentence;
        QString detail;
        QString verb;
        std::function<void()> act; ///< empty: nothing to press
    };

    NextStep(const IdentificationDesk& desk, const IdentificationFile& file, const Person& person)
        : m_desk(desk), m_file(file), m_person(person) {}

    /// In this order: what must follow, an answer to a review, protection while waiting, looking
    /// again at a risk, a contact after closing, a report without its procedure, the next phase,
    /// why somebody is at risk, a first procedure.
    Shown find() const;

  private:
    std::optional<Shown> duty() const;
    std::optional<Shown> review() const;
    std::optional<Shown> protection() const;
    std::optional<Shown> atRisk() const;
    std::optional<Shown> monitoring() const;
    std::optional<Shown> report() const;
    std::optional<Shown> phase() const;
    /// The category alone protects nobody (needs D45).
    std::optional<Shown> sayWhy() const;
    Shown first() const;

    const IdentificationDesk& m_desk;
    const IdentificationFile& m_file;
    const Person& m_person;
};

} // namespace zaklon::ui
