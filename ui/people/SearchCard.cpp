// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SearchCard.h"

#include "core/outreach/ReturnCode.h"
#include "ui/components/AttemptMarks.h"
#include "ui/components/Card.h"
#include "ui/components/TextLabel.h"
#include "ui/session/LocalClock.h"
#include "ui/session/PersonLimits.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

AttemptMarks::Mark markOf(const Contact& contact, const Words& words) {
    AttemptMarks::Mark mark;
    if (wasUnsafe(contact)) {
        mark = {IconName::Shield, Tone::High, {}};
    } else if (wasReached(contact)) {
        mark = {IconName::Check, Tone::Good, {}};
    } else if (contact.result.text == "no_answer") {
        mark = {IconName::Close, Tone::Neutral, {}};
    } else {
        mark = {IconName::User, Tone::Attention, {}};
    }
    mark.words = QStringLiteral("%1, %2, %3")
                     .arg(words.time(contact.at), words.label("contact_channel", contact.channel),
                          words.label("contact_result", contact.result));
    return mark;
}

TextLabel* wrapped(TextRole role, ColorToken color, const char* name, QWidget* parent) {
    auto* label = new TextLabel({}, role, color, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SearchCard::SearchCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card({}, Card::Padding::Normal, this))
    , m_next(wrapped(TextRole::Heading, &Theme::text, "next_attempt", m_card))
    , m_detail(wrapped(TextRole::Body, &Theme::text2, "next_attempt_detail", m_card))
    , m_leftOut(wrapped(TextRole::Small, &Theme::text2, "ways_left_out", m_card))
    , m_wayBack(wrapped(TextRole::Small, &Theme::text2, "way_back", m_card))
    , m_last(wrapped(TextRole::Small, &Theme::text2, "last_attempt", m_card))
    , m_marks(new AttemptMarks(m_card))
    , m_marksTitle(new TextLabel(tr("Last attempts"), TextRole::Small, &Theme::text2, m_card))
    , m_act(new QPushButton(m_card)) {
    setObjectName(QStringLiteral("search_card"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_next);
    words->addWidget(m_detail);
    words->addWidget(m_leftOut);
    words->addWidget(m_last);
    words->addWidget(m_wayBack);
    row->addLayout(words, 1);
    auto* marks = new QVBoxLayout;
    marks->setSpacing(4);
    marks->addStretch(1);
    marks->addWidget(m_marksTitle);
    marks->addWidget(m_marks);
    marks->addStretch(1);
    row->addLayout(marks);
    m_act->setObjectName(QStringLiteral("record_attempt"));
    setButtonKind(*m_act, ButtonKind::Primary);
    row->addWidget(m_act, 0, Qt::AlignVCenter);
    m_card->content().addLayout(row);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_runs) {
            Q_EMIT attemptRequested(m_channel);
        } else {
            Q_EMIT searchRequested();
        }
    });
}

void SearchCard::showPerson(const RecordId& person) {
    const auto facts = readSearchFacts(m_session.casework(), m_session.confidential(), person,
                                       m_session.definitions().codes)
                           .value_or(SearchFacts{});
    m_hasPlan = !facts.plans.empty();
    const auto* plan = facts.running();
    m_runs = plan != nullptr;
    if (m_runs) {
        showSearch(facts, *plan);
    } else {
        showNone(facts);
    }
    showWayBack(person);
    const auto written = m_runs ? Description<Contact>::kind : Description<SearchPlan>::kind;
    m_act->setVisible(mayWrite(m_session.role(), written));
    // One primary button at a time: while nobody is searched for, it is that of the header.
    setButtonKind(*m_act, m_runs ? ButtonKind::Primary : ButtonKind::Secondary);
}

void SearchCard::showSearch(const SearchFacts& facts, const SearchPlan& plan) {
    const auto proposal = facts.proposal(plan, localTime(m_session));
    m_channel = proposal.next ? toQString(proposal.next->channel.text) : QString();
    m_next->setText(nextSentence(proposal));
    m_detail->setText(cautions(proposal, facts));
    m_leftOut->setText(leftOut(proposal));
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    m_act->setText(tr("Record attempt"));
    showAttempts(true);
    showMarks(facts, plan);
}

void SearchCard::showNone(const SearchFacts& facts) {
    m_channel.clear();
    m_next->setText(tr("No search is running."));
    const auto* last = facts.plans.empty() ? nullptr : &facts.plans.front();
    m_detail->setText(
        last == nullptr ? tr("Start one when the person cannot be located: no file ends with 'not "
                             "found'.")
                        : tr("The last one: %1, since %2.")
                              .arg(m_session.words().label(last->state),
                                   m_session.words().date(last->openedOn)));
    m_leftOut->hide();
    m_act->setText(tr("Start a search"));
    if (last != nullptr) {
        showMarks(facts, *last);
    }
    showAttempts(last != nullptr);
}

