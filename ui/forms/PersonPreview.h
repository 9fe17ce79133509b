// SPDX-License-Identifier: GPL-3.0-or-later
// One person beside the list of people: how contact may be made, how risk went, what comes next.
// Looking here opens no record: nothing of the confidential part is shown but the safe contact.
#pragma once

#include "core/people/PersonStore.h"
#include "ui/session/Session.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class ContactBanner;
class RiskBadge;
class RiskCourseView;
class TextLabel;

class PersonPreview final : public QFrame {
    Q_OBJECT

  public:
    explicit PersonPreview(Session& session, QWidget* parent = nullptr);
    /// Nobody: says that somebody can be chosen.
    void showPerson(const PersonRow* person);

  Q_SIGNALS:
    void opened(const zaklon::RecordId& person);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* makeHead();
    void showSteps();

    Session& m_session;
    RecordId m_person;
    TextLabel* m_code = nullptr;
    TextLabel* m_facts = nullptr;
    RiskBadge* m_badge = nullptr;
    ContactBanner* m_contact;
    TextLabel* m_riskTitle;
    RiskCourseView* m_risk;
    TextLabel* m_stepsTitle;
    QVBoxLayout* m_steps;
    QPushButton* m_open;
};

} // namespace zaklon::ui
