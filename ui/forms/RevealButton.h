// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what is hidden on a page for a while and notes it in the journal (ui.md 8). The time of the
// settings, another page, another window or the cover hides it again.
#pragma once

#include "ui/session/Session.h"

#include <QPushButton>

class QTimer;

namespace zaklon::ui {

class RevealButton final : public QPushButton {
    Q_OBJECT

  public:
    explicit RevealButton(Session& session, QWidget* parent = nullptr);

    /// What the journal says was shown; hides what was shown of another record. `person` is nil for
    /// what belongs to nobody in particular; `what` is the code of the field, where it shows one.
    void setAbout(const RecordDescription& description, const RecordId& record,
                  const RecordId& person, std::string what = "shared");
    bool isShowing() const { return m_showing; }
    void hideAgain();

  Q_SIGNALS:
    void shown(bool showing);

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    void turn();
    void setShowing(bool showing);

    Session& m_session;
    QTimer* m_timer;
    const RecordDescription* m_description = nullptr;
    RecordId m_record;
    RecordId m_person;
    std::string m_what;
    bool m_showing = false;
};

} // namespace zaklon::ui
