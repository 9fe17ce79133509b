// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonPage.h"

#include "ui/components/ButtonCommand.h"
#include "ui/components/Field.h"
#include "ui/components/FocusPlace.h"
#include "ui/components/GivesWay.h"
#include "ui/components/KeyAction.h"
#include "ui/components/SectionList.h"
#include "ui/components/TallScroll.h"
#include "ui/forms/ContactBanner.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/ReportBeginning.h"
#include "ui/people/PersonHeader.h"
#include "ui/people/SectionAdds.h"
#include "ui/people/SectionFields.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kWidestList = 220;
constexpr int kLowWindow = 600; ///< page height below which the header takes one line

/// The tenth has the 0. Beyond it Alt+Shift would be the next thought, but changes the keyboard
/// layout on many computers.
QKeySequence keyOfSection(int index) {
    constexpr int kDigits = 10;
    const int digit = Qt::Key_0 + (index + 1) % kDigits;
    return QKeySequence((index < kDigits ? int(Qt::ALT) : int(Qt::CTRL | Qt::SHIFT)) | digit);
}

IconName iconOf(PersonSection section) {
    switch (section) {
    case PersonSection::Overview:
        return IconName::Overview;
    case PersonSection::Risk:
        return IconName::Gauge;
    case PersonSection::CarePlan:
        return IconName::Care;
    case PersonSection::Services:
        return IconName::Services;
    case PersonSection::Referrals:
        return IconName::Pathways;
    case PersonSection::Identification:
        return IconName::Shield;
    case PersonSection::ContactsAndSafety:
        return IconName::Phone;
    case PersonSection::Outreach:
        return IconName::Search;
    case PersonSection::Details:
        return IconName::User;
    case PersonSection::Documents:
        return IconName::Document;
    case PersonSection::Consent:
        return IconName::Consent;
    case PersonSection::Rights:
        return IconName::Info;
    case PersonSection::Court:
        return IconName::Scale;
    case PersonSection::History:
        return IconName::History;
    }
    return IconName::Circle;
}

} // namespace

PersonPage::PersonPage(Session& session, Navigator& navigator, Sections sections, TallyOf tallyOf,
                       QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_factories(std::move(sections))
    , m_tallyOf(std::move(tallyOf))
    , m_header(new PersonHeader(session, this))
    , m_banner(new ContactBanner(session, this))
    , m_list(new SectionList(this))
    , m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("person_page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 24 - kRingRoom, 14 - kRingRoom);
    layout->setSpacing(12 - kRingRoom);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(0, 0, kRingRoom, 0);
    head->setSpacing(12);
    head->addWidget(m_header);
    head->addWidget(m_banner);
    layout->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(16 - kRingRoom);
    m_list->setObjectName(QStringLiteral("person_sections"));
    m_list->setAccessibleName(tr("Sections"));
    auto* list = new QVBoxLayout;
    list->setContentsMargins(0, kRingRoom, 0, kRingRoom);
    list->addWidget(m_list, 0, Qt::AlignTop);
    row->addLayout(list);
    row->addWidget(new TallScroll(m_stack, this), 1);
    layout->addLayout(row, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_list),
                          static_cast<QWidget*>(m_stack)}) {
        setRegion(*part);
    }
    for (const auto& [section, factory] : m_factories) {
        m_order.push_back(section);
        const int place = m_list->addSection(iconOf(section), nameOf(section));
        m_list->reserveChips(place, usualChips(section));
    }
    connect(m_list, &SectionList::sectionChosen, this,
            [this](int index) { openSection(m_order[static_cast<std::size_t>(index)]); });
    connect(m_banner, &ContactBanner::contactsRequested, this,
            [this] { openSection(PersonSection::ContactsAndSafety); });
    connect(m_header, &PersonHeader::contactRequested, this,
            [this] { begin(PersonSection::ContactsAndSafety); });
    connect(&m_session, &Session::draftsChanged, this, &PersonPage::showChips);
    makeActions();
}

PersonPage::~PersonPage() {
    qApp->disconnect(this); // the focus moves while the sections are deleted
}

