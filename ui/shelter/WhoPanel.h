// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes, before the form of the stay: somebody who has a record, or nobody with one yet. It
// keeps no draft: a code or a pseudonym, and nothing else that could be lost.
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace zaklon::ui {

class Card;
class PersonPicker;

class WhoPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit WhoPanel(Session& session, QWidget* parent = nullptr);

    /// Asks, and calls `answered` once with the person, or with nil. The one from whose page it is
    /// asked is found already: Enter takes them, and typing looks for somebody else.
    void ask(const QString& title, std::function<void(const RecordId&)> answered,
             const RecordId& from = {});
    void close();

  Q_SIGNALS:
    void opened(bool open);

  private:
    void answer(const RecordId& person);
    void find(const RecordId& person);

    Session& m_session;
    Card* m_card;
    PersonPicker* m_picker;
    QPushButton* m_without;
    std::function<void(const RecordId&)> m_answered;
};

} // namespace zaklon::ui
