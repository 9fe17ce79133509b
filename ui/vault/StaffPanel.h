// SPDX-License-Identifier: GPL-3.0-or-later
// One task of the staff page beside the list: a heading, fields, a button that does it and one that
// does not, in sight however long the fields are.
#pragma once

#include <QFrame>

class QPushButton;

namespace zaklon::ui {

class Card;

class StaffPanel : public QFrame {
    Q_OBJECT

  public:
    StaffPanel(const QString& title, const QString& verb, QWidget* parent);

    /// While the keys are derived nothing can be changed.
    void setBusy(bool busy);

  Q_SIGNALS:
    void confirmed();
    void cancelled();

  protected:
    /// Above the buttons.
    void addPart(QWidget* part);
    Card& card() const { return *m_card; }
    QPushButton& verb() const { return *m_verb; }
    QPushButton& cancel() const { return *m_cancel; }
    /// The button that cancels throws away what is typed; a key pressed in haste does not.
    virtual void discard() {}

  private:
    Card* m_card;
    QFrame* m_parts;
    QPushButton* m_verb;
    QPushButton* m_cancel;
};

} // namespace zaklon::ui
