// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is on screen while the vault is open: rail, top bar, pages. Locking deletes it.
#pragma once

#include "ui/session/Navigator.h"
#include "ui/shell/PageEntry.h"
#include "ui/shell/Places.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace zaklon::ui {

class Banner;
class PersonTabs;
class Rail;
class Toast;
class TopBar;
class UndoSteps;

class Workspace final : public QWidget, public Navigator {
    Q_OBJECT

  public:
    static constexpr std::size_t kMostTabs = 8;

    Workspace(Session& session, const ShellPages& pages, QWidget* parent = nullptr);
    ~Workspace() override;

    void openPage(PageKind page) override;
    void openPerson(const RecordId& person,
                    PersonSection section = PersonSection::Overview) override;
    /// At most kMostTabs at once; beyond, the current tab shows the person.
    void openPersonBeside(const RecordId& person) override;
    void startAssessment(const RecordId& person, const QString& questionnaire) override;
    void openTask(const RecordId& person, PersonSection section, TaskKind kind,
                  const RecordId& record) override;
    void recordConsent(const RecordId& person, const RecordId& provider) override;
    void openOutcome(const RecordId& person, const RecordId& pathwayCase) override;
    void back() override;

    /// Opens the first page that the role may see if it may not see this one.
    void open(const Place& place);
    /// Where one is, with the section that is open now.
    Place place() const;
    /// The persons who are open, with their sections, as their tabs stand.
    std::vector<Place> tabs() const;
    /// Whose tab is shown, or was shown last; nil: nobody is open.
    RecordId lastPerson() const;
    /// Before the first page is opened: the tabs as they stood, and which was shown last.
    void setTabs(const std::vector<Place>& tabs, const RecordId& last);
    Page* currentPage() const;
    /// In the toast: something that nobody takes back and that changed no record.
    void say(const QString& sentence);
    /// Why no name is revealed in a presentation, and how it ends.
    void sayWhyHidden();
    /// Goes to the page of people and begins a new record there.
    void startNewPerson();
    /// Goes to the page of reports and logs a contact there.
    void logContact();
    void startNewReport();
    void startNewProvider();
    void startInShelter(ShelterStart start);
    void startWithCopy(CopyStart start);
    void openReport(const RecordId& report) override;
    void openContact(const RecordId& contact) override;
    void openVisit(const RecordId& visit) override;
    void openPattern(const RecordId& pattern) override;
    void openEndOfKeeping() override;
    /// Shows an organisation of the directory.
    void openProvider(const RecordId& provider);
    /// One figure on the page of statistics.
    void openFigure(const QString& figure);
    /// The next tab of a person, or the one before.
    void turnTab(int step);
    /// Closes the tab that is shown, if there is another one.
    void closeTab();
    /// Takes back what was saved last, or says that nothing is left to take back.
    void undoLast();
    /// Saves again what was taken back last.
    void redoLast();
    /// Title as the top bar shows it.
    QString title() const;
    /// The next region in reading order, or the one before: rail, top bar, parts of the page.
    void focusNextRegion(bool forward);
    /// Where the keyboard starts on the page that is shown.
    void focusPage();
    /// To what goes on with a draft that waits on the page; stays where it is without one.
    void focusDraft();
    Session& session() const { return m_session; }

  Q_SIGNALS:
    void searchRequested(const QString& text);
    void hideRequested();
    void lockRequested();
    /// Another page, or another part of the one shown.
    void pageShown();
    void personShown(const zaklon::RecordId& person);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Takes what is said of a failure away when the form that it was about says it, or is over.
    bool event(QEvent* event) override;

  private:
    template <class... Given, class... Args>
    void beginOn(PageKind page, const std::function<void(Page&, Given...)>& begin,
                 const Args&... args);
    template <class... Given, class... Args>
    void beginWith(const RecordId& person, PersonSection section,
                   const std::function<void(Page&, Given...)>& begin, const Args&... args);
    /// A person who is open; the page is reused where no tab of its own was asked for.
    struct Open {
        RecordId person;
        Page* page;
        std::optional<PersonSection> unseen = {}; ///< the section of a tab that waits to be shown
    };

    void arrange();
    void listen();
    Page* makePage(const Place& place);
    Page* pageFor(const Place& place);
    const PageEntry* entryOf(PageKind page) const;
    void go(const Place& place);
    void show(const Place& place);
    void refreshSoon();
    void refreshNow();
    void updateBadges();
    void fitRail();
    void showFailed(const Error& error);
    void hideFailure();
    Page* personPage(const RecordId& person);
    bool isTypedInto(const Open& open) const;
    void showTabs();
    void closeTabOf(const RecordId& person);
    void openTab(const Open& open);
    PersonSection sectionOf(const Open& open) const;

    static QList<QWidget*> regionsOf(Page& page);
    QList<QWidget*> regions() const;
    bool focusInto(QWidget* region) const;
    /// To what is being typed on the page; else where the page begins.
    static void focusBegun(Page& page);
    /// What had the keys in the page was hidden, disabled or deleted: they stay in the page.
    void focusMoved(const QWidget* before, const QWidget* now);

    Session& m_session;
    const ShellPages& m_pages;
    Rail* m_rail;
    TopBar* m_topBar;
    Banner* m_failure;
    QVBoxLayout* m_failureRow; ///< with air above it only while it is shown
    QStackedWidget* m_stack;
    Toast* m_toast;
    QTimer* m_refresh;
    std::map<PageKind, Page*> m_made;
    std::vector<Open> m_open;
    std::size_t m_current = 0; ///< of m_open: shown now, or shown last
    bool m_beside = false;     ///< the next person gets a tab of its own
    PersonTabs* m_tabs;
    Place m_place;
    bool m_placed = false;
    std::vector<Place> m_history;
    UndoSteps* m_steps;
};

} // namespace zaklon::ui
