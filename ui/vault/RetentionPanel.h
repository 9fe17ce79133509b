// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose keeping ends, and what a coordinator decides about each: longer, held, or erased. The
// program proposes, nothing more (domain.md 12.5).
#pragma once

#include "core/retention/RetentionStore.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QPushButton;

namespace zaklon::ui {

class Card;
class DateField;
class DraftKeeper;
class Field;
class RetentionModel;
class TableView;
class TextLabel;

class RetentionPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit RetentionPanel(Session& session, QWidget* parent = nullptr);

    void refresh();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void addTable(Card& card);
    void addDecision(Card& card);
    QPushButton* addButton(const QString& name, const QString& text);
    void offer();
    void decide(RetentionChoice choice);
    void forgetTyped();
    void erase();
    const RetentionRow* chosen() const;
    void keepDrafts();
    std::vector<DraftKey> begunDecisions() const;
    void dropOvertaken(const std::vector<DraftKey>& begun, const std::vector<RetentionRow>& rows);
    void showChosen();
    void showOldCalls(const RetentionStore& store);
    void fitTable();

    Session& m_session;
    TextLabel* m_none;
    TextLabel* m_more;
    TextLabel* m_contacts;
    TableView* m_table;
    RetentionModel* m_model;
    DraftKeeper* m_drafts;
    RecordId m_decided;            ///< whose decision is in the fields; nil: nobody's
    QWidget* m_decision = nullptr; ///< what is decided about the chosen one
    QComboBox* m_reason;
    Field* m_reasonField;
    DateField* m_until;
    Field* m_untilField;
    QPushButton* m_longer;
    QPushButton* m_hold;
    QPushButton* m_endHold;
    QPushButton* m_erase;
    QPushButton* m_eraseWords = nullptr;
    std::vector<RecordId> m_oldCalls; ///< whose words are past their length
};

} // namespace zaklon::ui
