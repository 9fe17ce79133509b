// SPDX-License-Identifier: GPL-3.0-or-later
// Help in front of a dialog, which lets nobody reach the panel beside the page.
#pragma once

#include "core/base/LocalizedText.h"

#include <QDialog>

namespace zaklon::ui {

class HelpPanel;

class HelpDialog final : public QDialog {
    Q_OBJECT

  public:
    /// `front`: the dialog that it stands before, and goes with.
    HelpDialog(Language language, QWidget& front);

    HelpPanel& panel() const { return *m_panel; }

  private:
    HelpPanel* m_panel;
};

} // namespace zaklon::ui
