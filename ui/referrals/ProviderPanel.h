// SPDX-License-Identifier: GPL-3.0-or-later
// A provider and how to reach it. Contacts are confidential: without that key they are not shown.
#pragma once

#include "core/referrals/Provider.h"
#include "ui/session/Session.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace zaklon::ui {

class Card;
class DraftKeeper;
class ProviderClosures;
class RecordForm;

class ProviderPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit ProviderPanel(Session& session, QWidget* parent = nullptr);

    void startNew();
    void edit(const Provider& provider);
    void save();
    /// What stands in the form, or stood there last.
    const RecordId& shown() const { return m_provider.id; }
    /// What is typed stays as a draft.
    void leave();

  Q_SIGNALS:
    void closed();

  private:
    void makeForms(QWidget& holder);
    void open(const Provider& provider, bool isNew);
    QHBoxLayout* makeButtons();
    void focusFields();
    void readAgain();
    void followSecrecy();

    Session& m_session;
    Card* m_card;
    DraftKeeper* m_drafts;
    Provider m_provider;
    bool m_isNew = false;
    RecordForm* m_form = nullptr;
    ProviderClosures* m_closures = nullptr;
    RecordForm* m_contact = nullptr; ///< none without the confidential key
    QPushButton* m_history = nullptr;
};

} // namespace zaklon::ui
