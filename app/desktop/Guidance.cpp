// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Guidance.h"

#include "core/people/SafeContact.h"
#include "ui/forms/RecordSection.h"
#include "ui/help/HelpDialog.h"
#include "ui/help/HelpPages.h"
#include "ui/help/HelpPanel.h"
#include "ui/help/TutorialPanel.h"
#include "ui/help/TutorialWatch.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SideRoom.h"
#include "ui/shell/Workspace.h"

#include <QApplication>

#include <algorithm>

namespace zaklon::desktop {

using ui::MainWindow;
using ui::Tutorial;

namespace {

/// The list of agreed ways is the one that is in front.
bool showsWays(const ui::Page& page) {
    const auto lists = page.findChildren<ui::RecordSection*>();
    return std::any_of(lists.begin(), lists.end(), [&](const ui::RecordSection* list) {
        return list->kind() == describe<SafeContact>().kind && list->isVisibleTo(&page);
    });
}

} // namespace

Guidance::Guidance(MainWindow& window, const ui::Preferences& preferences, QObject* parent)
    : QObject(parent), m_window(window), m_preferences(preferences) {
    connect(&m_window, &MainWindow::helpRequested, this, &Guidance::openHelp);
    connect(&m_window, &MainWindow::tutorialRequested, this, &Guidance::beginTutorial);
    connect(&m_window, &MainWindow::hidden, &m_tutorial, &Tutorial::noteHidden);
    connect(&m_window, &MainWindow::locked, this, &Guidance::leaveVault);
    connect(&m_window, &MainWindow::remade, this, &Guidance::rebuild);
}

Guidance::~Guidance() {
    delete m_watch; // refers to the session
}

bool Guidance::isDemonstration() const {
    return m_window.isUnlocked() && m_window.session()->isDemonstration();
}

void Guidance::entered(bool offerTutorial) {
    closeHelp();
    connect(m_window.workspace(), &ui::Workspace::pageShown, this, &Guidance::follow);
    m_watchesDemonstration = isDemonstration();
    if (m_watchesDemonstration) {
        m_watch = new ui::TutorialWatch(m_tutorial, *m_window.session(), m_window.workspace());
        if (offerTutorial || m_tutorial.state() == Tutorial::State::Running) {
            showTutorial();
        }
    }
}

void Guidance::leaveVault() {
    if (m_watchesDemonstration) {
        m_tutorial.noteLocked();
    }
    m_watchesDemonstration = false;
    closeHelp();
    hideTutorial();
}

void Guidance::follow() {
    ui::Workspace* workspace = m_window.workspace();
    const QString topic = ui::helpTopicOf(workspace->currentPage());
    if (m_watch != nullptr) {
        const auto person = workspace->place().person;
        m_watch->arriveAt(topic, person);
        if (person && showsWays(*workspace->currentPage())) {
            m_watch->seeWays(*person);
        }
    }
    if (m_help != nullptr) {
        m_help->showTopic(topic);
    }
}

void Guidance::openInFront(QWidget& dialog, const QString& topic) {
    if (m_inFront != nullptr) { // F1 in help itself: the list of all pages
        m_inFront->panel().showTopic(ui::helpContents());
        return;
    }
    m_inFront = new ui::HelpDialog(m_preferences.language(), dialog);
    m_inFront->setAttribute(Qt::WA_DeleteOnClose);
    m_inFront->panel().showTopic(topic);
    m_inFront->open();
}

void Guidance::openHelp(const QString& topic) {
    if (auto* dialog = QApplication::activeModalWidget()) {
        openInFront(*dialog, topic);
        return;
    }
    if (m_help == nullptr) {
        m_before = QApplication::focusWidget();
        m_help = new ui::HelpPanel(m_preferences.language(), &m_window);
        connect(m_help, &ui::HelpPanel::closed, this, &Guidance::closeHelp);
        connect(m_help, &ui::HelpPanel::tutorialRequested, this, &Guidance::beginTutorial);
        m_help->setTutorialOffered(isDemonstration());
    }
    m_help->showTopic(topic);
    m_window.sideRoom().setPanel(m_help);
    m_help->setFocus(Qt::OtherFocusReason);
}

void Guidance::closeHelp() {
    if (m_help == nullptr) {
        return;
    }
    const bool hadFocus = m_help->isAncestorOf(QApplication::focusWidget());
    m_help->hide();
    m_help->deleteLater(); // one of its keys is being handled
    m_help.clear();
    showWhatRemains();
    if (hadFocus && m_before != nullptr && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    } else if (hadFocus && m_window.isUnlocked()) {
        m_window.workspace()->focusPage(); // it went while help was read
    }
}

void Guidance::showWhatRemains() {
    m_window.sideRoom().setPanel(m_panel, ui::SideRoom::Narrow::Below);
}

void Guidance::beginTutorial() {
    if (!isDemonstration()) {
        return; // never with real people
    }
    m_tutorial.begin();
    closeHelp();
    showTutorial();
}

void Guidance::showTutorial() {
    if (m_panel == nullptr) {
        m_panel = new ui::TutorialPanel(m_tutorial, &m_window);
        connect(m_panel, &ui::TutorialPanel::dismissed, this, &Guidance::putTutorialAway);
        connect(&m_window.sideRoom(), &ui::SideRoom::placing, m_panel,
                [panel = m_panel.data()](bool beside) { panel->setStrip(!beside); });
    }
    if (m_help == nullptr) {
        showWhatRemains();
    }
}

void Guidance::putTutorialAway() {
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    hideTutorial();
    if (hadFocus) {
        m_window.workspace()->focusPage();
    }
    if (!m_tutorial.isComplete()) {
        m_window.workspace()->say(tr("The first day waits for you: Ctrl+K, tutorial."));
    }
}

void Guidance::hideTutorial() {
    if (m_panel != nullptr) {
        m_panel->hide();
        m_panel->deleteLater();
        m_panel.clear();
    }
    if (m_help == nullptr) {
        m_window.sideRoom().setPanel(nullptr);
    }
}

void Guidance::rebuild() {
    const QString topic = m_help != nullptr ? m_help->topic() : QString();
    const bool tutorial = m_panel != nullptr;
    closeHelp();
    hideTutorial();
    if (m_window.isUnlocked()) {
        entered(tutorial); // the workspace was made anew
    }
    if (!topic.isEmpty()) {
        openHelp(topic);
    }
}

} // namespace zaklon::desktop
