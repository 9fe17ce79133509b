// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the answers of an assessment, and says in a line that the paper of one was begun and waits.
#pragma once

#include "core/assessments/Assessment.h"
#include "ui/session/Session.h"

#include <QObject>

#include <string>

namespace zaklon::ui {

class AnswerFiles;
class DraftLine;

class AnswersOpener final : public QObject {
    Q_OBJECT

  public:
    /// Belongs to the page.
    AnswersOpener(Session& session, QWidget& page);

    /// To be placed above the assessments.
    DraftLine& waiting() const { return *m_waiting; }
    void showPerson(const RecordId& person);
    /// `item`: as AnswerFiles. Null without the confidential key and while presenting.
    AnswerFiles* open(const Assessment& assessment, const std::string& item);

  private:
    void look();
    void goOn(const FormDraft& draft);

    Session& m_session;
    QWidget& m_page;
    DraftLine* m_waiting;
    RecordId m_person;
};

} // namespace zaklon::ui
