// SPDX-License-Identifier: GPL-3.0-or-later
// What can be found and done by its words while the vault is open: the command box over a
// workspace, and what it is given each time it opens.
#pragma once

#include "ui/shell/PageEntry.h"

#include <QList>
#include <QObject>

class QAction;

namespace zaklon::ui {

class CommandBox;
class CommandSearch;
class RecentPersons;
class ShellActions;
class SideRoom;
class Workspace;

class WorkspaceCommands final : public QObject {
    Q_OBJECT

  public:
    /// Belongs to the workspace; everything else outlives it.
    WorkspaceCommands(Session& session, Workspace& workspace, const ShellPages& pages,
                      const RecentPersons& recent, const SideRoom& room);

    enum class Offer { Everything, RecentPersons };
    void open(const QString& typed, const ShellActions& window, Offer offer = Offer::Everything);
    void dismiss();
    bool isOpen() const;

  private:
    void makeSettings(const ShellPages& pages);
    void makeFigures(const Session& session, const ShellPages& pages);
    void openSetting(const QString& control);

    Workspace& m_workspace;
    const SideRoom& m_room;
    CommandSearch* m_search;
    CommandBox* m_box;
    QList<QAction*> m_settings; ///< only found by their words, as the figures
    QList<QAction*> m_figures;
};

} // namespace zaklon::ui
