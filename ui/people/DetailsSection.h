// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about the person: what everybody in the house works with, the identity for those
// who may see it, and other records of the same person.
#pragma once

#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

class QPushButton;

namespace zaklon::ui {

class DraftKeeper;
class HandoverCard;
class LinkedRecordsCard;
class RecordForm;
class StaysCard;

class DetailsSection final : public PersonSectionPage {
    Q_OBJECT

  public:
    DetailsSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    void showPerson(const RecordId& person) override;
    /// What was typed and not saved stays.
    void refresh() override;
    QString title() const override;
    QWidget* firstFocus() override;

  private:
    QWidget* makePerson(QWidget* parent);
    QWidget* makeIdentity(QWidget* parent);
    QWidget* makeButtons();
    bool mayEdit() const;
    bool isModified() const;
    void load();
    void save();
    void showButtons();

    Session& m_session;
    RecordId m_person;
    RecordForm* m_personForm = nullptr;
    RecordForm* m_identityForm = nullptr; ///< null without the key of the confidential compartment
    DraftKeeper* m_drafts;
    HandoverCard* m_responsible = nullptr;
    StaysCard* m_stays = nullptr;
    LinkedRecordsCard* m_links = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace zaklon::ui
