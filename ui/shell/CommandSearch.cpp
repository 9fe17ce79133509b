// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandSearch.h"

#include "core/base/Text.h"
#include "core/outreach/ReturnCodeStore.h"
#include "core/people/Identity.h"
#include "core/people/Narrative.h"
#include "core/people/PersonStore.h"
#include "core/people/TypedPersonStore.h"
#include "core/referrals/ProviderStore.h"
#include "core/reports/Circumstance.h"
#include "core/reports/HelplineContact.h"
#include "core/reports/OutreachVisit.h"
#include "core/reports/ReportStore.h"
#include "core/store/SearchIndex.h"
#include "ui/components/KeyAction.h"
#include "ui/session/RecordPlace.h"
#include "ui/session/Text.h"
#include "ui/session/TypedMeets.h"
#include "ui/shell/CommandMatch.h"
#include "ui/shell/RecentPersons.h"
#include "ui/theme/ButtonKind.h"

#include <QAbstractButton>
#include <QAction>
#include <QPointer>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace zaklon::ui {

namespace {

constexpr std::size_t kPeopleShown = 6;
constexpr std::size_t kReportsShown = 4;
constexpr int kNamesAsked = 12;
constexpr int kTextsAsked = 40; ///< many of one person are one row
constexpr int kTextsShown = 5;
constexpr std::size_t kProvidersShown = 4;
constexpr int kFiguresShown = 5;
constexpr int kSettingsShown = 8; ///< every choice of one setting
constexpr std::size_t kButtonsShown = 8;
constexpr int kFewestLetters = 2; ///< below, everybody would be found

bool isGoing(const QAction& action) {
    return action.objectName().startsWith(QStringLiteral("go-"));
}

QString withoutMnemonic(QString text) {
    return text.remove(u'&');
}

QString listed(QStringList words) {
    words.removeAll({});
    return words.join(QStringLiteral(" · "));
}

/// The groups of what the program does: the one with the best hit stands first.
bool isOfProgram(CommandGroup group) {
    return group == CommandGroup::Do || group == CommandGroup::Here || group == CommandGroup::Go ||
           group == CommandGroup::Settings;
}

void sortBestFirst(std::vector<Command>& found) {
    std::map<CommandGroup, CommandRank> best;
    for (const auto& each : found) {
        const auto known = best.try_emplace(each.group, each.rank).first;
        known->second = std::min(known->second, each.rank);
    }
    const auto place = [&](const Command& each) {
        const bool program = isOfProgram(each.group);
        return std::tuple(program ? CommandGroup::Do : each.group,
                          program ? best.at(each.group) : CommandRank::Title, each.group,
                          each.rank);
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

/// A button of the page and an action that does the same by a key are one command.
bool isDoneAlready(const QString& words, const std::vector<Command>& found) {
    const auto bare = [](QString text) { return text.remove(u'…').simplified().toCaseFolded(); };
    return std::any_of(found.begin(), found.end(), [&](const Command& each) {
        return isOfProgram(each.group) && bare(each.text) == bare(words);
    });
}

/// Who reads the list could not tell the two apart.
bool isThere(const Command& command, const std::vector<Command>& found) {
    return std::any_of(found.begin(), found.end(), [&](const Command& each) {
        return each.group == command.group && each.text == command.text &&
               each.detail == command.detail;
    });
}

} // namespace

CommandSearch::CommandSearch(Session& session, Navigator& navigator, const RecentPersons& recent,
                             QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_recent(recent) {}

void CommandSearch::setPerson(const std::optional<RecordId>& person) {
    m_person = person;
    m_drafts.reset();
    m_waiting.reset();
}

void CommandSearch::setActions(const QList<QAction*>& page, const QList<QAction*>& window,
                               const QList<QAction*>& byWords) {
    m_pageActions = page;
    m_windowActions = window;
    m_byWords = byWords;
}

std::vector<Command> CommandSearch::find(const QString& typed) const {
    std::vector<Command> found;
    const std::string text = typedText(typed);
    const bool enough = typed.trimmed().size() >= kFewestLetters;
    if (typed.trimmed().isEmpty()) {
        addRecent(found);
        if (m_onlyRecent) {
            return found;
        }
    }
    if (enough && mayRead(m_session.role(), Description<Person>::kind)) {
        addReturnCode(text, found);
        addPeople(text, found);
    }
    if (enough && mayRead(m_session.role(), Description<SuspicionReport>::kind)) {
        addReportByMark(text, found);
    }
    addAssessments(typed, found);
    addOutcomes(typed, found);
    addTellings(typed, found);
    addAnswers(typed, found);
    addActions(typed, found);
    addDrafts(typed, found);
    addButtons(typed, found);
    if (enough) {
        addProviders(typed, found);
        addTexts(text, found);
    }
    sortBestFirst(found);
    return found;
}

void CommandSearch::addRecent(std::vector<Command>& found) const {
    for (const auto& person : m_recent.persons()) {
        if (person == m_person) {
            continue; // she is shown already
        }
        if (auto command = personCommand(person, {})) {
            command->group = CommandGroup::Recent;
            command->icon = IconName::History;
            found.push_back(std::move(*command));
        }
    }
}

void CommandSearch::addPeople(const std::string& typed, std::vector<Command>& found) const {
    const auto persons =
        TypedPersonStore(m_session.casework(), typedMeets(m_session)).find(typed, kPeopleShown);
    std::vector<RecordId> known = persons.value_or(std::vector<RecordId>{});
    for (const auto& person : known) {
        if (auto command = personCommand(person, {})) {
            found.push_back(std::move(*command));
        }
    }
    addNames(typed, NamesMet::ByEveryWord, known, found);
    // After these, so that who is met by a beginning or a name is not pushed out by who is met
    // within or by one word alone.
    if (known.size() < kPeopleShown) {
        addPeopleInside(typed, known, found);
    }
    if (known.size() < kPeopleShown) {
        addNames(typed, NamesMet::ByOneWord, known, found);
    }
}

void CommandSearch::addPeopleInside(const std::string& typed, std::vector<RecordId>& known,
                                    std::vector<Command>& found) const {
    const auto persons = TypedPersonStore(m_session.casework(), typedMeets(m_session))
                             .findInside(typed, kPeopleShown);
    addUnknown(persons.value_or(std::vector<RecordId>{}), {}, known, found);
}

void CommandSearch::addNames(const std::string& typed, NamesMet met, std::vector<RecordId>& known,
                             std::vector<Command>& found) const {
    const auto confidential = m_session.confidential();
    if (!confidential || !confidential->permit(Description<PersonName>::kind)) {
        return;
    }
    const bool whole = met == NamesMet::ByEveryWord;
    const auto persons = guarded([&]() -> Result<std::vector<RecordId>> {
        const auto connection = confidential->connection();
        std::vector<RecordId> bearers;
        for (const auto& hit :
             whole ? SearchIndex::findName(connection, typed, kNamesAsked, NameReach::AsTyped)
                   : SearchIndex::findNamePartly(connection, typed, kNamesAsked)) {
            bearers.push_back(hit.person);
        }
        return bearers;
    });
    // Without them the other groups still answer.
    addUnknown(persons.value_or(std::vector<RecordId>{}),
               whole ? tr("A name matches.") : tr("Perhaps: not every word fits."), known, found);
}

void CommandSearch::addUnknown(const std::vector<RecordId>& persons, const QString& why,
                               std::vector<RecordId>& known, std::vector<Command>& found) const {
    for (const auto& person : persons) {
        const bool isKnown = std::find(known.begin(), known.end(), person) != known.end();
        if (isKnown || known.size() == kPeopleShown) {
            continue;
        }
        known.push_back(person);
        if (auto command = personCommand(person, why)) {
            found.push_back(std::move(*command));
        }
    }
}

void CommandSearch::addReturnCode(const std::string& typed, std::vector<Command>& found) const {
    const auto confidential = m_session.confidential();
    if (!confidential || !confidential->permit(Description<ReturnCode>::kind)) {
        return;
    }
    const auto code = ReturnCodeStore(*confidential).find(typed);
    if (!code || !*code) {
        return;
    }
    auto command = personCommand((*code)->person, tr("A return code. See what may be said."));
    if (!command) {
        return;
    }
    command->icon = IconName::Key;
    command->run = [this, id = (*code)->id, person = (*code)->person] {
        m_session.noteAccess(JournalAction::Opened, describe<ReturnCode>(), id, person,
                             "return_code");
        m_navigator.openPerson(person, PersonSection::Outreach);
    };
    found.push_back(std::move(*command));
}

std::optional<Command> CommandSearch::personCommand(const RecordId& person,
                                                    const QString& why) const {
    const auto row = PersonStore(m_session.casework()).row(person);
    if (!row || !*row) {
        return std::nullopt;
    }
    QStringList detail;
    if (const auto pseudonym = m_session.pseudonym((*row)->pseudonym); !pseudonym.isEmpty()) {
        detail << pseudonym;
    }
    detail << m_session.words().label((*row)->category);
    if (!why.isEmpty()) {
        detail << why;
    }
    return Command{CommandGroup::People,
                   IconName::User,
                   toQString((*row)->code),
                   listed(detail),
                   {},
                   [this, person] { m_navigator.openPerson(person); },
                   [this, person] { m_navigator.openPersonBeside(person); }};
}

QString CommandSearch::kindWords(std::string_view kind) const {
    if (kind == Description<Narrative>::kind) {
        return tr("in a note");
    }
    if (kind == Description<Relation>::kind) {
        return tr("in people around the person");
    }
    if (kind == Description<HelplineWords>::kind) {
        return tr("in what was said");
    }
    if (kind == Description<CircumstanceName>::kind) {
        return tr("in what people share");
    }
    return tr("in the record");
}

/// Words that are nobody's belong to a report, or to a contact that has become nothing yet.
RecordId CommandSearch::reportOf(const SearchIndex::TextHit& hit) const {
    const auto records = m_session.casework();
    if (hit.kind == Description<ReportWords>::kind) {
        return hit.record;
    }
    if (hit.kind == Description<HelplineWords>::kind) {
        const auto contact = records.find<HelplineContact>(hit.record).value_or(std::nullopt);
        return contact ? contact->report : RecordId();
    }
    if (hit.kind == Description<CircumstanceName>::kind) {
        const auto shared = records.find<Circumstance>(hit.record).value_or(std::nullopt);
        return shared ? shared->report : RecordId();
    }
    if (const auto visit = records.find<OutreachVisit>(hit.record).value_or(std::nullopt)) {
        return visit->report;
    }
    const auto fact = records.find<ReportFact>(hit.record).value_or(std::nullopt);
    return fact ? fact->report : RecordId();
}

void CommandSearch::addReportByMark(const std::string& typed, std::vector<Command>& found) const {
    const auto reports = ReportStore(m_session.casework()).byMark(typed, kReportsShown);
    if (!reports) {
        return; // the other groups still answer
    }
    for (const auto& id : *reports) {
        const auto report = ReportStore(m_session.casework()).row(id);
        if (report && *report) {
            found.push_back({CommandGroup::Reports,
                             IconName::Reports,
                             tr("Report %1").arg(toQString((*report)->code)),
                             m_session.words().date((*report)->receivedOn),
                             {},
                             [this, id] { m_navigator.openReport(id); }});
        }
    }
}

std::optional<Command> CommandSearch::reportText(const SearchIndex::TextHit& hit) const {
    if (!mayRead(m_session.role(), Description<SuspicionReport>::kind)) {
        return std::nullopt;
    }
    const auto report = reportOf(hit);
    const auto known = m_session.casework().find<SuspicionReport>(report).value_or(std::nullopt);
    if (known) {
        return Command{CommandGroup::Text,
                       IconName::Reports,
                       tr("Report %1").arg(toQString(known->code)),
                       kindWords(hit.kind),
                       {},
                       [this, report] { m_navigator.openReport(report); }};
    }
    return hit.kind == Description<HelplineWords>::kind ? contactText(hit.record)
                                                        : visitText(hit.record);
}

std::optional<Command> CommandSearch::contactText(const RecordId& contact) const {
    const auto known = m_session.casework().find<HelplineContact>(contact).value_or(std::nullopt);
    if (!known) {
        return std::nullopt;
    }
    const auto& words = m_session.words();
    return Command{CommandGroup::Text,
                   IconName::Phone,
                   tr("Helpline contact"),
                   listed({kindWords(Description<HelplineWords>::kind), words.time(known->at)}),
                   {},
                   [this, contact] { m_navigator.openContact(contact); }};
}

std::optional<Command> CommandSearch::visitText(const RecordId& visit) const {
    const auto known = m_session.casework().find<OutreachVisit>(visit).value_or(std::nullopt);
    if (!known) {
        return std::nullopt;
    }
    const auto& words = m_session.words();
    return Command{CommandGroup::Text,
                   IconName::Reports,
                   tr("Outreach visit"),
                   listed({kindWords(Description<Narrative>::kind), words.date(known->onDate)}),
                   {},
                   [this, visit] { m_navigator.openVisit(visit); }};
}

std::optional<Command> CommandSearch::personText(const SearchIndex::TextHit& hit) const {
    std::string kind = hit.kind;
    if (kind == Description<Narrative>::kind) {
        const auto note =
            m_session.confidential()->find<Narrative>(hit.record).value_or(std::nullopt);
        if (!note) {
            return std::nullopt; // not for this role
        }
        kind = note->about.text;
    }
    auto command = personCommand(hit.person, {});
    if (!command) {
        return std::nullopt;
    }
    command->group = CommandGroup::Text;
    command->icon = IconName::Document;
    if (kind ==
        Description<HelplineWords>::kind) { // they stand in the contact, also when it is hers
        command->detail = listed({tr("Helpline contact"), kindWords(kind)});
        command->run = [this, contact = hit.record] { m_navigator.openContact(contact); };
        command->runBeside = {};
        return command;
    }
    const auto section = sectionOf(kind);
    command->detail = listed({m_nameOf ? m_nameOf(section) : QString(), kindWords(hit.kind)});
    command->run = [this, person = hit.person, section] {
        m_navigator.openPerson(person, section);
    };
    command->runBeside = [this, person = hit.person, section] {
        m_navigator.openPersonBeside(person);
        m_navigator.openPerson(person, section);
    };
    return command;
}

void CommandSearch::addTexts(const std::string& typed, std::vector<Command>& found) const {
    const auto confidential = m_session.confidential();
    if (!confidential) {
        return;
    }
    const auto hits = guarded([&]() -> Result<std::vector<SearchIndex::TextHit>> {
        return SearchIndex::findText(confidential->connection(), typed, kTextsAsked);
    });
    if (!hits) {
        return;
    }
    int shown = 0;
    for (const auto& hit : *hits) {
        if (shown == kTextsShown || !confidential->permit(hit.kind)) {
            continue;
        }
        auto command = hit.person.isNil() ? reportText(hit) : personText(hit);
        if (command && !isThere(*command, found)) {
            found.push_back(std::move(*command));
            ++shown;
        }
    }
}

void CommandSearch::addProviders(const QString& typed, std::vector<Command>& found) const {
    if (!m_showProvider || !mayRead(m_session.role(), Description<Provider>::kind)) {
        return;
    }
    const auto providers =
        ProviderStore(m_session.casework()).list().value_or(std::vector<Provider>{});
    std::size_t shown = 0;
    for (const bool byKind : {false, true}) { // who is named so stands before all of a kind
        for (const auto& provider : providers) {
            const QString name = toQString(provider.name);
            const QString kind = m_session.words().label("institution_type", provider.type);
            const bool isNamed = meets(name, typed);
            const bool isFound = byKind ? !isNamed && meets(name + u' ' + kind, typed) : isNamed;
            if (shown == kProvidersShown || !isFound) {
                continue;
            }
            ++shown;
            found.push_back({CommandGroup::Go,
                             IconName::Services,
                             name,
                             listed({byKind ? kind : QString(), tr("in the directory")}),
                             {},
                             [this, id = provider.id] { m_showProvider(id); }});
        }
    }
}

void CommandSearch::addActions(const QString& typed, std::vector<Command>& found) const {
    for (const auto* actions : {&m_pageActions, &m_windowActions}) {
        for (QAction* action : *actions) {
            addAction(action, typed, isGoing(*action) ? CommandGroup::Go : CommandGroup::Do, found);
        }
    }
    if (typed.trimmed().isEmpty()) {
        return;
    }
    int figures = 0;
    int settings = 0;
    for (QAction* action : m_byWords) {
        int& shown = isGoing(*action) ? figures : settings;
        const auto before = found.size();
        if (shown < (isGoing(*action) ? kFiguresShown : kSettingsShown)) {
            addAction(action, typed, isGoing(*action) ? CommandGroup::Go : CommandGroup::Settings,
                      found);
        }
        shown += found.size() > before ? 1 : 0;
    }
}

void CommandSearch::addAction(QAction* action, const QString& typed, CommandGroup group,
                              std::vector<Command>& found) const {
    const QString text = withoutMnemonic(action->text());
    auto rank = rankOf(text, keyWordsOf(*action), typed);
    if (!action->isEnabled() || !action->isVisible() || isKeyOnly(*action) || text.isEmpty() ||
        !rank) {
        return;
    }
    if (isFoundByWords(*action) && typed.trimmed().isEmpty()) {
        return;
    }
    if (isFoundLast(*action) && !begins(text, typed)) {
        rank = CommandRank::Last;
    }
    const QString keys = isInReach(*action, m_cameFrom)
                             ? action->shortcut().toString(QKeySequence::NativeText)
                             : QString();
    const auto known = std::find_if(found.begin(), found.end(), [&](const Command& each) {
        return each.group == group && each.text == text;
    });
    if (known != found.end()) { // of the page
        known->keys = known->keys.isEmpty() ? keys : known->keys;
        return;
    }
    const bool chosen = action->isCheckable() && action->isChecked();
    found.push_back({group,
                     group == CommandGroup::Go         ? IconName::ArrowRight
                     : group == CommandGroup::Settings ? IconName::Settings
                                                       : IconName::CheckCircle,
                     text,
                     chosen ? tr("as it is now") : placeWordsOf(*action),
                     keys,
                     [action = QPointer<QAction>(action)] {
                         if (action) {
                             action->trigger();
                         }
                     },
                     {},
                     *rank});
}

/// Those of the page stand on the screen: they are offered once somebody types what they say.
void CommandSearch::addButtons(const QString& typed, std::vector<Command>& found) const {
    std::vector<Command> pressed;
    for (const auto& [button, words, otherWords, place] : m_buttons) {
        auto rank = rankOf(words, otherWords, typed);
        if (typed.trimmed().isEmpty() || !rank || !button || !button->isEnabled() ||
            button->isHidden() || isDoneAlready(words, found)) {
            continue;
        }
        if (buttonKind(button) == ButtonKind::Danger && !begins(words, typed)) {
            rank = CommandRank::Last;
        }
        const auto run = [button = button] {
            if (button) {
                pressButton(*button);
            }
        };
        pressed.push_back(
            {CommandGroup::Here, IconName::CheckCircle, words, place, {}, run, {}, *rank});
    }
    std::stable_sort(pressed.begin(), pressed.end(),
                     [](const Command& a, const Command& b) { return a.rank < b.rank; });
    pressed.resize(std::min(pressed.size(), kButtonsShown));
    std::move(pressed.begin(), pressed.end(), std::back_inserter(found));
}

} // namespace zaklon::ui
