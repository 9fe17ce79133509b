// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkspaceKeys.h"

#include "ui/session/Session.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/Workspace.h"

#include <QAction>

namespace zaklon::ui {

namespace {

using When = decltype(&QAction::triggered);

void connectBeginnings(const ShellActions& actions, Workspace& workspace) {
    const When pressed = &QAction::triggered;
    QObject::connect(actions.newPerson(), pressed, &workspace, &Workspace::startNewPerson);
    QObject::connect(actions.logContact(), pressed, &workspace, &Workspace::logContact);
    QObject::connect(actions.newReport(), pressed, &workspace, &Workspace::startNewReport);
    QObject::connect(actions.newProvider(), pressed, &workspace, &Workspace::startNewProvider);
    QObject::connect(&actions, &ShellActions::startedInShelter, &workspace,
                     &Workspace::startInShelter);
    QObject::connect(&actions, &ShellActions::startedWithCopy, &workspace,
                     &Workspace::startWithCopy);
}

void connectGoings(const ShellActions& actions, Workspace& workspace) {
    const When pressed = &QAction::triggered;
    Workspace* const place = &workspace;
    QObject::connect(actions.back(), pressed, place, &Workspace::back);
    QObject::connect(actions.nextTab(), pressed, place, [place] { place->turnTab(1); });
    QObject::connect(actions.previousTab(), pressed, place, [place] { place->turnTab(-1); });
    QObject::connect(actions.closeTab(), pressed, place, &Workspace::closeTab);
    QObject::connect(actions.nextRegion(), pressed, place,
                     [place] { place->focusNextRegion(true); });
    QObject::connect(actions.previousRegion(), pressed, place,
                     [place] { place->focusNextRegion(false); });
    for (const auto& going : actions.goings()) {
        QObject::connect(going.action, pressed, place,
                         [place, page = going.page] { place->openPage(page); });
    }
}

} // namespace

void connectKeys(const ShellActions& actions, Session& session, Workspace& workspace) {
    connectBeginnings(actions, workspace);
    connectGoings(actions, workspace);
    const When pressed = &QAction::triggered;
    QObject::connect(actions.undo(), pressed, &workspace, &Workspace::undoLast);
    QObject::connect(actions.redo(), pressed, &workspace, &Workspace::redoLast);
    QObject::connect(actions.presentation(), pressed, &session,
                     [&session] { session.requestPresentation(!session.isPresenting()); });
    QObject::connect(actions.whyHidden(), pressed, &workspace, &Workspace::sayWhyHidden);
}

} // namespace zaklon::ui
