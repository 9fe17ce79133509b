// SPDX-License-Identifier: GPL-3.0-or-later
// Making recovery shares: how many, each copied onto paper, each typed back from its paper. Until
// the last one was typed back nothing has changed.
#pragma once

#include "core/base/LocalizedText.h"
#include "core/vault/Recovery.h"
#include "ui/vault/StaffPanel.h"

#include <array>
#include <memory>

namespace zaklon::ui {

class Field;
class PassphraseField;
class Segments;
class Session;
class ShareSheet;
class TextLabel;

class RecoveryPanel final : public StaffPanel {
    Q_OBJECT

  public:
    RecoveryPanel(Session& session, QWidget* parent);

    /// From the beginning; shares of an unfinished ceremony are forgotten.
    void begin();
    void clear();
    /// All shares are proven; the caller puts them in force off the GUI thread.
    std::shared_ptr<RecoveryCeremony> ceremony() const { return m_ceremony; }
    void showError(const Error& error);

  Q_SIGNALS:
    void complete();

  protected:
    /// Words that nobody looks at do not stand there for whoever comes back first.
    void hideEvent(QHideEvent* event) override;

  private:
    enum class Step { Choose, Copy, TypeBack };
    QWidget* chooseStep();
    QWidget* copyStep();
    QWidget* typeBackStep();
    void next();
    void draw();
    void copy(int number);
    void typeBack();
    void prove();
    void show(Step step, const QString& verb);

    Session& m_session;
    std::shared_ptr<RecoveryCeremony> m_ceremony;
    int m_number = 1;
    bool m_isCovered = false; ///< the words of that share, until they are asked for again
    Step m_step = Step::Choose;
    std::array<QWidget*, 3> m_steps{}; ///< one is shown, and asks for the room that it needs
    Segments* m_plans;
    TextLabel* m_whose;
    ShareSheet* m_sheet;
    TextLabel* m_again;
    PassphraseField* m_typed;
    Field* m_typedField;
};

} // namespace zaklon::ui
