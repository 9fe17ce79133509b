// SPDX-License-Identifier: GPL-3.0-or-later
// One person: header, safe-contact banner, section list, and the section that is open (ui.md 5,
// Person).
#pragma once

#include "core/people/Person.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <functional>
#include <map>
#include <set>

class QKeySequence;
class QStackedWidget;

namespace zaklon::ui {

class ContactBanner;
class PersonHeader;
class SectionList;

class PersonPage final : public Page {
    Q_OBJECT

  public:
    using SectionFactory = std::function<PersonSectionPage*(QWidget* parent)>;
    /// Sections in the order of PersonSection; those that the role may not open are left out by
    /// app/.
    using Sections = std::map<PersonSection, SectionFactory>;

    /// Beside the name of a section, whether it was opened or not.
    struct Tally {
        int count = 0;
        bool due = false;
    };
    using Tallies = std::map<PersonSection, Tally>;
    using TallyOf = std::function<Tallies(const RecordId& person)>;

    PersonPage(Session& session, Navigator& navigator, Sections sections, TallyOf tallyOf,
               QWidget* parent = nullptr);
    ~PersonPage() override;

    /// As the list of sections calls it.
    static QString nameOf(PersonSection section);

    void showPerson(const RecordId& person, PersonSection section);
    const RecordId& person() const { return m_person; }
    PersonSection section() const { return m_section; }
    /// The page of a section, made if it is not there yet; null if the role has no such section.
    PersonSectionPage* sectionPage(PersonSection section);
    /// Opens a section with the keys at a field of its form; where there is none for this file or
    /// role, the section is shown.
    void goToField(PersonSection section, const char* field);

    QString title() const override;
    void refresh() override;
    QWidget* firstFocus() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    static QStringList usualChips(PersonSection section);
    void makeActions();
    static QString keyWordsOf(PersonSection section);
    void makeFieldActions();
    void makeSectionActions();
    void wakeLetters();
    void addBegin(const QString& text, const QString& otherWords, const QKeySequence& key,
                  PersonSection section, const char* kind);
    /// What a section does by a button of its own, found by its words wherever one is on the page.
    QAction* addPress(const QString& text, const QString& otherWords, PersonSection section,
                      const QStringList& buttons, const char* kind);
    /// The same for whatever a section adds.
    void makeSectionAdds();
    /// Opens a section and presses the first of the buttons that is there; without any, for this
    /// file, the section is shown.
    void press(PersonSection section, const QStringList& names);
    /// Opens a section and begins a new record there.
    void begin(PersonSection section);
    void openSection(PersonSection section);
    void showChips();
    std::set<PersonSection> sectionsWithDrafts() const;
    void setCompact();
    void fitList();

    Session& m_session;
    Navigator& m_navigator;
    Sections m_factories;
    std::map<PersonSection, PersonSectionPage*> m_pages;
    TallyOf m_tallyOf;
    Tallies m_tallies;
    std::vector<PersonSection> m_order;
    RecordId m_person;
    QString m_code;
    QList<QAction*> m_begins; ///< single letters: without their key while somebody fills a field
    PersonSection m_section = PersonSection::Overview;
    std::set<PersonSection> m_openForms; ///< where one is open now
    PersonHeader* m_header;
    ContactBanner* m_banner;
    SectionList* m_list;
    QStackedWidget* m_stack;
};

} // namespace zaklon::ui
