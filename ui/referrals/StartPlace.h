// SPDX-License-Identifier: GPL-3.0-or-later
// Where the start of a pathway is asked, above the pathways that are there already.
#pragma once

#include "core/referrals/PathwayLibrary.h"
#include "core/referrals/PathwayStore.h"
#include "ui/session/Session.h"

#include <QWidget>

class QVBoxLayout;

namespace zaklon::ui {

class StartQuestion;

class StartPlace final : public QWidget {
    Q_OBJECT

  public:
    explicit StartPlace(Session& session, QWidget* parent = nullptr);

    void ask(const RecordId& person, const referrals::PathwayLibrary::Entry& definition);
    bool isAsking() const { return m_question != nullptr; }
    /// The question goes: what is typed stays as a draft.
    void leave();

  Q_SIGNALS:
    /// The pathway runs; the receipt takes its start back.
    void started(const zaklon::WriteReceipt& receipt);
    /// The question was put away.
    void dismissed();

  private:
    void start(const PathwayChoice& choice);

    Session& m_session;
    RecordId m_person;
    QVBoxLayout* m_column;
    StartQuestion* m_question = nullptr;
};

} // namespace zaklon::ui
