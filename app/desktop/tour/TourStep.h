// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which a tour is written. Widgets are named by objectName; "a/b" is b inside a, and
// "a#2" is the second a on screen.
#pragma once

#include "ui/session/Navigator.h"

#include <QString>

#include <vector>

namespace zaklon::desktop {

struct TourStep {
    enum class Verb {
        Say,      ///< prints `text`
        Open,     ///< goes to `page` with the rail
        EachPage, ///< a picture of each page that the rail has, named `text`-page; with its forms
        OnTheWay, ///< opens the person of the vault who follows most pathways
        Press,    ///< clicks in the middle of `target`
        First,    ///< presses the first button whose name begins with `target`
        Menu,     ///< opens the menu of the button `target` and takes the entry named `text`
        Type,     ///< replaces what is in `target` with `text`, key by key
        Choose,   ///< the entry of a combo box with the code `text`, or that begins with it
        Key,      ///< a shortcut such as "Ctrl+K", or a key for what has the focus
        BringUp,  ///< the key `text`, unless `target` is on screen by itself, as in a wide window
        Until,    ///< the key `text`, again and again until `target` is on screen
        Row,      ///< makes row `number` of a list, table or combo box current
        EachRow,  ///< a picture of each row of a list; with its forms
        EachView, ///< a picture of each of the views that the segments `target` switch between;
                  ///< with its forms
        EachForm, ///< a picture of each form that a button in sight opens which adds, begins or
                  ///< erases something, named `text`-form-1 ...
        IfThere,  ///< presses `target`; passes over `number` steps if nobody could any more
        Leave,    ///< presses the first button that closes a form; passes if none does
        WaitFor,  ///< until `target` is on screen and enabled
        Expect,   ///< `target` shows `text` somewhere in its words
        Below,    ///< pictures of what stands below the fold, as far as anybody scrolls, named
                  ///< `text`-below-1, -2 ...
        Screen,   ///< scrolls everything that scrolls to its screenful `number`, from 0
        Fail,     ///< tells the session of a failure, which nothing brings about without harm
        Shoot     ///< writes a picture named `text`, and a description of it
    };
    Verb verb = Verb::Say;
    QString target;
    QString text;
    ui::PageKind page = ui::PageKind::Today;
    int number = 0;
    bool forms = false; ///< of what is visited, the forms too
};

/// For whoever reads how far a tour came.
QString describe(const TourStep& step);

/// Writes steps in the order of the calls: `script.open(...).press(...).shoot(...)`.
class TourScript {
  public:
    /// Whether the forms of what is visited are opened, each closed again.
    enum class Forms { Closed, Opened };

    TourScript& say(const QString& text);
    TourScript& open(ui::PageKind page);
    TourScript& eachPage(const QString& name, Forms forms = Forms::Closed);
    TourScript& onTheWay();
    TourScript& press(const QString& target);
    TourScript& pressFirst(const QString& beginning);
    TourScript& pressIfThere(const QString& target, int stepsThen);
    TourScript& menu(const QString& button, const QString& entry);
    TourScript& type(const QString& target, const QString& text);
    TourScript& choose(const QString& target, const QString& text);
    TourScript& key(const QString& keys);
    TourScript& bringUp(const QString& target, const QString& keys);
    TourScript& keyUntil(const QString& target, const QString& keys);
    TourScript& row(const QString& target, int number);
    /// A section of the person who is shown, as a coordinator sees them: all, in their order.
    TourScript& section(ui::PersonSection section);
    TourScript& eachRow(const QString& target, const QString& name, Forms forms = Forms::Closed);
    TourScript& eachView(const QString& target, const QString& name, Forms forms = Forms::Closed);
    TourScript& eachForm(const QString& name);
    TourScript& leave();
    TourScript& waitFor(const QString& target);
    TourScript& expect(const QString& target, const QString& text);
    TourScript& shoot(const QString& name);
    TourScript& screen(int number);
    TourScript& fail();
    /// A picture of what is in sight and of everything below it.
    TourScript& shootAll(const QString& name);

    const std::vector<TourStep>& steps() const { return m_steps; }
    /// The steps of another script after these.
    TourScript& then(const TourScript& others);
    /// Puts the steps of another script before the step number `at`.
    void insert(std::size_t at, const TourScript& others);

  private:
    TourScript& add(TourStep step);
    std::vector<TourStep> m_steps;
};

/// The whole tour, for a demonstration vault. `scratch`: a folder that it may write to.
TourScript wholeTour(const QString& scratch);
/// Only looks: every page, every section, every form behind a button that adds or begins something,
/// as everybody who may open the demonstration in the folder `vault`. It keeps nothing there but
/// assessments as drafts, and saves in a vault of its own in `scratch`; at its end the
/// demonstration is open as before, so that it can be repeated.
TourScript everyPage(const QString& scratch, const QString& vault);

} // namespace zaklon::desktop
