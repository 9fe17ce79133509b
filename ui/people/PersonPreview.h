// SPDX-License-Identifier: GPL-3.0-or-later
// A look at a person beside the list, without opening the record: what the list knows and has no
// column for. Nothing confidential is read, so nothing is journalled.
#pragma once

#include "core/people/PersonStore.h"
#include "ui/session/Session.h"

#include <QFrame>

class QVBoxLayout;

namespace zaklon::ui {

class Card;
class RiskBadge;

class PersonPreview final : public QFrame {
    Q_OBJECT

  public:
    static constexpr int kWidth = 360;

    explicit PersonPreview(const Session& session, QWidget* parent = nullptr);

    void showRow(const PersonRow& row);

  Q_SIGNALS:
    void openRequested();

  private:
    void addLine(const QString& label, const QString& text);

    const Session& m_session;
    Card* m_card;
    RiskBadge* m_risk;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace zaklon::ui
