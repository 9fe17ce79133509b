// SPDX-License-Identifier: GPL-3.0-or-later
// Search before create, in one line: somebody who is here already, or a new record.
#pragma once

#include "core/people/DuplicateSearch.h"
#include "ui/session/Session.h"

#include <QFrame>
#include <QPointer>
#include <QPushButton>

#include <functional>

class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace zaklon::ui {

class TextLabel;

class PersonPicker final : public QFrame {
    Q_OBJECT

  public:
    PersonPicker(Session& session, const QString& label, QWidget* parent = nullptr);

    void clear();
    /// A new record is offered only after a search: who is alike is shown first, and where nothing
    /// was typed somebody is asked for it once.
    void setSearchesFirst() { m_searchesFirst = true; }
    /// Without it only somebody who is here already can be picked.
    void setOffersNew(bool offers);
    /// Whoever cannot be picked is shown all the same, or a second record would be made: a sentence
    /// says why; empty of everybody else.
    void setUnpickable(std::function<QString(const RecordId& person)> why);
    /// The answer may be another one now. Never while the keys are among those who were found.
    void lookAgain();
    QLineEdit& line() const { return *m_line; }

  Q_SIGNALS:
    void picked(const zaklon::RecordId& person);
    /// Nobody of those shown; what was typed is a name unless it is a code.
    void newWanted(const QString& typed);

  protected:
    /// Up and Down walk through the line, the new record, and those who were found.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    std::vector<DuplicateCandidate> search();
    bool walk(const QObject* from, int step);
    void showFound(const std::vector<DuplicateCandidate>& found);
    QPushButton* makeRow(const DuplicateCandidate& candidate);
    /// Who is only alike may be a stranger: asks once more, below the row.
    void pick(const DuplicateCandidate& candidate, QPushButton& row);
    void takeFirst();
    /// Whether the search before a new record says nothing against it.
    bool hasSearched();
    bool isPickable(const RecordId& person) const;

    Session& m_session;
    QLineEdit* m_line;
    TextLabel* m_title;
    QVBoxLayout* m_rows;
    QPushButton* m_new;
    QPointer<QPushButton> m_confirm; ///< the question below a row that was pressed
    QTimer* m_typing;
    std::function<QString(const RecordId&)> m_unpickable;
    bool m_offersNew = true;
    bool m_searchesFirst = false;
    bool m_isAskedToSearch = false;
};

/// The new person's records, in the transaction of the caller: `person` as it was carried over, the
/// typed text as a name (where names may be written), a code of her own.
Status saveNewPerson(Session& session, Transaction& transaction, Person& person,
                     const QString& typedName);

} // namespace zaklon::ui
