// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkspaceCommands.h"

#include "ui/shell/CommandBox.h"
#include "ui/shell/CommandSearch.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/SideRoom.h"
#include "ui/shell/Workspace.h"

#include <QAction>

#include <utility>

namespace zaklon::ui {

WorkspaceCommands::WorkspaceCommands(Session& session, Workspace& workspace,
                                     const ShellPages& pages, const RecentPersons& recent,
                                     const SideRoom& room)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_room(room)
    , m_search(new CommandSearch(session, workspace, recent, &workspace))
    , m_box(new CommandBox(
          [search = m_search](const QString& typed) { return search->find(typed); }, &workspace)) {
    m_search->setProviderPage(
        [this](const RecordId& provider) { m_workspace.openProvider(provider); });
    m_search->setSectionNames(pages.person.nameOf);
    connect(&workspace, &Workspace::pageShown, m_box, &CommandBox::dismiss);
    makeSettings(pages);
    makeFigures(session, pages);
}

void WorkspaceCommands::makeSettings(const ShellPages& pages) {
    m_settings = pages.settings ? pages.settings(&m_workspace) : QList<QAction*>();
    for (QAction* action : std::as_const(m_settings)) {
        if (const QString control = action->data().toString(); !control.isEmpty()) {
            connect(action, &QAction::triggered, this, [this, control] { openSetting(control); });
        }
    }
}

void WorkspaceCommands::makeFigures(const Session& session, const ShellPages& pages) {
    const bool may = pages.figures && mayOpen(session.role(), PageKind::Statistics);
    m_figures = may ? pages.figures(session, &m_workspace) : QList<QAction*>();
    for (QAction* action : std::as_const(m_figures)) {
        connect(action, &QAction::triggered, this,
                [this, figure = action->data().toString()] { m_workspace.openFigure(figure); });
    }
}

void WorkspaceCommands::openSetting(const QString& control) {
    m_workspace.openPage(PageKind::Settings);
    if (auto* widget = m_workspace.currentPage()->findChild<QWidget*>(control)) {
        widget->setFocus(Qt::TabFocusReason);
    }
}

void WorkspaceCommands::open(const QString& typed, const ShellActions& window, Offer offer) {
    Page* page = m_workspace.currentPage();
    m_search->setActions(page != nullptr ? page->pageActions() : QList<QAction*>(),
                         window.commands(), m_figures + m_settings);
    auto buttons = page != nullptr ? buttonCommands(*page) : std::vector<ButtonCommand>();
    const auto beside = m_room.panelCommands();
    buttons.insert(buttons.end(), beside.begin(), beside.end());
    m_search->setButtons(std::move(buttons));
    m_search->setOnlyRecent(offer == Offer::RecentPersons);
    m_search->setPerson(m_workspace.place().person);
    m_search->setCameFrom(m_box->cameFrom());
    m_box->openWith(typed);
}

void WorkspaceCommands::dismiss() {
    m_box->dismiss();
}

bool WorkspaceCommands::isOpen() const {
    return m_box->isVisible();
}

} // namespace zaklon::ui
