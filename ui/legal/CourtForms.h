// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the section Court: a proceeding, a hearing of it.
#pragma once

#include "core/legal/Hearing.h"
#include "core/legal/Proceeding.h"
#include "core/vault/DraftBox.h"
#include "ui/forms/PersonDesk.h"

#include <QCoreApplication>

#include <optional>
#include <string>
#include <vector>

namespace zaklon::ui {

class CourtForms {
    Q_DECLARE_TR_FUNCTIONS(CourtForms)

  public:
    explicit CourtForms(const PersonDesk& desk) : m_desk(desk) {}

    /// As DraftLine takes them.
    static std::vector<std::string> names();

    RecordPanel::Spec newProceeding() const;
    /// Its course: what it is, to whom it was handed, how it ended.
    RecordPanel::Spec proceeding(const Proceeding& proceeding) const;
    /// One part of it each, opened from its own row.
    RecordPanel::Spec charge(const Proceeding& proceeding) const;
    RecordPanel::Spec witness(const Proceeding& proceeding) const;
    RecordPanel::Spec forcedActs(const Proceeding& proceeding) const;
    RecordPanel::Spec compensation(const Proceeding& proceeding) const;
    RecordPanel::Spec newHearing(const RecordId& proceeding) const;
    /// Whoever opens a planned one after its day comes to say how it went.
    RecordPanel::Spec hearing(const Hearing& hearing) const;
    /// The form that the draft was begun in; nothing if what it was about is gone.
    Result<std::optional<RecordPanel::Spec>> begun(const DraftKey& draft) const;

  private:
    /// Nothing if they cannot be read, which has been said.
    std::optional<std::vector<RecordChoice>> counsels() const;
    /// A form over the proceeding; its title, sentence and fields are still to be added.
    RecordPanel::Spec over(const Proceeding& proceeding) const;
    static void addCourse(RecordForm& form, const Session& session);
    static void addReferral(RecordForm& form,
                            const std::optional<std::vector<RecordChoice>>& counsels);
    static void addEnd(RecordForm& form);

    PersonDesk m_desk;
};

/// Planned, and its day has passed: somebody has to say how it went.
bool awaitsRecord(const Hearing& hearing, Date today);

} // namespace zaklon::ui
