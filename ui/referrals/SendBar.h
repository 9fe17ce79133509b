// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a referral: what leaves, always in sight, beside the button that lets it leave.
#pragma once

#include "ui/session/Session.h"

#include <QFrame>

class QPushButton;

namespace zaklon::ui {

class TextLabel;

class SendBar final : public QFrame {
    Q_OBJECT

  public:
    explicit SendBar(const Session& session, QWidget* parent = nullptr);

    /// The kinds of what leaves, as they are called on the screen; no values.
    void showLeaving(const QStringList& labels);
    QPushButton& cancel() const { return *m_cancel; }
    QPushButton& keep() const { return *m_keep; }
    QPushButton& send() const { return *m_send; }

  private:
    TextLabel* m_leaving;
    QPushButton* m_cancel;
    QPushButton* m_keep;
    QPushButton* m_send;
};

} // namespace zaklon::ui
