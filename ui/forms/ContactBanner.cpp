// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ContactBanner.h"

#include "ui/components/Banner.h"
#include "ui/session/LocalClock.h"
#include "ui/session/PersonLimits.h"
#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

/// Of one day of a grid: its own, or those of all.
QString hoursOf(const ContactAdvice& advice, std::size_t day) {
    if (!advice.spans[day].empty()) {
        return toQString(advice.spans[day]).replace(u',', QStringLiteral(" +"));
    }
    return advice.from.empty() ? QString() : toQString(advice.from + "-" + advice.to);
}

} // namespace

ContactBanner::ContactBanner(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new Banner(Tone::Info, IconName::Phone, QString(), QString(), this)) {
    setObjectName(QStringLiteral("contact_banner"));
    m_banner->setObjectName(QStringLiteral("safe_contact_banner"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    m_banner->setRunsOn(); // nothing of it is shortened, and the forms below need the height
    setLinked(true);
    connect(m_banner, &Banner::actionTriggered, this, &ContactBanner::act);
}

void ContactBanner::showPerson(const RecordId& person) {
    m_isOpened = m_isOpened && person == m_person;
    m_person = person;
    m_details.clear();
    const auto access = m_session.confidential();
    if (m_session.isPresenting()) {
        m_banner->setTone(Tone::Neutral);
        m_banner->setIcon(IconName::Shield);
        m_banner->setSentence(tr("How to make contact safely is not shown in a presentation."));
        m_banner->setDetail(tr("End the presentation before anybody makes contact."));
        m_banner->setAction({});
        return;
    }
    if (!access) {
        m_banner->setTone(Tone::Neutral);
        m_banner->setIcon(IconName::Shield);
        m_banner->setSentence(tr("How to make contact safely is kept in the confidential part."));
        m_banner->setDetail(tr("Ask a colleague with access before anybody makes contact."));
        m_banner->setAction({});
        return;
    }
    const auto contacts = access->where<SafeContact>("person", person);
    const auto advice = adviseContact(contacts.value_or(std::vector<SafeContact>{}), wallTime());
    SafeContact used;
    if (contacts) {
        const auto found = std::find_if(contacts->begin(), contacts->end(), [&](const auto& each) {
            return each.id == advice.contact;
        });
        used = found == contacts->end() ? SafeContact() : *found;
    }
    const bool stop = advice.now == Safety::Unsafe; // domain.md 12.1: red outside the safe hours
    m_banner->setTone(stop ? Tone::Severe : Tone::Info);
    m_banner->setIcon(stop ? IconName::Shield : IconName::Phone);
    // At a glance only the first words are read, and they must not be those that allow it.
    const bool later = stop && advice.mode != ContactMode::Never;
    m_banner->setSentence(later ? waitSentence(advice) : sentence(advice));
    m_details = detail(advice, used);
    showAdvice();
}

void ContactBanner::showAdvice() {
    const bool isFolded = m_isLow && !m_isOpened && !m_details.isEmpty();
    m_banner->setDetail(isFolded ? QString() : m_details);
    m_banner->setAction(isFolded ? tr("More") : m_isLinked ? tr("Contacts") : QString());
}

void ContactBanner::act() {
    if (m_isLow && !m_isOpened && !m_details.isEmpty()) {
        m_isOpened = true;
        showAdvice();
    } else {
        Q_EMIT contactsRequested();
    }
}

void ContactBanner::setLow(bool low) {
    if (low != m_isLow) {
        m_isLow = low;
        m_isOpened = false;
        if (!m_person.isNil()) {
            showPerson(m_person);
        }
    }
}

void ContactBanner::showAnswer(YesNo safeToCallBack) {
    const bool agreed = safeToCallBack == YesNo::Yes;
    const bool refused = safeToCallBack == YesNo::No;
    m_banner->setTone(refused ? Tone::Severe : agreed ? Tone::Info : Tone::Attention);
    m_banner->setIcon(refused ? IconName::Shield : IconName::Phone);
    m_banner->setSentence(refused  ? tr("Do not call back.")
                          : agreed ? tr("Calling back is agreed.")
                                   : tr("Nobody knows whether calling back is safe."));
    m_banner->setDetail(refused  ? tr("Any contact may bring danger. Wait for the next call.")
                        : agreed ? tr("Somebody else may answer: say nothing of what this is.")
                                 : tr("Ask before the call ends, or do not use the number."));
    m_banner->setAction({});
}

QString ContactBanner::when(const ContactAdvice& advice) const {
    const auto length = m_isLow ? QLocale::ShortFormat : QLocale::LongFormat;
    QStringList parts;
    const bool isEveryDay = advice.days.size() == kDaysOfWeek && advice.spans.empty();
    if (isEveryDay) {
        parts << tr("every day");
    }
    for (std::size_t i = 0; !isEveryDay && i < advice.days.size(); ++i) {
        auto day = m_session.words().locale().dayName(static_cast<int>(advice.days[i]) + 1, length);
        if (!advice.spans.empty()) {
            day += QLatin1Char(' ') + hoursOf(advice, i);
        }
        parts << day.trimmed();
    }
    if (!advice.from.empty() && advice.spans.empty()) {
        parts << tr("%1 to %2").arg(toQString(advice.from), toQString(advice.to));
    }
    if (!advice.notFrom.empty()) {
        //: two hours between which nobody may make contact; follows the safe days and hours
        parts << tr("not %1 to %2").arg(toQString(advice.notFrom), toQString(advice.notTo));
    }
    if (!advice.timeZone.empty()) {
        //: a town that stands for its time zone
        parts
            << tr("by the clock of %1").arg(m_session.words().label("time_zone", advice.timeZone));
    }
    return parts.join(QStringLiteral(", "));
}

QString ContactBanner::sentence(const ContactAdvice& advice) const {
    QString first;
    switch (advice.mode) {
    case ContactMode::NoneRecorded:
        return tr("No safe way to make contact is recorded. Ask first.");
    case ContactMode::Never:
        return advice.callsRefusedOn
                   //: the day of the call in which it was said
                   ? tr("Do not call back: a call on %1 said that it is not safe.")
                         .arg(m_session.words().date(*advice.callsRefusedOn))
                   : tr("Do not make contact.");
    case ContactMode::Write:
        first = tr("Write, do not call.");
        break;
    case ContactMode::Call:
        first = tr("Calling is agreed.");
        break;
    case ContactMode::Meet:
        first = tr("Only in person or through a person of trust.");
        break;
    case ContactMode::OnlyUrgent:
        first = tr("Only when it is urgent.");
        break;
    }
    auto times = when(advice);
    if (!times.isEmpty()) {
        times.front() = times.front().toUpper(); // not every language writes a day with a capital
        first += QStringLiteral(" ") + times + QStringLiteral(".");
    }
    return first;
}

/// Outside the agreed time: what to do first, and when it is all right.
QString ContactBanner::waitSentence(const ContactAdvice& advice) const {
    const auto times = when(advice);
    if (advice.days.empty()) {
        //: hours between which nobody may make contact; when else was not agreed
        return tr("Wait. Nobody makes contact now: %1.").arg(times);
    }
    switch (advice.mode) {
    case ContactMode::NoneRecorded:
    case ContactMode::Never:
        break;
    case ContactMode::Write:
        //: agreed days and hours
        return tr("Wait. Write only then, and do not call: %1.").arg(times);
    case ContactMode::Call:
        //: agreed days and hours
        return tr("Wait. Call only then: %1.").arg(times);
    case ContactMode::Meet:
        //: agreed days and hours
        return tr("Wait. Only in person or through a person of trust, and only then: %1.")
            .arg(times);
    case ContactMode::OnlyUrgent:
        //: agreed days and hours
        return tr("Wait. Only when it is urgent, and only then: %1.").arg(times);
    }
    return sentence(advice);
}

QString ContactBanner::detail(const ContactAdvice& advice, const SafeContact& contact) const {
    if (advice.mode == ContactMode::Never) {
        return tr("Any contact may bring danger. Speak with the coordinator first.");
    }
    QStringList parts;
    if (!contact.notWhen.empty()) {
        parts << tr("Not when: %1.").arg(withoutStop(toQString(contact.notWhen)));
    }
    if (!contact.neverSay.empty()) {
        parts << tr("Never say: %1.").arg(withoutStop(toQString(contact.neverSay)));
    }
    if (!contact.policeWord.empty()) {
        parts << tr("There is a word for: call the police. It stands with this way.");
    }
    if (!contact.ifOtherAnswers.empty()) {
        parts << tr("If somebody else answers: %1.")
                     .arg(withoutStop(toQString(contact.ifOtherAnswers)));
    }
    if (advice.deviceMonitored) {
        parts << tr("The device may be watched.");
    }
    const auto confirmDays = limitsOf(m_session, contact.person).lengths.contactConfirmDays;
    const bool known = advice.mode != ContactMode::NoneRecorded && !advice.contact.isNil();
    if (known && asksToConfirm(advice.daysSinceVerified, confirmDays)) {
        parts << tr("Confirm that this is still safe.");
    }
    return parts.join(QStringLiteral(" "));
}

void ContactBanner::setLinked(bool linked) {
    m_isLinked = linked;
    m_banner->setAction(linked ? tr("Contacts") : QString());
}

} // namespace zaklon::ui
