// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages before the vault need, and the bare window with one card that they share.
#pragma once

#include "core/vault/Vault.h"
#include "ui/unlock/UnlockDelay.h"

#include <QFrame>

#include <functional>
#include <memory>

class QVBoxLayout;

namespace zaklon::ui {

class Preferences;
class Segments;

struct GateContext {
    const VaultEnvironment& environment;
    Preferences& preferences;
    UnlockDelay& delay;
    std::function<void(std::unique_ptr<Vault>)> opened;
    /// From unlock to first run and back, with the folder that was chosen.
    std::function<void(const QString& folder)> makeNew;
    std::function<void(const QString& folder)> openExisting;
    /// To the page for recovery shares.
    std::function<void(const QString& folder)> recover;
};

/// A card in the middle of the bare window, the languages below it.
class Gate : public QWidget {
    Q_OBJECT

  public:
    Gate(const GateContext& context, int cardWidth, QWidget* parent);

    /// Goes on where the same page stood in another language, with what was typed there; that one
    /// is thrown away then. Passphrases move from field to field.
    virtual void goOnFrom(Gate& before) = 0;

  protected:
    const GateContext& context() const { return m_context; }
    QFrame& card() const { return *m_card; }
    /// Not while something is being done: this page has to be there when it is.
    void setLanguagesEnabled(bool enabled);

  private:
    Segments* languages();

    GateContext m_context;
    QFrame* m_card;
    Segments* m_languages;
};

} // namespace zaklon::ui
