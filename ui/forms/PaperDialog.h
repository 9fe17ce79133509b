// SPDX-License-Identifier: GPL-3.0-or-later
// Something becomes a new file outside the vault: what goes into it, where it goes, and the verb.
#pragma once

#include "core/base/Result.h"
#include "ui/forms/AttachDialog.h"

#include <functional>

class QIODevice;

namespace zaklon::ui {

class PaperDialog : public FileDialog {
    Q_OBJECT

  protected:
    /// As FileDialog; the verb is named `save_` and `name`. Goes when the vault is locked.
    PaperDialog(Session& session, const Texts& texts, const QString& name, QWidget* parent);

    /// Says so if there is a file of this name already; nothing is ever written over one.
    bool isFree();
    /// False, and says why, if nothing could be written there.
    bool writeNew(const std::function<Status(QIODevice&)>& write);
};

} // namespace zaklon::ui
