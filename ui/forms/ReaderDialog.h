// SPDX-License-Identifier: GPL-3.0-or-later
// Something to be read over the page, beside what is being worked on. Escape leaves.
#pragma once

#include "ui/session/Session.h"

#include <QDialog>

namespace zaklon::ui {

class ReaderDialog : public QDialog {
    Q_OBJECT

  public:
    /// Opens it, and forgets it once it is closed. Goes when the vault is locked.
    void openOver(Session& session);

  protected:
    ReaderDialog(const QString& name, const QString& topic, QWidget* parent);

    /// `view` fills it, above a button of that name that closes it; no larger than the window over
    /// which it opens.
    void lay(QWidget& view, const QString& closeName, QSize wanted);
};

} // namespace zaklon::ui
