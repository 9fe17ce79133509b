// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a person after which risk is assessed again: the newest of it, and the form that
// notes it (domain.md 9.3).
#pragma once

#include "core/assessments/LifeEvent.h"
#include "ui/forms/RecordPanel.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace zaklon::ui {

class Card;

class LifeEventCard final : public QWidget {
    Q_OBJECT

  public:
    static constexpr std::size_t kShown = 3; ///< all of them stand in the timeline

    /// `ask` shows a form beside the page.
    LifeEventCard(Session& session, std::function<void(const RecordPanel::Spec&)> ask,
                  QWidget* parent = nullptr);

    void showPerson(const RecordId& person);
    /// To the line of what was saved.
    void giveKeysTo(const RecordId& event);
    /// Of a new one, or of the one with this id; nothing if it is gone, an error if that is
    /// not known.
    Result<std::optional<RecordPanel::Spec>> formOf(const RecordId& record) const;
    void note();

  private:
    RecordPanel::Spec emptyForm() const;
    RecordPanel::Spec form(const LifeEvent& event) const;
    void addRow(const LifeEvent& event);

    Session& m_session;
    std::function<void(const RecordPanel::Spec&)> m_ask;
    RecordId m_person;
    Card* m_card;
    QVBoxLayout* m_rows;
};

} // namespace zaklon::ui
