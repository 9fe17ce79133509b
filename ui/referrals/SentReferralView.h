// SPDX-License-Identifier: GPL-3.0-or-later
// A referral that was sent: what left, word for word, why it went although something did not fit,
// the answer to it, and the paper.
#pragma once

#include "ui/referrals/ReferralDocument.h"
#include "ui/session/Session.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QFrame;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class Card;
class DateField;
class DraftKeeper;
class Field;
class FileRow;
class HiddenLine;
class TextLabel;

class SentReferralView final : public QWidget {
    Q_OBJECT

  public:
    explicit SentReferralView(Session& session, QWidget* parent = nullptr);

    void showReferral(const RecordId& referral);
    QWidget* firstFocus();
    /// What comes next after sending: it is saved to be handed over.
    void focusPaper();
    /// What is typed stays as a draft.
    void leave();
    /// Writes the paper into a file that is not there yet, and notes it in the journal.
    Status savePdf(const QString& path);

  Q_SIGNALS:
    void closed();

  private:
    QWidget* makeAnswer();
    /// What an answer asks besides.
    void showFieldsOfAnswer();
    QWidget* makeFoot();
    void showShared();
    void showMisfit();
    /// What did not fit, as far as is recorded, and why it went on as a code; empty where nothing
    /// was said.
    QString misfitText() const;
    /// Said instead of what was shared, where that may not be shown; else empty.
    QString insteadOfShared() const;
    /// What we ask for: the provider reads it word for word.
    void addSharedMessage();
    /// A line with what hides it, one by one (F2).
    void addSharedLine(const Code& field, const nlohmann::json& value);
    void showAnswers();
    void keepTyping();
    void beginTyping();
    QJsonObject standing() const;
    void putBack(const QJsonObject& typed);
    /// What came back is recorded already.
    bool hasAnswer() const;
    QString givenAnswer() const;
    void showForm(bool shown);
    static QString answerVerb();
    bool appointmentFits();
    /// Or opens the form, where an answer is recorded already.
    void recordAnswer();
    void writePdf();
    /// A name that tells only the day, of a file that is not there.
    QString suggestedFile() const;

    Session& m_session;
    std::optional<ReferralDocument> m_document;
    Referral m_referral;
    TextLabel* m_state;
    TextLabel* m_shared;
    TextLabel* m_misfit;
    HiddenLine* m_misfitWords; ///< why it went on, as somebody wrote it
    QVBoxLayout* m_lines;
    Card* m_answerCard = nullptr;
    TextLabel* m_given = nullptr; ///< the answer that is recorded
    QFrame* m_form = nullptr;
    Field* m_answerField = nullptr;
    QComboBox* m_answer = nullptr;
    QComboBox* m_reason = nullptr;
    Field* m_reasonField = nullptr;
    DateField* m_appointment = nullptr;
    Field* m_appointmentField = nullptr;
    QPlainTextEdit* m_feedback = nullptr;
    Field* m_feedbackField = nullptr;
    QFrame* m_foot = nullptr;
    QPushButton* m_record = nullptr;
    DraftKeeper* m_drafts;
    QJsonObject m_opened; ///< what stood in the answer before anybody typed
    FileRow* m_file = nullptr;
    Field* m_fileField = nullptr;
    QPushButton* m_pdf = nullptr;
};

} // namespace zaklon::ui
