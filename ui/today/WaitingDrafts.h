// SPDX-License-Identifier: GPL-3.0-or-later
// What the worker began in a form and has not saved: a few quiet lines beside the day's tasks.
#pragma once

#include "core/vault/DraftBox.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QWidget>

class QVBoxLayout;

namespace zaklon::ui {

class Card;

class WaitingDrafts final : public QWidget {
    Q_OBJECT

  public:
    WaitingDrafts(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    /// Nothing is shown where nothing waits, and while presenting.
    void refresh();

  Q_SIGNALS:
    /// One that Today itself goes on with.
    void hereChosen(const zaklon::FormDraft& draft);

  private:
    void add(const FormDraft& draft, int number);
    void open(const FormDraft& draft);

    Session& m_session;
    Navigator& m_navigator;
    Card* m_card;
    QVBoxLayout* m_rows;
};

} // namespace zaklon::ui