/// What may stand beside a section: from person to person, and while a form is begun, the list
/// keeps its width.
QStringList PersonPage::usualChips(PersonSection section) {
    switch (section) {
    case PersonSection::Overview:
    case PersonSection::History:
        return {}; // nothing is written there
    case PersonSection::Risk:
    case PersonSection::CarePlan:
    case PersonSection::Referrals:
    case PersonSection::Identification:
        return {tr("draft"), tr("due")};
    case PersonSection::Services:
    case PersonSection::Documents:
    case PersonSection::Consent:
    case PersonSection::Rights:
        return {tr("draft"), QStringLiteral("88")}; // a count
    default:
        return {tr("draft")};
    }
}

QString PersonPage::nameOf(PersonSection section) {
    switch (section) {
    case PersonSection::Overview:
        return tr("Overview");
    case PersonSection::Risk:
        return tr("Risk");
    case PersonSection::CarePlan:
        return tr("Care plan");
    case PersonSection::Services:
        return tr("Services");
    case PersonSection::Referrals:
        return tr("Referrals");
    case PersonSection::Identification:
        return tr("Identification");
    case PersonSection::ContactsAndSafety:
        return tr("Contacts, safety");
    case PersonSection::Outreach:
        return tr("Search, return");
    case PersonSection::Details:
        return tr("About the person");
    case PersonSection::Documents:
        return tr("Documents");
    case PersonSection::Consent:
        return tr("Consent");
    case PersonSection::Rights:
        return tr("Rights explained");
    case PersonSection::Court:
        return tr("Court");
    case PersonSection::History:
        return tr("History");
    }
    return {};
}

void PersonPage::makeActions() {
    addBegin(tr("Record contact"),
             //: other words by which the command box finds 'Record contact'; never shown
             tr("call phone talk met visit note log"),
             //: the key of a person page that records a contact, one letter
             QKeySequence(tr("C", "key")), PersonSection::ContactsAndSafety, "contact");
    addBegin(tr("Assess the risk"),
             //: other words by which the command box finds 'Assess the risk'; never shown
             tr("assessment questionnaire form safety danger"),
             //: the key of a person page that goes to the risk assessment, one letter
             QKeySequence(tr("R", "key")), PersonSection::Risk, "assessment");
    addBegin(tr("Add to the care plan"),
             //: other words by which the command box finds 'Add to the care plan'; never shown
             tr("new need goal action task step"),
             //: the key of a person page that adds to the care plan, one letter
             QKeySequence(tr("T", "key")), PersonSection::CarePlan, "action");
    auto* reveal = new QAction(icon(IconName::Eye), tr("Reveal or hide the name"), this);
    reveal->setObjectName(QStringLiteral("revealName"));
    reveal->setShortcut(QKeySequence(Qt::ALT | Qt::Key_R));
    //: other words by which the command box finds 'Reveal or hide the name'; never shown
    setKeyWords(*reveal, tr("show see unmask who"));
    reveal->setEnabled(m_session.confidential().has_value());
    connect(reveal, &QAction::triggered, m_header, [this] {
        m_header->show(); // it may have given way to a form
        m_header->toggleName();
    });
    addAction(reveal);
    auto* report = new QAction(icon(IconName::Reports), tr("Report about this person"), this);
    report->setObjectName(QStringLiteral("report-about"));
    //: other words by which the command box finds 'Report about this person'; never shown
    setKeyWords(*report, tr("new make write suspicion of trafficking"));
    report->setEnabled(mayWrite(m_session.role(), "suspicion_report") &&
                       mayWrite(m_session.role(), "reported_person"));
    connect(report, &QAction::triggered, this, [this] {
        if (const auto begun = beginReport(m_session, m_person)) {
            m_navigator.openReport(*begun);
        }
    });
    addAction(report);
    //: other words by which the command box finds 'New referral'; never shown
    addPress(tr("New referral"), tr("refer send provider service organisation"),
             PersonSection::Referrals, {QStringLiteral("new_referral")}, "referral");
    //: other words by which the command box finds 'Close the file'; never shown
    addPress(tr("Close the file"), tr("end finish closing archive"), PersonSection::Identification,
             {QStringLiteral("close_file")}, "case_closing");
    //: other words by which the command box finds 'Ask for a review'; never shown
    addPress(tr("Ask for a review"), tr("request objection complaint appeal reconsider"),
             PersonSection::Identification, {QStringLiteral("ask_review")}, "review_request");
    makeFieldActions(); // before the sections that hold them: found by the same words
    makeSectionActions();
    makeSectionAdds();
    connect(qApp, &QApplication::focusChanged, this, &PersonPage::wakeLetters);
}

