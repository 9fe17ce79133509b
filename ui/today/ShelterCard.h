// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the house tonight, one segment each, and the way to them.
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

namespace zaklon::ui {

class PlaceStrip;
class TextLabel;

class ShelterCard final : public QWidget {
    Q_OBJECT

  public:
    explicit ShelterCard(Session& session, QWidget* parent = nullptr);

    /// Nothing is shown where the house keeps no beds, or the role may not read them.
    void refresh();

  Q_SIGNALS:
    void shelterRequested();

  private:
    Session& m_session;
    PlaceStrip* m_places;
    TextLabel* m_state;
};

} // namespace zaklon::ui
