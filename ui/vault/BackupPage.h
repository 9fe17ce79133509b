// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the vault: make one, check one, restore one; and files whose keeping ends. One question
// at a time.
#pragma once

#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <functional>
#include <vector>

class QStackedWidget;

namespace zaklon::ui {

class CopyTask;
class MakeCopy;
class Segments;

class BackupPage final : public Page {
    Q_OBJECT

  public:
    BackupPage(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Backup and restore"); }
    void refresh() override;
    QWidget* firstFocus() override;
    void showCheck();
    /// Nothing for a role that has no such part; so are these.
    void showRestore();
    void showEndOfKeeping();

  private:
    void addTask(CopyTask* task, const QString& name);
    /// `afresh` is done whenever it is shown.
    void addPart(QWidget* part, const QString& name, std::function<void()> afresh);
    void showPart(int index);
    /// From elsewhere: its choice has the keys. Nothing for -1.
    void goToPart(int index);

    std::vector<std::function<void()>> m_afresh;
    QStringList m_names;
    MakeCopy* m_make = nullptr; ///< null for a role that makes none
    int m_check = -1;
    int m_restore = -1;
    int m_endOfKeeping = -1;
    Segments* m_choice;
    QStackedWidget* m_stack;
};

} // namespace zaklon::ui