void PersonPage::addBegin(const QString& text, const QString& otherWords, const QKeySequence& key,
                          PersonSection section, const char* kind) {
    auto* action = new QAction(icon(IconName::Plus), text, this);
    action->setObjectName(QStringLiteral("begin-") + QString::fromLatin1(kind));
    setKeyWords(*action, otherWords);
    action->setShortcut(key);
    action->setData(QVariant::fromValue(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(m_factories.contains(section) && mayWrite(m_session.role(), kind));
    connect(action, &QAction::triggered, this, [this, section] { begin(section); });
    addAction(action);
    if (action->isEnabled()) {
        m_begins << action;
    }
}

void PersonPage::wakeLetters() {
    bool filling = m_openForms.contains(m_section);
    for (const QWidget* at = window()->focusWidget(); at != nullptr && !filling;
         at = at->parentWidget()) {
        filling = qobject_cast<const Field*>(at) != nullptr;
    }
    for (QAction* action : std::as_const(m_begins)) {
        action->setShortcut(filling ? QKeySequence() : action->data().value<QKeySequence>());
    }
}

/// What people look for there, beside its name: also what its buttons say.
QString PersonPage::keyWordsOf(PersonSection section) {
    switch (section) {
    case PersonSection::Overview:
        //: other words by which the command box finds the section 'Overview'; never shown
        return tr("course timeline events print");
    case PersonSection::Risk:
        //: other words by which the command box finds the section 'Risk'; never shown
        return tr("assess assessment questionnaire form safety plan danger record event "
                  "self-harm screening vulnerability trafficking indicators signs");
    case PersonSection::CarePlan:
        //: other words by which the command box finds the section 'Care plan'; never shown
        return tr("add need goal action task step phase begin done");
    case PersonSection::Services:
        //: other words by which the command box finds the section 'Services'; never shown
        return tr("record add service provided delivered");
    case PersonSection::Referrals:
        //: other words by which the command box finds the section 'Referrals'; never shown
        return tr("new referral send answer add pathway compare step checklist print place "
                  "for tonight bed threat of removal asylum residence");
    case PersonSection::Identification:
        //: other words by which the command box finds the section 'Identification'; never shown
        return tr("review objection complaint appeal decision outcome procedure Centre "
                  "record open close dismiss dismissed reject rejected obstacle feedback "
                  "interview plan contact step duty indicators dependency labour protection "
                  "protect at risk vulnerability guarantee representative guardian country "
                  "of origin bed closing file");
    case PersonSection::ContactsAndSafety:
        //: other words by which the command box finds the section 'Contacts, safety'; never shown
        return tr("record add contact call safe way telephone address name family relation "
                  "team colleague appointment card");
    case PersonSection::Outreach:
        //: other words by which the command box finds the section 'Search, return'; never shown
        return tr("missing lost reach return record attempt start search agree code");
    case PersonSection::Details:
        //: other words by which the command box finds the section 'About the person'; never shown
        return tr("record change duplicate twice merge year of birth age sex name "
                  "language citizenship category "
                  "pseudonym status who is responsible hand over link same person");
    case PersonSection::Documents:
        //: other words by which the command box finds the section 'Documents'; never shown
        return tr("add document passport identity card permit expires attach file");
    case PersonSection::Consent:
        //: other words by which the command box finds the section 'Consent'; never shown
        return tr("record withdraw consent permission share information year of birth");
    case PersonSection::Rights:
        //: other words by which the command box finds the section 'Rights explained'; never shown
        return tr("record talk leaflet law text print show explain");
    case PersonSection::Court:
        //: other words by which the command box finds the section 'Court'; never shown
        return tr("add proceeding hearing trial lawyer charge compensation claim protection");
    case PersonSection::History:
        //: other words by which the command box finds the section 'History'; never shown
        return tr("who changed opened before version put back journal");
    }
    return {};
}

void PersonPage::makeSectionActions() {
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const auto section = m_order[i];
        auto* jump = new QAction(tr("Go to section: %1").arg(nameOf(section)), this);
        jump->setObjectName(QStringLiteral("go-section-%1").arg(i + 1));
        jump->setShortcut(keyOfSection(static_cast<int>(i)));
        m_list->setTip(static_cast<int>(i),
                       //: tip on a section of a person: its name and its key
                       tr("%1 (%2)").arg(nameOf(section),
                                         jump->shortcut().toString(QKeySequence::NativeText)));
        setKeyWords(*jump, keyWordsOf(section));
        connect(jump, &QAction::triggered, this, [this, section] {
            openSection(section);
            QWidget* typing = placeOfTyping(*this);
            (typing != nullptr ? typing : firstFocus())->setFocus(Qt::OtherFocusReason);
        });
        addAction(jump);
    }
}

void PersonPage::makeFieldActions() {
    for (const auto& field : sectionFields()) {
        auto* action = new QAction(field.text(), this);
        action->setObjectName(QStringLiteral("go-field-") + QString::fromLatin1(field.field));
        setKeyWords(*action, field.otherWords());
        setPlaceWords(*action, nameOf(SectionField::kSection));
        setFoundByWords(*action);
        action->setEnabled(m_factories.contains(SectionField::kSection) &&
                           mayRead(m_session.role(), field.kind));
        connect(action, &QAction::triggered, this,
                [this, name = field.field] { goToField(SectionField::kSection, name); });
        addAction(action);
    }
}

void PersonPage::goToField(PersonSection section, const char* field) {
    openSection(section);
    auto* page = sectionPage(section);
    if (page == nullptr) {
        return;
    }
    const auto name = QString::fromLatin1(field) + QStringLiteral("_field");
    const auto fields = page->findChildren<Field*>(name);
    const auto shown = std::find_if(fields.begin(), fields.end(), [page](const auto* each) {
        return each->isVisibleTo(page) && each->editor().isEnabledTo(page);
    });
    QWidget* place = shown == fields.end() ? firstFocus() : &(*shown)->editor();
    place->setFocus(Qt::OtherFocusReason);
}

void PersonPage::makeSectionAdds() {
    for (const auto& add : sectionAdds()) {
        QStringList buttons{QString::fromLatin1(add.button)};
        if (add.first != nullptr) {
            buttons << QString::fromLatin1(add.first);
        }
        auto* action = addPress(add.text(), add.otherWords(), add.section, buttons, add.kind);
        setPlaceWords(*action, nameOf(add.section));
        setFoundByWords(*action);
    }
}

QAction* PersonPage::addPress(const QString& text, const QString& otherWords, PersonSection section,
                              const QStringList& buttons, const char* kind) {
    auto* action = new QAction(text, this);
    action->setObjectName(QStringLiteral("press-") + buttons.front());
    setKeyWords(*action, otherWords);
    action->setEnabled(m_factories.contains(section) && mayWrite(m_session.role(), kind));
    connect(action, &QAction::triggered, this,
            [this, section, buttons] { press(section, buttons); });
    addAction(action);
    return action;
}

void PersonPage::press(PersonSection section, const QStringList& names) {
    openSection(section);
    auto* page = sectionPage(section);
    if (page == nullptr) {
        return;
    }
    firstFocus()->setFocus(Qt::OtherFocusReason);
    for (const auto& name : names) {
        const auto buttons = page->findChildren<QPushButton*>(name);
        const auto shown = std::find_if(buttons.begin(), buttons.end(), [](const auto* each) {
            return !each->isHidden() && each->isEnabled(); // also in a part that is not in front
        });
        if (shown != buttons.end()) {
            if (page->bringForward(**shown)) {
                pressButton(**shown);
            }
            return;
        }
    }
}

void PersonPage::begin(PersonSection section) {
    openSection(section);
    if (auto* page = sectionPage(section)) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
        page->begin();
    }
}

