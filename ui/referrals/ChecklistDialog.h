// SPDX-License-Identifier: GPL-3.0-or-later
// Which pathway or protocol goes on a page for the pocket, and into which file.
#pragma once

#include "ui/forms/PaperDialog.h"
#include "ui/session/Session.h"

class QComboBox;

namespace zaklon::ui {

class ChecklistDialog final : public PaperDialog {
    Q_OBJECT

  public:
    explicit ChecklistDialog(Session& session, QWidget* parent = nullptr);
    /// Opens one that goes by itself.
    static void ask(Session& session, QWidget* parent);

  private:
    void act() override;

    Session& m_session;
    QComboBox* m_pathway;
};

} // namespace zaklon::ui
