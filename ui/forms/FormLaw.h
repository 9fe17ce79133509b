// SPDX-License-Identifier: GPL-3.0-or-later
// Links to the law behind what is chosen in a form; each opens its text at its place.
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QVBoxLayout;

namespace zaklon::ui {

class RecordForm;

class FormLaw final : public QWidget {
    Q_OBJECT

  public:
    /// Stands below the fields that the form has so far. `named` gives the text that names the law
    /// of what is chosen now (LawNames.h).
    FormLaw(RecordForm& form, Session& session, std::function<std::string()> named);

  private:
    void follow();

    Session& m_session;
    std::function<std::string()> m_named;
    std::string m_shown; ///< the text whose links stand here
    QVBoxLayout* m_links;
    QWidget* m_before = nullptr; ///< what has the keys before the links
};

/// What is chosen in these fields of a form; those without a choice are passed over.
std::vector<Code> chosenCodes(const RecordForm& form, const std::vector<std::string>& fields);

} // namespace zaklon::ui
