// SPDX-License-Identifier: GPL-3.0-or-later
// What is to stand on an appointment card; only what the person wants (needs D39).
#pragma once

#include "ui/forms/PaperDialog.h"
#include "ui/session/Session.h"

class QCheckBox;
class QLineEdit;

namespace zaklon::ui {

class DateField;
class Field;

class AppointmentDialog final : public PaperDialog {
    Q_OBJECT

  public:
    AppointmentDialog(Session& session, const RecordId& person, QWidget* parent = nullptr);

  private:
    /// The return code that leads to the person; empty: none is active.
    QString word() const;
    bool isReady();
    void act() override;
    void keepTyping();

    Session& m_session;
    RecordId m_person;
    DateField* m_day;
    Field* m_dayField;
    QLineEdit* m_time;
    Field* m_timeField;
    QLineEdit* m_place;
    QCheckBox* m_withWord;
};

} // namespace zaklon::ui
