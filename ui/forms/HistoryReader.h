// SPDX-License-Identifier: GPL-3.0-or-later
// The history of one record over the page that shows it, for records that stand in no person's
// history: reports, helpline contacts, visits, providers. Escape leads back to that page.
#pragma once

#include "ui/forms/ReaderDialog.h"

#include <functional>

class QPushButton;

namespace zaklon::ui {

class HistoryReader final : public ReaderDialog {
    Q_OBJECT

  public:
    /// Of everything that is kept under the id of the record: its words and contacts as well, as
    /// far as the role may read them.
    HistoryReader(Session& session, const RecordId& record, QWidget* parent);

  Q_SIGNALS:
    void versionPutBack();

  protected:
    /// Enter presses no button that has not the focus.
    void keyPressEvent(QKeyEvent* event) override;
};

/// The button that opens the reader over its window; `name` is its object name. `record` is asked
/// when it is pressed, `putBack` runs when the record became another one. Goes when the vault is
/// locked.
QPushButton* makeHistoryButton(Session& session, const QString& name,
                               std::function<RecordId()> record, std::function<void()> putBack,
                               QWidget* parent);

} // namespace zaklon::ui
