// SPDX-License-Identifier: GPL-3.0-or-later
// From a draft back to the form in which it was begun, so that the section can offer to go on.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon::ui {

/// The forms of the section, as DraftLine takes them.
std::vector<std::string> identificationForms();

class BegunForms {
  public:
    BegunForms(const IdentificationDesk& desk, const IdentificationFile& file)
        : m_desk(desk), m_file(file) {}

    /// Nothing if what it was about is done or was taken out, an error if that is not known.
    Result<std::optional<RecordPanel::Spec>> formOf(const DraftKey& draft) const;

  private:
    using Form = Result<std::optional<RecordPanel::Spec>>;
    Form procedureForm(std::string_view form, const RecordId& record) const;
    Form underProcedure(std::string_view form, const RecordId& record) const;
    Form dutyForm(std::string_view form, const RecordId& record) const;
    Form protectionForm(std::string_view form, const RecordId& record) const;
    Form guaranteeForm(std::string_view kind, const RecordId& record) const;

    const IdentificationDesk& m_desk;
    const IdentificationFile& m_file;
};

} // namespace zaklon::ui