void SearchCard::showWayBack(const RecordId& person) {
    const auto access = m_session.confidential();
    const auto codes =
        access ? access->where<ReturnCode>("person", person).value_or(std::vector<ReturnCode>{})
               : std::vector<ReturnCode>{};
    const auto code = std::find_if(codes.begin(), codes.end(),
                                   [](const ReturnCode& each) { return each.active; });
    m_wayBack->setVisible(code != codes.end());
    if (code == codes.end()) {
        return;
    }
    auto say =
        code->maySay.empty() ? tr("only that a colleague will call back") : toQString(code->maySay);
    while (say.endsWith(QLatin1Char('.'))) {
        say.chop(1); // the sentence around it has its own
    }
    const auto tell = code->mayTell.empty() ? tr("nobody else") : toQString(code->mayTell);
    m_wayBack->setText(
        tr("A return code is agreed. May be said: %1. May be told: %2.").arg(say, tell));
}

QString SearchCard::nextSentence(const AttemptProposal& proposal) const {
    if (!m_session.confidential()) {
        return tr("Which way is safe is kept in the confidential part.");
    }
    if (!proposal.next) {
        return tr(
            "No safe way to reach the person directly. Others may be asked: see 'Who is asked'.");
    }
    const auto& next = *proposal.next;
    const auto& words = m_session.words();
    const auto channel = words.label("contact_channel", next.channel);
    if (next.from <= localTime(m_session).here()) {
        //: channel; shown when this moment is one that the person called safe
        return tr("Next attempt: %1, now is an agreed time.").arg(channel);
    }
    const QTime time(next.from.minute / 60, next.from.minute % 60);
    //: channel, day, hour
    return tr("Next attempt: %1, %2 from %3.")
        .arg(channel, words.due(next.from.day, m_session.today()),
             time.toString(QStringLiteral("HH:mm")));
}

QString SearchCard::cautions(const AttemptProposal& proposal, const SearchFacts& facts) const {
    if (!proposal.next) {
        return tr("Nothing is tried at other times or by other ways than the person agreed to.");
    }
    const auto way = std::find_if(facts.ways.begin(), facts.ways.end(), [&](const auto& each) {
        return each.id == proposal.next->contact;
    });
    QStringList parts;
    if (way != facts.ways.end() && !way->notWhen.empty()) {
        parts << tr("Not when: %1").arg(toQString(way->notWhen));
    }
    if (way != facts.ways.end() && !way->neverSay.empty()) {
        parts << tr("Never say: %1").arg(toQString(way->neverSay));
    }
    if (proposal.next->deviceMonitored) {
        parts << tr("The device may be watched.");
    }
    if (asksToConfirm(proposal.next->daysSinceVerified,
                      limitsOf(m_session, facts.plans.front().person).lengths.contactConfirmDays)) {
        parts << tr("The way has to be confirmed again: begin with the code word.");
    }
    if (parts.isEmpty()) {
        parts << tr("Inside the agreed days and hours.");
    }
    return parts.join(QLatin1Char(' '));
}

QString SearchCard::leftOut(const AttemptProposal& proposal) const {
    QStringList parts;
    for (const auto& way : proposal.leftOut) {
        const auto channel = m_session.words().label("contact_channel", way.channel);
        switch (way.why) {
        case NotProposed::NeverAllowed:
            parts << tr("%1: never allowed").arg(channel);
            break;
        case NotProposed::OnlyUrgent:
            parts << tr("%1: only when urgent").arg(channel);
            break;
        case NotProposed::TimesNotAgreed:
            parts << tr("%1: no times were agreed").arg(channel);
            break;
        case NotProposed::TimesUnreadable:
            parts << tr("%1: its times cannot be read").arg(channel);
            break;
        case NotProposed::NoTimeLeft:
            parts << tr("%1: the excluded hours leave no time").arg(channel);
            break;
        case NotProposed::StoppedAsUnsafe:
            parts << tr("%1: this way, or another one to the same number or address, was not "
                        "safe; not confirmed since")
                         .arg(channel);
            break;
        }
    }
    return parts.isEmpty() ? QString() : tr("Not proposed: %1.").arg(parts.join(u"; "));
}

void SearchCard::showMarks(const SearchFacts& facts, const SearchPlan& plan) {
    std::vector<AttemptMarks::Mark> marks;
    for (const auto& attempt : attemptsOf(plan, facts.contacts, localTime(m_session))) {
        // Whoever is reached ends the search: while it runs, that was before it, on its first day.
        if (plan.state != SearchState::Running || !wasReached(attempt)) {
            marks.push_back(markOf(attempt, m_session.words()));
        }
    }
    m_last->setText(marks.empty() ? tr("No attempt has been made in this search yet.")
                                  //: day, channel, result
                                  : tr("Last attempt: %1.").arg(marks.front().words));
    m_marks->setMarks(std::move(marks));
}

void SearchCard::showAttempts(bool shown) {
    m_marks->setVisible(shown);
    m_marksTitle->setVisible(shown);
    m_last->setVisible(shown);
}

QWidget* SearchCard::firstFocus() {
    return m_act;
}

} // namespace zaklon::ui
