// SPDX-License-Identifier: GPL-3.0-or-later
// What app/ tells the shell about pages: the shell shows them and knows none of them.
#pragma once

#include "core/base/RecordId.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <QList>

#include <functional>
#include <vector>

class QAction;

namespace zaklon::ui {

/// What is begun in the shelter: somebody comes, a place is kept, a note for the next shift.
enum class ShelterStart { Welcome, Hold, Note };

/// What is begun on the page of copies, beside making one.
enum class CopyStart { Check, Restore };

/// A page of the rail, made on first use.
struct PageEntry {
    PageKind kind;
    std::function<Page*(Session&, Navigator&, QWidget*)> make;
    /// How many things wait there, for the badge; nothing: no badge.
    std::function<int(const Session&)> waiting;
};

/// The page of one person; it shows one person after another, and there is one more for each tab.
struct PersonPageEntry {
    std::function<Page*(Session&, Navigator&, QWidget*)> make;
    std::function<void(Page&, const RecordId&, PersonSection)> show;
    std::function<void(Page&, const RecordId&, const QString& questionnaire)> assess;
    /// The section that is open in it.
    std::function<PersonSection(Page&)> section = {};
    /// Asks for the outcome of the procedure that has these phases.
    std::function<void(Page&, const RecordId& pathwayCase)> decide = {};
    /// Shows the part of the open section in which a task of this kind is done.
    std::function<void(Page&, TaskKind, const RecordId& record)> lead = {};
    /// How the list of sections calls one.
    std::function<QString(PersonSection)> nameOf = {};
    /// Opens the form of a consent to refer to this provider.
    std::function<void(Page&, const RecordId& provider)> recordConsent = {};
};

struct ShellPages {
    std::vector<PageEntry> entries;
    PersonPageEntry person;
    /// Begins a new record on the page of people, from anywhere.
    std::function<void(Page& people)> startNewPerson = {};
    /// Opens the form of a helpline contact on the page of reports, from anywhere.
    std::function<void(Page& reports)> logContact = {};
    /// Begins a new report, and a new organisation, each on its page, from anywhere.
    std::function<void(Page& reports)> startNewReport = {};
    std::function<void(Page& directory)> startNewProvider = {};
    std::function<void(Page& reports, const RecordId& report)> openReport = {};
    /// Opens a report where a task of nobody's own is done: nobody on it, feedback about all of it.
    std::function<void(Page& reports, TaskKind, const RecordId& report)> openReportTask = {};
    std::function<void(Page& reports, const RecordId& visit)> openVisit = {};
    std::function<void(Page& reports, const RecordId& pattern)> openPattern = {};
    std::function<void(Page& copies)> openEndOfKeeping = {};
    /// Shows one organisation on the page of the directory.
    std::function<void(Page& directory, const RecordId& provider)> showProvider = {};
    /// Opens the texts of law over the window, from anywhere.
    std::function<void(Session&, QWidget& window)> readLaw = {};
    /// What can be set on this laptop, as actions. One whose data names a control is done by going
    /// to that control on the page of settings.
    std::function<QList<QAction*>(QObject* parent)> settings = {};
    std::function<void(Page& reports, const RecordId& contact)> openContact = {};
    /// Shows one figure on the page of statistics.
    std::function<void(Page& statistics, const QString& figure)> showFigure = {};
    /// The figures by their names, as actions; the data of one says which it shows.
    std::function<QList<QAction*>(const Session&, QObject* parent)> figures = {};
    /// Begins something on the page of the shelter, from anywhere; `from`: the person who was
    /// shown.
    std::function<void(Page& shelter, ShelterStart, const RecordId& from)> startInShelter = {};
    /// Shows a part of the page of copies, from anywhere.
    std::function<void(Page& copies, CopyStart)> startWithCopy = {};
};

} // namespace zaklon::ui
