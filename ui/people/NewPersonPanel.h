// SPDX-License-Identifier: GPL-3.0-or-later
// A new record: search first, then what is needed before anything else (what to call the person,
// how old, in which language, a safe way to make contact), then the rest. Nothing is required but
// the day.
#pragma once

#include "core/people/DuplicateSearch.h"
#include "core/people/Identity.h"
#include "core/people/SafeContact.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace zaklon::ui {

class DraftKeeper;
class OneStop;
class RecordForm;
class TextLabel;

class NewPersonPanel final : public QFrame {
    Q_OBJECT

  public:
    NewPersonPanel(Session& session, Navigator& navigator, QWidget* parent = nullptr);
    /// Empties the panel for another person and puts the keyboard into the name.
    void start();
    /// What is typed stays as a draft.
    void leave();

  Q_SIGNALS:
    void closed();

  protected:
    /// The list of similar records slips in while somebody types: what they type next belongs to
    /// the field that was next.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* makeNames(QWidget* parent);
    QWidget* makeForms(QWidget* parent);
    void addFirst();
    void addContact();
    void addRest();
    void leadOnWithEnter();
    QWidget* makeButtons(QWidget* parent);
    void keepDrafts();
    void shareDraft();
    void search();
    void showCandidates(const std::vector<DuplicateCandidate>& candidates);
    bool check();
    bool checkContact();
    /// As both forms together say.
    Result<Person> typedPerson() const;
    void save();
    /// By key: while similar records are there it asks once more, with the keys at the first.
    void saveByKey();
    std::optional<PersonName> typedName(const RecordId& person) const;

    Session& m_session;
    Navigator& m_navigator;
    Person m_person;
    SafeContact m_contact;
    QLineEdit* m_given = nullptr;
    QLineEdit* m_family = nullptr;
    RecordForm* m_form = nullptr; ///< what is needed first
    RecordForm* m_contactForm = nullptr;
    RecordForm* m_rest = nullptr; ///< further fields of the same record
    QWidget* m_found = nullptr;
    QVBoxLayout* m_foundRows = nullptr;
    TextLabel* m_foundTitle = nullptr;
    QPushButton* m_save = nullptr;
    std::vector<RecordId> m_similar; ///< as they are shown
    std::vector<RecordId> m_asked;   ///< for which it was asked whether it is the same person
    OneStop* m_foundStop;            ///< several similar records are one stop between the fields
    QTimer* m_typing;
    DraftKeeper* m_drafts;
};

} // namespace zaklon::ui