PersonSectionPage* PersonPage::sectionPage(PersonSection section) {
    if (const auto known = m_pages.find(section); known != m_pages.end()) {
        return known->second;
    }
    const auto factory = m_factories.find(section);
    if (factory == m_factories.end()) {
        return nullptr;
    }
    auto* page = factory->second(m_stack);
    leaveRingRoom(*page);
    m_stack->addWidget(page);
    m_pages[section] = page;
    connect(page, &Page::titleChanged, this, &Page::titleChanged);
    connect(page, &PersonSectionPage::formOpened, this, [this, section](bool open) {
        if (open) {
            m_openForms.insert(section);
        } else {
            m_openForms.erase(section);
        }
        setCompact();
    });
    return page;
}

void PersonPage::showPerson(const RecordId& person, PersonSection section) {
    if (person != m_person) {
        m_person = person;
        m_tallies.clear();
        m_openForms.clear(); // each section closes that of the person before
        m_header->hideName();
        m_session.noteAccess(JournalAction::Opened, describe<Person>(), person, person,
                             "person_page");
    }
    openSection(section);
    refresh();
}

void PersonPage::openSection(PersonSection section) {
    auto* page = sectionPage(section);
    if (page == nullptr) {
        return;
    }
    m_section = section;
    const auto index = std::find(m_order.begin(), m_order.end(), section) - m_order.begin();
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentSection(static_cast<int>(index));
    }
    m_stack->setCurrentWidget(page);
    page->showPerson(m_person);
    showChips();
    setCompact();
    setHelpTopic(*this, sectionTopic(section));
    Q_EMIT titleChanged(); // another part of the page is shown
}

