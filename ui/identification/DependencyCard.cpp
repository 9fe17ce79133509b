// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/DependencyCard.h"

#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/UnreadCard.h"
#include "ui/identification/RecordWords.h"
#include "ui/session/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace zaklon::ui {

namespace {

/// In the order of kDependencyLinks.
constexpr std::array<std::string_view, kDependencyLinks.size()> kLinkFields{
    "work_link", "housing_link", "debt_link", "status_link"};

Tone toneOf(LinkHold hold) {
    switch (hold) {
    case LinkHold::Wholly:
        return Tone::High;
    case LinkHold::Partly:
        return Tone::Attention;
    case LinkHold::None:
        return Tone::Good;
    case LinkHold::Unknown:
        break;
    }
    return Tone::Outline;
}

IconName iconOf(LinkChange change) {
    switch (change) {
    case LinkChange::Tighter:
        return IconName::ArrowUp;
    case LinkChange::Loosened:
        return IconName::ArrowDown;
    case LinkChange::Unchanged:
    case LinkChange::NotComparable:
        break;
    }
    return IconName::Link;
}

} // namespace

DependencyCard::DependencyCard(const IdentificationDesk& desk) : m_desk(desk) {
    auto course = dependencyCourse(desk.session.casework(), desk.person);
    auto reports = ReportStore(desk.session.casework()).ofPerson(desk.person);
    if (!course || !reports) {
        m_unread = course ? reports.error() : course.error();
        return;
    }
    m_course = std::move(*course);
    m_reports = std::move(*reports);
}

Card* DependencyCard::make(QWidget* parent) const {
    auto* card = new Card(tr("Dependency"), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("dependency_card"));
    if (m_unread) {
        sayUnread(*card, *m_unread);
        return card;
    }
    if (m_desk.mayWrite(describe<Dependency>().kind)) {
        card->setAction(m_course.empty() ? tr("Look at dependency") : tr("Look again"));
        card->action().setObjectName(QStringLiteral("look_at_dependency"));
        QObject::connect(card, &Card::actionTriggered, card, [desk = m_desk] {
            const DependencyCard now(desk);
            if (now.m_unread) {
                Q_EMIT desk.session.failed(*now.m_unread);
                return;
            }
            desk.ask(now.form(now.nextLook()));
        });
    }
    if (m_course.empty()) {
        addNobodyLooked(*card);
    } else {
        addNewest(*card);
        addEarlier(*card);
    }
    return card;
}

/// The coarse codes of a report are all that is known then.
void DependencyCard::addNobodyLooked(Card& card) const {
    addSentence(card.content(), tr("Who holds work, bed, debt and papers has not been looked at "
                                   "yet."));
    for (const auto& row : m_reports) {
        const auto report =
            m_desk.session.casework().find<SuspicionReport>(row.id).value_or(std::nullopt);
        if (report && !report->dependency.empty()) {
            addSentence(card.content(),
                        tr("Report %1 names: %2")
                            .arg(toQString(row.code), m_desk.session.words().labels(
                                                          "dependency_chain", report->dependency)),
                        QStringLiteral("dependency_of_report"));
        }
    }
}

QString DependencyCard::chainWords(const Dependency& dependency) const {
    const int held = chainLength(dependency);
    if (held == 0) {
        return tr("No link that is known is in one hand.");
    }
    const auto count = tr("%n of the four links are in one hand.", nullptr, held);
    return isChained(dependency)
               ? count + QLatin1Char(' ') + tr("Whoever leaves one may lose the others too.")
               : count;
}

QString DependencyCard::linkName(std::size_t link) {
    const QString names[] = {tr("Work"), tr("Housing"), tr("Debt"), tr("Residence status")};
    return names[link];
}

QString DependencyCard::linkHint(std::size_t link) {
    const QString hints[] = {
        tr("Permit, wage and job from one employer."),
        tr("The bed comes from the employer, or from whoever controls the person."),
        tr("For being recruited, or for living there."),
        tr("Residence bound to the employer, or papers held by others.")};
    return hints[link];
}

DueRow::Due DependencyCard::lineOf(std::size_t link) const {
    const QString changes[] = {tr("As on %1"), tr("Loosened since %1; then: %2"),
                               tr("Tighter since %1; then: %2"), tr("On %1: %2")};
    const auto& words = m_desk.session.words();
    const auto& newest = m_course.front();
    const auto member = kDependencyLinks.at(link);
    DueRow::Due line;
    line.icon = IconName::Link;
    line.what = linkName(link);
    line.reason = linkHint(link);
    line.when = words.label(newest.*member);
    line.tone = toneOf(newest.*member);
    if (m_course.size() > 1) {
        const auto& before = m_course.at(1);
        const auto change = DependencyChange::between(before, newest).links.at(link);
        line.icon = iconOf(change);
        line.reason = changes[static_cast<std::size_t>(change)];
        line.reason.replace(QStringLiteral("%1"), words.date(before.seenOn));
        line.reason.replace(QStringLiteral("%2"), words.label(before.*member));
    }
    return line;
}

