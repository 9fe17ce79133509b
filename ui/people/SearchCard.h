// SPDX-License-Identifier: GPL-3.0-or-later
// Where a search stands: the next attempt by a way and at a time that she called safe, the last
// five, and why other ways are not proposed.
#pragma once

#include "core/outreach/SearchPlanStore.h"
#include "ui/session/Session.h"

#include <QWidget>

class QPushButton;

namespace zaklon::ui {

class AttemptMarks;
class Card;
class TextLabel;

class SearchCard final : public QWidget {
    Q_OBJECT

  public:
    explicit SearchCard(Session& session, QWidget* parent = nullptr);

    void showPerson(const RecordId& person);
    bool hasPlan() const { return m_hasPlan; }
    QWidget* firstFocus();

  Q_SIGNALS:
    void attemptRequested(const QString& channel);
    void searchRequested();

  private:
    void showSearch(const SearchFacts& facts, const SearchPlan& plan);
    void showNone(const SearchFacts& facts);
    QString nextSentence(const AttemptProposal& proposal) const;
    QString cautions(const AttemptProposal& proposal, const SearchFacts& facts) const;
    QString leftOut(const AttemptProposal& proposal) const;
    void showWayBack(const RecordId& person);
    void showAttempts(bool shown);
    void showMarks(const SearchFacts& facts, const SearchPlan& plan);

    Session& m_session;
    Card* m_card;
    TextLabel* m_next;
    TextLabel* m_detail;
    TextLabel* m_leftOut;
    TextLabel* m_wayBack;
    TextLabel* m_last; ///< what the newest of the marks says, in words
    AttemptMarks* m_marks;
    TextLabel* m_marksTitle;
    QPushButton* m_act;
    QString m_channel;
    bool m_hasPlan = false;
    bool m_runs = false;
};

} // namespace zaklon::ui
