// SPDX-License-Identifier: GPL-3.0-or-later
// Other records of one person: linked by their case codes, never merged, taken apart again at will
// (needs A50).
#pragma once

#include "ui/components/Card.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class DraftKeeper;
class Field;

class LinkedRecordsCard final : public QWidget {
    Q_OBJECT

  public:
    LinkedRecordsCard(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    void showPerson(const RecordId& person);

  private:
    QWidget* makeRow(const RecordId& other);
    void link();
    void beginTyping();
    void unlink(const RecordId& other);

    Session& m_session;
    Navigator& m_navigator;
    RecordId m_person;
    Card* m_card;
    QVBoxLayout* m_rows;
    QLineEdit* m_code;
    Field* m_codeField;
    QPushButton* m_link;
    DraftKeeper* m_drafts;
};

} // namespace zaklon::ui