void DependencyCard::addNewest(Card& card) const {
    const auto& words = m_desk.session.words();
    const auto& newest = m_course.front();
    auto& column = card.content();
    const bool writes = m_desk.mayWrite(describe<Dependency>().kind);
    addHeading(column, tr("Seen on %1").arg(words.date(newest.seenOn)),
               writes ? tr("Correct this look") : QString(), QStringLiteral("correct_dependency"),
               [desk = m_desk, newest] { desk.ask(DependencyCard(desk).form(newest)); });
    QStringList known{chainWords(newest)};
    if (!newest.infoSource.empty()) {
        known << words.label("info_source", newest.infoSource);
    }
    addSentence(column, known.join(QStringLiteral("  \u00b7  ")),
                QStringLiteral("dependency_chain"));
    for (std::size_t link = 0; link < kDependencyLinks.size(); ++link) {
        addLine(column, lineOf(link), QStringLiteral("dependency_link_%1").arg(link));
    }
    addRecordWords(column, m_desk.session, newest.id, QStringLiteral("dependency"));
}

void DependencyCard::addEarlier(Card& card) const {
    for (std::size_t i = 1; i < m_course.size(); ++i) {
        const auto& earlier = m_course.at(i);
        DueRow::Due line;
        line.icon = IconName::History;
        line.what = tr("Seen on %1").arg(m_desk.session.words().date(earlier.seenOn));
        line.reason = chainWords(earlier);
        line.verb = m_desk.mayWrite(describe<Dependency>().kind) ? tr("Open") : QString();
        addLine(card.content(), line, QStringLiteral("dependency_earlier"),
                [desk = m_desk, earlier] { desk.ask(DependencyCard(desk).form(earlier)); });
    }
}

bool DependencyCard::isOnReport(const RecordId& report) const {
    return std::any_of(m_reports.begin(), m_reports.end(),
                       [&](const ReportRow& each) { return each.id == report; });
}

/// What was seen last, to be looked at again today.
Dependency DependencyCard::nextLook() const {
    auto next = m_course.empty() ? Dependency{} : m_course.front();
    if (m_course.empty() && !m_reports.empty()) {
        next.report = m_reports.front().id;
    } else if (!isOnReport(next.report)) {
        next.report = {}; // taken off it meanwhile
    }
    next.id = RecordId::generate();
    next.person = m_desk.person;
    next.seenOn = m_desk.session.today();
    next.worker = m_desk.session.worker().id;
    return next;
}

Result<std::optional<RecordPanel::Spec>> DependencyCard::formOf(const RecordId& record) const {
    if (m_unread) {
        return tl::unexpected<Error>(*m_unread);
    }
    const auto kept = std::find_if(m_course.begin(), m_course.end(),
                                   [&](const Dependency& each) { return each.id == record; });
    if (kept != m_course.end()) {
        return form(*kept);
    }
    if (!record.isNil() && !isOnReport(record)) {
        return std::nullopt;
    }
    auto fresh = nextLook();
    fresh.report = record;
    return form(fresh);
}

/// The person's reports, and the one that the record names already.
std::vector<RecordChoice> DependencyCard::reportChoices(const RecordId& kept) const {
    std::vector<RecordChoice> choices;
    std::transform(m_reports.begin(), m_reports.end(), std::back_inserter(choices),
                   [](const ReportRow& each) {
                       return RecordChoice{each.id, toQString(each.code)};
                   });
    const auto report =
        kept.isNil() || isOnReport(kept)
            ? std::optional<SuspicionReport>()
            : m_desk.session.casework().find<SuspicionReport>(kept).value_or(std::nullopt);
    if (report) {
        choices.emplace_back(report->id, toQString(report->code));
    }
    return choices;
}

RecordPanel::Spec DependencyCard::form(const Dependency& dependency) const {
    auto made = deskForm(m_desk, dependency);
    made.title = tr("Dependency");
    made.sentence = tr("What the employer, or whoever controls the person, holds on this day. At "
                       "least one link has to be known.");
    made.save = tr("Save what was seen");
    made.saved = tr("The dependency is saved.");
    made.fields = [choices = reportChoices(dependency.report)](RecordForm& form) {
        form.add("seen_on", tr("Seen on"));
        for (std::size_t link = 0; link < kLinkFields.size(); ++link) {
            form.add(kLinkFields.at(link), linkName(link), linkHint(link));
        }
        form.add("info_source", tr("How this is known")).setOptional(true);
        if (!choices.empty()) {
            form.add("report", tr("From which report")).setOptional(true);
            form.setChoices("report", choices);
        }
    };
    made.words = [](RecordForm& form) {
        form.add("own_words", tr("How the person sees it")).setOptional(true);
        form.add("text", tr("What was seen, in words")).setOptional(true);
    };
    return made;
}

} // namespace zaklon::ui
