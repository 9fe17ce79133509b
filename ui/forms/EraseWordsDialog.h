// SPDX-License-Identifier: GPL-3.0-or-later
// Before the words of calls without a person are erased: what goes, what stays, and why.
#pragma once

#include "core/reports/HelplineContact.h"
#include "ui/session/Session.h"

#include <QDialog>

#include <functional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace zaklon::ui {

class Banner;
class Field;

class EraseWordsDialog final : public QDialog {
    Q_OBJECT

  public:
    /// `contacts` has at least one.
    EraseWordsDialog(Session& session, std::vector<RecordId> contacts, QWidget* parent = nullptr);

  private:
    void fillReasons();
    void addButtons(QBoxLayout& column);
    void erase();

    Session& m_session;
    std::vector<RecordId> m_contacts;
    QComboBox* m_reason;
    Field* m_reasonField;
    Banner* m_error;
};

/// Whether the session may erase the words of this contact, and there are any.
bool mayEraseWords(const Session& session, const HelplineContact& contact,
                   const HelplineWords& words);

/// Asks about the contacts that `contacts` gives; `erased` runs when their words are gone.
QPushButton* makeEraseWordsButton(Session& session, std::function<std::vector<RecordId>()> contacts,
                                  std::function<void()> erased, QWidget* parent);

} // namespace zaklon::ui
