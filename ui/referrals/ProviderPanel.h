// SPDX-License-Identifier: GPL-3.0-or-later
// A provider and how to reach it. Contacts are confidential: without that key they are not shown.
#pragma once

#include "core/referrals/Provider.h"
#include "ui/session/Session.h"

#include <QWidget>

namespace zaklon::ui {

class Card;
class RecordForm;

class ProviderPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit ProviderPanel(Session& session, QWidget* parent = nullptr);

    void startNew();
    void edit(const Provider& provider);
    void save();

  Q_SIGNALS:
    void closed();

  private:
    void makeForms(QWidget& holder);
    void open(const Provider& provider, const QString& heading);

    Session& m_session;
    Card* m_card;
    RecordForm* m_form = nullptr;
    RecordForm* m_contact = nullptr; ///< none without the confidential key
};

} // namespace zaklon::ui
