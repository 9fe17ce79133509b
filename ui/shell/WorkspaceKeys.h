// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys that work everywhere do with a workspace.
#pragma once

namespace zaklon::ui {

class Session;
class ShellActions;
class Workspace;

/// Lets the actions begin things, go to pages and tabs, undo and present. What is the window's own
/// (hide, lock, leave, find, help) stays with it.
void connectKeys(const ShellActions& actions, Session& session, Workspace& workspace);

} // namespace zaklon::ui