void PersonPage::refresh() {
    if (m_person.isNil()) {
        return;
    }
    m_header->showPerson(m_person);
    m_banner->showPerson(m_person);
    m_code = m_header->code();
    m_tallies = m_tallyOf(m_person);
    if (auto* page = sectionPage(m_section)) {
        page->refresh();
    }
    showChips();
}

std::set<PersonSection> PersonPage::sectionsWithDrafts() const {
    std::set<PersonSection> sections;
    auto box = m_session.isPresenting() ? std::nullopt : m_session.vault().drafts();
    const auto drafts = box ? box->about(m_person) : Result<std::vector<FormDraft>>();
    for (const auto& draft : drafts.value_or(std::vector<FormDraft>{})) {
        if (const auto place = placeOf(draft.key); place.section) {
            sections.insert(*place.section);
        }
    }
    return sections;
}

void PersonPage::showChips() {
    const auto begun = sectionsWithDrafts();
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const auto index = static_cast<int>(i);
        const auto found = m_tallies.find(m_order[i]);
        const auto tally = found == m_tallies.end() ? Tally() : found->second;
        if (tally.due) { // a draft waits on its page; what is due may not go unseen
            m_list->setChip(index, tr("due"), Tone::High);
        } else if (begun.count(m_order[i]) > 0) {
            m_list->setChip(index, tr("draft"), Tone::Info);
        } else {
            m_list->setChip(index, tally.count == 0
                                       ? QString()
                                       : m_session.words().locale().toString(tally.count));
        }
    }
    fitList();
}

/// Large text makes room for its own names, not for more.
void PersonPage::fitList() {
    const auto& theme = Theme::of(this);
    m_list->setFixedWidth(std::clamp(m_list->fittingWidth(), theme.column(kSectionListWidth),
                                     theme.scaled(kWidestList)));
}

void PersonPage::setCompact() {
    wakeLetters();
    const auto& theme = Theme::of(this);
    const bool isLow = hasFewLines(*this); // header and banner have one line each at most
    m_header->setCompact(height() < theme.scaled(kLowWindow));
    m_header->setLow(isLow);
    m_banner->setLow(isLow);
    // For a form only where it would show one field otherwise: what is beside it jumps then. How to
    // make contact safely stays, in a line; the code stands in the title.
    const bool takesPage = isLow && m_openForms.contains(m_section);
    m_header->setVisible(!takesPage);
    if (const auto shown = m_pages.find(m_section); shown != m_pages.end()) {
        giveWay(*shown->second, takesPage);
    }
}

QString PersonPage::title() const {
    return m_code.isEmpty() ? tr("People") : tr("People  /  %1").arg(m_code);
}

/// A person is opened at the overview, with the keys at the sections: arrows and the letters of the
/// page lead on. What leads to another section is about something in it.
QWidget* PersonPage::firstFocus() {
    auto* page = m_section == PersonSection::Overview ? nullptr : sectionPage(m_section);
    auto* place = page == nullptr ? nullptr : focusPlace(page->firstFocus(), *page);
    return place == nullptr ? static_cast<QWidget*>(m_list) : place;
}

void PersonPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    setCompact();
}

void PersonPage::hideEvent(QHideEvent* event) {
    m_header->hideName();
    Page::hideEvent(event);
}

} // namespace zaklon::ui
