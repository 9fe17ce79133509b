// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandSearch.h"

#include "core/base/Text.h"
#include "core/people/Identity.h"
#include "core/people/Narrative.h"
#include "core/people/PersonStore.h"
#include "core/store/SearchIndex.h"
#include "ui/session/Text.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr std::size_t kPeopleShown = 6;
constexpr int kNamesAsked = 12;
constexpr int kTextsShown = 5;
constexpr int kFewestLetters = 2; ///< below, everybody would be found

/// Every word typed begins a word of `text`, in any script and with or without diacritics.
bool meets(const QString& text, const QString& typed) {
    const QStringList have = toQString(foldForSearch(text.toStdString())).split(u' ');
    const QStringList wanted =
        toQString(foldForSearch(typed.toStdString())).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
        return std::any_of(have.begin(), have.end(),
                           [&](const QString& each) { return each.startsWith(word); });
    });
}

QString withoutMnemonic(QString text) {
    return text.remove(u'&');
}

} // namespace

CommandSearch::CommandSearch(const Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator) {}

void CommandSearch::setActions(const QList<QAction*>& page, const QList<QAction*>& window) {
    m_pageActions = page;
    m_windowActions = window;
}

std::vector<Command> CommandSearch::find(const QString& typed) const {
    std::vector<Command> found;
    const std::string text = toText(typed);
    const bool enough = typed.trimmed().size() >= kFewestLetters;
    if (enough && mayRead(m_session.role(), Description<Person>::kind)) {
        addPeople(text, found);
    }
    addAssessments(typed, found);
    addActions(typed, found);
    if (enough) {
        addTexts(text, found);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.group < b.group; });
    return found;
}

void CommandSearch::addPeople(const std::string& typed, std::vector<Command>& found) const {
    PersonFilter filter;
    filter.text = typed;
    filter.today = m_session.today();
    const auto page = PersonStore(m_session.casework()).page(filter, {PersonSort::CaseCode, false});
    std::vector<RecordId> known;
    if (page) {
        for (const auto& row : page->rows) {
            if (known.size() == kPeopleShown) {
                return;
            }
            known.push_back(row.id);
            if (auto command = personCommand(row.id, {})) {
                found.push_back(std::move(*command));
            }
        }
    }
    addNames(typed, known, found);
}

void CommandSearch::addNames(const std::string& typed, std::vector<RecordId>& known,
                             std::vector<Command>& found) const {
    const auto confidential = m_session.confidential();
    if (!confidential || !confidential->permit(Description<PersonName>::kind)) {
        return;
    }
    const auto hits = guarded([&]() -> Result<std::vector<SearchIndex::NameHit>> {
        return SearchIndex::findName(confidential->connection(), typed, kNamesAsked);
    });
    if (!hits) {
        return; // the other groups still answer
    }
    for (const auto& hit : *hits) {
        const bool isKnown = std::find(known.begin(), known.end(), hit.person) != known.end();
        if (isKnown || known.size() == kPeopleShown) {
            continue;
        }
        known.push_back(hit.person);
        if (auto command = personCommand(hit.person, tr("A name matches."))) {
            found.push_back(std::move(*command));
        }
    }
}

std::optional<Command> CommandSearch::personCommand(const RecordId& person,
                                                    const QString& why) const {
    const auto row = PersonStore(m_session.casework()).row(person);
    if (!row || !*row) {
        return std::nullopt;
    }
    QStringList detail;
    if (!(*row)->pseudonym.empty()) {
        detail << toQString((*row)->pseudonym);
    }
    detail << m_session.words().label((*row)->category);
    if (!why.isEmpty()) {
        detail << why;
    }
    return Command{CommandGroup::People,
                   IconName::User,
                   toQString((*row)->code),
                   detail.join(QStringLiteral(" · ")),
                   {},
                   [this, person] { m_navigator.openPerson(person); }};
}

QString CommandSearch::kindWords(std::string_view kind) const {
    if (kind == Description<Narrative>::kind) {
        return tr("in a note");
    }
    if (kind == Description<Relation>::kind) {
        return tr("in people around the person");
    }
    return tr("in the record");
}

void CommandSearch::addTexts(const std::string& typed, std::vector<Command>& found) const {
    const auto confidential = m_session.confidential();
    if (!confidential) {
        return;
    }
    const auto hits = guarded([&]() -> Result<std::vector<SearchIndex::TextHit>> {
        return SearchIndex::findText(confidential->connection(), typed, kTextsShown);
    });
    if (!hits) {
        return;
    }
    for (const auto& hit : *hits) {
        if (!confidential->permit(hit.kind)) {
            continue;
        }
        if (auto command = personCommand(hit.person, {})) {
            command->group = CommandGroup::Text;
            command->icon = IconName::Document;
            command->detail = kindWords(hit.kind);
            found.push_back(std::move(*command));
        }
    }
}

void CommandSearch::addAssessments(const QString& typed, std::vector<Command>& found) const {
    if (!m_person || !mayWrite(m_session.role(), "assessment")) {
        return;
    }
    for (const auto& form : m_session.definitions().questionnaires.allCurrent()) {
        const QString text = tr("Begin: %1").arg(m_session.words().text(form->title));
        if (!meets(text, typed)) {
            continue;
        }
        const QString code = toQString(form->code);
        found.push_back(
            {CommandGroup::Do,
             IconName::Gauge,
             text,
             tr("for the person shown"),
             {},
             [this, code, person = *m_person] { m_navigator.startAssessment(person, code); }});
    }
}

void CommandSearch::addActions(const QString& typed, std::vector<Command>& found) const {
    const auto add = [&](QAction* action, CommandGroup group, IconName icon) {
        const QString text = withoutMnemonic(action->text());
        if (action->isEnabled() && action->isVisible() && !text.isEmpty() && meets(text, typed)) {
            found.push_back({group,
                             icon,
                             text,
                             {},
                             action->shortcut().toString(QKeySequence::NativeText),
                             [action = QPointer<QAction>(action)] {
                                 if (action) {
                                     action->trigger();
                                 }
                             }});
        }
    };
    for (QAction* action : m_pageActions) {
        add(action, CommandGroup::Do, IconName::CheckCircle);
    }
    for (QAction* action : m_windowActions) {
        const bool going = action->objectName().startsWith(QStringLiteral("go-"));
        add(action, going ? CommandGroup::Go : CommandGroup::Do,
            going ? IconName::ArrowRight : IconName::CheckCircle);
    }
}

} // namespace zaklon::ui
