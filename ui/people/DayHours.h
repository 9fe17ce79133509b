// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of single days in the form of a safe contact (domain.md 12.1). Most weeks have the same
// hours on every safe day: the seven fields stand there only for a week that has not.
#pragma once

#include <QPushButton>

namespace zaklon::ui {

class RecordForm;

class DayHours final : public QPushButton {
    Q_OBJECT

  public:
    /// Stands below the fields that `form` has so far, and adds those of the days below itself.
    explicit DayHours(RecordForm& form);

    /// Shows the days if one of them says something; to be called when a draft was put back.
    void follow();

  private:
    void showDays(bool shown);

    RecordForm& m_form;
};

} // namespace zaklon::ui
