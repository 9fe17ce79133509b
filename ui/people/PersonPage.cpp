// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonPage.h"

#include "ui/components/SectionList.h"
#include "ui/people/ContactBanner.h"
#include "ui/people/PersonHeader.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kLowWindow = 700; ///< page height below which header and banner take one line each

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
    case PersonSection::ContactsAndSafety:
        return IconName::Phone;
    case PersonSection::Details:
        return IconName::User;
    case PersonSection::Documents:
        return IconName::Document;
    case PersonSection::Consent:
        return IconName::Consent;
    case PersonSection::History:
        return IconName::History;
    }
    return IconName::Circle;
}

} // namespace

PersonPage::PersonPage(Session& session, Navigator& navigator, Sections sections, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_factories(std::move(sections))
    , m_header(new PersonHeader(session, this))
    , m_banner(new ContactBanner(session, this))
    , m_list(new SectionList(this))
    , m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("person_page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 14);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_list->setObjectName(QStringLiteral("person_sections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFixedWidth(192);
    row->addWidget(m_list, 0, Qt::AlignTop);
    row->addWidget(m_stack, 1);
    layout->addLayout(row, 1);
    const std::map<PersonSection, QString> names{
        {PersonSection::Overview, tr("Overview")},
        {PersonSection::Risk, tr("Risk")},
        {PersonSection::CarePlan, tr("Care plan")},
        {PersonSection::Services, tr("Services")},
        {PersonSection::Referrals, tr("Referrals")},
        {PersonSection::ContactsAndSafety, tr("Contacts, safety")},
        {PersonSection::Details, tr("About the person")},
        {PersonSection::Documents, tr("Documents")},
        {PersonSection::Consent, tr("Consent")},
        {PersonSection::History, tr("History")}};
    for (const auto& [section, factory] : m_factories) {
        m_order.push_back(section);
        m_list->addSection(iconOf(section), names.at(section));
    }
    connect(m_list, &SectionList::sectionChosen, this,
            [this](int index) { openSection(m_order[static_cast<std::size_t>(index)]); });
    connect(m_banner, &ContactBanner::contactsRequested, this,
            [this] { openSection(PersonSection::ContactsAndSafety); });
    connect(m_header, &PersonHeader::contactRequested, this,
            [this] { openSection(PersonSection::ContactsAndSafety); });
    connect(&m_session, &Session::personChanged, this, [this](const RecordId& person) {
        if (person == m_person && isVisible()) {
            refresh();
        }
    });
    makeActions();
}

void PersonPage::makeActions() {
    auto* reveal = new QAction(icon(IconName::Eye), tr("Reveal or hide the name"), this);
    reveal->setShortcut(QKeySequence(Qt::ALT | Qt::Key_R));
    reveal->setEnabled(m_session.confidential().has_value());
    connect(reveal, &QAction::triggered, m_header, &PersonHeader::toggleName);
    auto* back = new QAction(icon(IconName::ArrowLeft), tr("Back"), this);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QAction::triggered, this, [this] { m_navigator.back(); });
    addActions({reveal, back});
    for (std::size_t i = 0; i < m_order.size() && i < 10; ++i) {
        auto* jump = new QAction(tr("Section %1").arg(i + 1), this);
        jump->setShortcut(QKeySequence(
            Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>((i + 1) % 10))));
        const auto section = m_order[i];
        connect(jump, &QAction::triggered, this, [this, section] { openSection(section); });
        addAction(jump);
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
    m_stack->addWidget(page);
    m_pages[section] = page;
    connect(page, &PersonSectionPage::formOpened, this, [this](bool open) {
        m_formOpen = open;
        setCompact();
    });
    return page;
}

void PersonPage::showPerson(const RecordId& person, PersonSection section) {
    if (person != m_person) {
        m_person = person;
        m_header->hideName();
        m_session.noteAccess(JournalAction::Opened, describe<Person>(), person, person,
                             "person_page");
    }
    m_formOpen = false;
    openSection(section);
    refresh();
}

void PersonPage::openSection(PersonSection section) {
    auto* page = sectionPage(section);
    if (page == nullptr) {
        return;
    }
    m_section = section;
    m_formOpen = false;
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
    if (auto* page = sectionPage(m_section)) {
        page->refresh();
    }
    showChips();
}

void PersonPage::showChips() {
    for (const auto& [section, page] : m_pages) {
        const auto index = std::find(m_order.begin(), m_order.end(), section) - m_order.begin();
        const auto text = page->isDue()       ? tr("due")
                          : page->count() > 0 ? m_session.words().locale().toString(page->count())
                                              : QString();
        m_list->setChip(static_cast<int>(index), text, page->isDue() ? Tone::High : Tone::Neutral);
    }
}

void PersonPage::setCompact() {
    const bool compact = m_formOpen || height() < kLowWindow - 100;
    m_header->setCompact(compact);
    m_banner->setCompact(compact);
}

QString PersonPage::title() const {
    return m_code.isEmpty() ? tr("People") : tr("People  /  %1").arg(m_code);
}

QWidget* PersonPage::firstFocus() {
    auto* page = sectionPage(m_section);
    auto* first = page == nullptr ? nullptr : page->firstFocus();
    return first == nullptr || first->focusPolicy() == Qt::NoFocus ? static_cast<QWidget*>(m_list)
                                                                   : first;
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
