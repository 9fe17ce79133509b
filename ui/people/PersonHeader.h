// SPDX-License-Identifier: GPL-3.0-or-later
// Who this page is about: code first, pseudonym second, name only when somebody asks for it.
#pragma once

#include "core/people/Person.h"
#include "ui/session/Session.h"

#include <QFrame>

class QLayout;
class QPushButton;

namespace zaklon::ui {

class Chip;
class ChipFlow;
class RevealedName;
class RiskBadge;
class TextLabel;

class PersonHeader final : public QFrame {
    Q_OBJECT

  public:
    explicit PersonHeader(Session& session, QWidget* parent = nullptr);

    void showPerson(const RecordId& person);
    QString code() const { return m_codeText; }
    /// One line where the window is low.
    void setCompact(bool compact);
    /// In few lines of text that one line must hold: code, pseudonym and risk, and the buttons as
    /// icons. The rest stands in the tooltip.
    void setLow(bool low);
    /// Shows the name for 20 seconds and notes it in the journal, or hides it again.
    void toggleName();
    void hideName();
    /// The name by which a person may be addressed, or why none is said.
    static QString nameWords(const Session& session, const RecordId& person);

  Q_SIGNALS:
    void contactRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* makeFirstLine();
    QWidget* makeSecondLine();
    void showNobody();
    void showConsents(const Person& person);
    void showName();
    void showButtons();
    QString factsOf(const Person& person) const;

    Session& m_session;
    RecordId m_person;
    QString m_codeText;
    TextLabel* m_code = nullptr;
    TextLabel* m_pseudonym = nullptr;
    TextLabel* m_name = nullptr;
    RiskBadge* m_risk = nullptr;
    Chip* m_category = nullptr;
    Chip* m_status = nullptr;
    QPushButton* m_reveal = nullptr;
    QPushButton* m_contact = nullptr;
    bool m_low = false;
    QWidget* m_secondLine = nullptr;
    QLayout* m_consents = nullptr;
    TextLabel* m_facts = nullptr;
    RevealedName* m_revealed;
};

} // namespace zaklon::ui
