// SPDX-License-Identifier: GPL-3.0-or-later
// Something becomes a new file outside the vault: what goes into it, where it goes, and the verb.
#pragma once

#include "core/base/Result.h"
#include "ui/forms/AttachDialog.h"

#include <functional>

class QIODevice;

namespace zaklon::ui {

class DraftKeeper;

class PaperDialog : public FileDialog {
    Q_OBJECT

  public:
    /// What was filled in stays as a draft if they are kept, unless the paper was made or it was
    /// thrown away.
    void done(int result) override;

  protected:
    /// As FileDialog; the verb is named `save_` and `name`. Goes when the vault is locked.
    PaperDialog(Session& session, const Texts& texts, const QString& name, QWidget* parent);

    /// For a dialog that asks for words, or for more choices than one makes again in a moment: what
    /// is filled in waits, after Esc and a lock too, until the paper is made or 'Discard'. Its
    /// parts are still to be added; `begin` empties the fields and begins the draft, now and again.
    void keepDrafts(Session& session, std::function<void(DraftKeeper&)> begin);
    /// Once they are kept.
    DraftKeeper& drafts() { return *m_drafts; }
    void beginDraft() { m_begin(*m_drafts); }
    void giveUp() override;

    /// Says so if there is a file of this name already; nothing is ever written over one.
    bool isFree();
    /// False, and says why, if nothing could be written there.
    bool writeNew(const std::function<Status(QIODevice&)>& write);

  private:
    DraftKeeper* m_drafts = nullptr;
    std::function<void(DraftKeeper&)> m_begin;
};

} // namespace zaklon::ui
