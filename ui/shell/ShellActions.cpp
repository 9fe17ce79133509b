// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShellActions.h"

#include "ui/components/KeyAction.h"
#include "ui/shell/PageEntry.h"
#include "ui/shell/Places.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace zaklon::ui {

ShellActions::ShellActions(Role role, bool presenting, QWidget* window)
    : QObject(window), m_window(window) {
    m_find =
        add(QStringLiteral("find"), tr("Search people, notes, actions"), {Qt::CTRL | Qt::Key_K});
    m_recent = add(QStringLiteral("recentPeople"), tr("People seen in this session"),
                   {Qt::CTRL | Qt::Key_E});
    m_newPerson = add(QStringLiteral("newPerson"), tr("New person"), {});
    m_newPerson->setVisible(mayWrite(role, "person"));
    m_logContact = add(QStringLiteral("logContact"), tr("Log a helpline contact"),
                       {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    m_logContact->setVisible(mayWrite(role, "helpline_contact"));
    m_logContact->setEnabled(m_logContact->isVisible());
    // In the words of their pages: there they have a key, and are the same command.
    m_newReport = add(QStringLiteral("newReport"), tr("New report of suspected trafficking"), {});
    m_newReport->setVisible(mayWrite(role, "suspicion_report"));
    m_newProvider = add(QStringLiteral("newProvider"), tr("Add a provider"), {});
    m_newProvider->setVisible(mayWrite(role, "provider"));
    addShelterStarts(role);
    addCopyStarts(role);
    addGoings(role);
    m_hide = add(QStringLiteral("hideWindow"), tr("Hide the window behind a clock"),
                 {Qt::CTRL | Qt::Key_H});
    m_presentation = add(QStringLiteral("presentation"),
                         presenting ? tr("End the presentation: show names and notes again")
                                    : tr("Presentation: codes only"),
                         {Qt::CTRL | Qt::SHIFT | Qt::Key_H});
    m_whyHidden =
        add(QStringLiteral("whyHidden"), tr("Why names stay hidden"), {Qt::ALT | Qt::Key_R});
    m_whyHidden->setVisible(presenting && mayRead(role, "person_name"));
    m_whyHidden->setEnabled(m_whyHidden->isVisible()); // elsewhere it is the key of the page
    m_lock = add(QStringLiteral("lockVault"), tr("Lock"), {Qt::CTRL | Qt::Key_L});
    m_leave = add(QStringLiteral("leaveProgram"), tr("Leave the program"), {Qt::CTRL | Qt::Key_Q});
    m_nextRegion = add(QStringLiteral("nextRegion"), tr("Next part of the window"), {Qt::Key_F6});
    m_previousRegion = add(QStringLiteral("previousRegion"), tr("Previous part of the window"),
                           {Qt::SHIFT | Qt::Key_F6});
    m_back = add(QStringLiteral("back"), tr("Back to the page before"),
                 {Qt::Key_Backspace, Qt::ALT | Qt::Key_Left});
    m_undo = add(QStringLiteral("undoSaved"), tr("Take back what was saved last"),
                 {Qt::CTRL | Qt::Key_Z});
    m_redo = add(QStringLiteral("redoSaved"), tr("Save again what was taken back"),
                 {Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    for (auto* step : {m_undo, m_redo}) {
        step->setAutoRepeat(false); // a key held a moment too long would take back what nobody read
    }
    m_nextTab =
        add(QStringLiteral("nextTab"), tr("Next person who is open"), {Qt::CTRL | Qt::Key_Tab});
    m_previousTab = add(QStringLiteral("previousTab"), tr("Person before who is open"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab});
    m_closeTab =
        add(QStringLiteral("closeTabNow"), tr("Close this person's tab"), {Qt::CTRL | Qt::Key_W});
    m_keys = add(QStringLiteral("keys"), tr("Keys of this page"), {Qt::Key_Question});
    m_law = add(QStringLiteral("law"), tr("Read the texts of law"), {});
    m_help = add(QStringLiteral("help"), tr("Help for this page"), {Qt::Key_F1});
    m_tutorial = add(QStringLiteral("tutorial"), tr("First-day tutorial, 10 minutes"), {});
    addKeyWords();
}

/// What people call these things, beside what they are called here.
void ShellActions::addKeyWords() {
    //: other words by which the command box finds 'New person'; never shown
    setKeyWords(*m_newPerson, tr("make create add open record file register"));
    //: other words by which the command box finds 'Log a helpline contact'; never shown
    setKeyWords(*m_logContact, tr("call phone telephone record write"));
    //: other words by which the command box finds 'New report of suspected trafficking'
    setKeyWords(*m_newReport, tr("make create write send suspicion submit"));
    //: other words by which the command box finds 'Add a provider'; never shown
    setKeyWords(*m_newProvider, tr("make new organisation institution directory"));
    //: other words by which the command box finds 'Take back what was saved last'; never shown
    setKeyWords(*m_undo, tr("undo reverse"));
    setFoundLast(*m_undo);
    setFoundLast(*m_redo);
    //: other words by which the command box finds 'Presentation: codes only'; never shown
    setKeyWords(*m_presentation, tr("present show screen projector strangers hide names"));
    //: other words by which the command box finds 'Why names stay hidden'; never shown
    setKeyWords(*m_whyHidden, tr("reveal show see unmask name"));
    //: other words by which the command box finds 'Hide the window behind a clock'; never shown
    setKeyWords(*m_hide, tr("cover panic quickly away"));
    //: other words by which the command box finds 'Lock'; never shown
    setKeyWords(*m_lock, tr("close exit quit leave log out sign off end"));
    //: other words by which the command box finds 'Leave the program'; never shown
    setKeyWords(*m_leave, tr("close exit quit end window"));
    //: other words by which the command box finds 'Keys of this page'; never shown
    setKeyWords(*m_keys, tr("keyboard shortcuts"));
    //: other words by which the command box finds 'Help for this page'; never shown
    setKeyWords(*m_help, tr("manual guide how explain"));
    //: other words by which the command box finds 'People seen in this session'; never shown
    setKeyWords(*m_recent, tr("recent last opened before"));
    //: other words by which the command box finds 'Read the texts of law'; never shown
    setKeyWords(*m_law, tr("article paragraph act statute"));
    //: other words by which the command box finds the tutorial; never shown
    setKeyWords(*m_tutorial, tr("learn training introduction exercise"));
    for (auto* start : std::as_const(m_shelterStarts)) {
        if (start->data().toInt() == static_cast<int>(ShelterStart::Welcome)) {
            //: other words by which the command box finds 'New stay'; never shown
            setKeyWords(*start, tr("welcome somebody admit arrive come in shelter bed"));
        }
        if (start->data().toInt() == static_cast<int>(ShelterStart::Note)) {
            //: other words by which the command box finds 'Write a shift note'; never shown
            setKeyWords(*start, tr("notes for the next shift handover hand over"));
        }
    }
    for (const auto& going : m_goings) {
        setKeyWords(*going.action, keyWordsOf(going.page));
    }
}

/// What people look for there, also what its buttons say.
QString ShellActions::keyWordsOf(PageKind page) {
    switch (page) {
    case PageKind::Today:
        //: other words by which the command box finds the page 'Today'; never shown
        return tr("tasks due overdue put off assign drafts expiring");
    case PageKind::People:
        //: other words by which the command box finds the page 'People'; never shown
        return tr("list records files assign");
    case PageKind::Reports:
        //: other words by which the command box finds the page 'Reports'; never shown
        return tr("helpline contacts calls call back log plan visit outreach patterns");
    case PageKind::FallingThrough:
        //: other words by which the command box finds the page 'Follow-up'; never shown
        return tr("review verified unanswered waiting rejected dismissed not screened institutions "
                  "note a proposal");
    case PageKind::Referrals:
        //: other words by which the command box finds the page 'Referrals'; never shown
        return tr("answer waiting no answer in time");
    case PageKind::Shelter:
        //: other words by which the command box finds the page 'Shelter'; never shown
        return tr("beds arrange add a bed move end stay house shift note");
    case PageKind::Statistics:
        //: other words by which the command box finds the page 'Statistics'; never shown
        return tr("figures numbers annual report table print save CSV PDF");
    case PageKind::Directory:
        //: other words by which the command box finds the page 'Directory'; never shown
        return tr("providers organisations services institutions closed");
    case PageKind::Staff:
        //: other words by which the command box finds the page 'Access'; never shown
        return tr("recovery shares passphrase change new colleague user role permission end");
    case PageKind::Backup:
        //: other words by which the command box finds the page 'Backup'; never shown
        return tr("backup make check copy restore return recover erase hold keep keeping stick");
    case PageKind::Settings:
        //: other words by which the command box finds the page 'Settings'; never shown
        return tr("language text size theme begin presentation first day");
    }
    return {};
}

QAction* ShellActions::add(const QString& name, const QString& text,
                           const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_window->addAction(action);
    m_all << action;
    return action;
}

void ShellActions::addShelterStarts(Role role) {
    const auto start = [&](const QString& name, const QString& text, ShelterStart what,
                           std::string_view kind) {
        auto* action = add(name, text, {});
        action->setData(static_cast<int>(what));
        action->setVisible(mayWrite(role, kind));
        connect(action, &QAction::triggered, this, [this, what] { Q_EMIT startedInShelter(what); });
        m_shelterStarts << action;
    };
    start(QStringLiteral("welcomeSomebody"), tr("New stay"), ShelterStart::Welcome, "stay");
    start(QStringLiteral("holdPlace"), tr("Hold a place"), ShelterStart::Hold, "stay");
    start(QStringLiteral("writeShiftNote"), tr("Write a shift note"), ShelterStart::Note,
          "shift_note");
}

/// In the words of the parts of their page.
void ShellActions::addCopyStarts(Role role) {
    const auto start = [&](const QString& name, const QString& text, CopyStart what, bool shown) {
        auto* action = add(name, text, {});
        action->setVisible(shown);
        connect(action, &QAction::triggered, this, [this, what] { Q_EMIT startedWithCopy(what); });
        setFoundLast(*action); // who types 'copy' means the page
        m_copyStarts << action;
    };
    start(QStringLiteral("checkCopy"), tr("Check a copy"), CopyStart::Check,
          mayOpen(role, PageKind::Backup));
    start(QStringLiteral("restoreCopy"), tr("Restore a copy"), CopyStart::Restore,
          may(role, Act::RestoreBackup));
}

void ShellActions::addGoings(Role role) {
    int key = Qt::Key_1;
    for (const PageKind page : railOrder()) {
        if (!mayOpen(role, page)) {
            continue;
        }
        QList<QKeySequence> keys;
        if (!standsAtBottom(page)) {
            keys << QKeySequence(static_cast<int>(Qt::CTRL) | key);
            ++key;
        } else if (page == PageKind::Settings) {
            keys << QKeySequence(Qt::CTRL | Qt::Key_Comma); // as in most programs
        }
        QAction* action = add(QStringLiteral("go-") + pageName(page), pageCommand(page), keys);
        m_goings.push_back({page, action});
    }
}

QList<QAction*> ShellActions::all() const {
    return m_all;
}

QList<QAction*> ShellActions::commands() const {
    QList<QAction*> some{m_newPerson, m_logContact, m_newReport, m_newProvider};
    some << m_shelterStarts << m_copyStarts;
    for (const auto& going : m_goings) {
        some << going.action;
    }
    some << m_recent << m_hide << m_presentation << m_whyHidden << m_lock << m_leave << m_undo
         << m_redo << m_law << m_keys << m_help << m_tutorial;
    return some;
}

} // namespace zaklon::ui
