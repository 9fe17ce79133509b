// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ContactBanner.h"

#include "ui/components/Banner.h"
#include "ui/forms/ContactText.h"
#include "ui/session/LocalClock.h"
#include "ui/session/PersonLimits.h"
#include "ui/session/SentenceText.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

/// Only what is never allowed is severe (ui.md 2.2 and 6.3): outside the agreed hours it is
/// evening for everybody, and who is warned every evening hears no warning.
struct Look {
    Tone tone;
    IconName icon;
};

Look lookOf(const ContactAdvice& advice) {
    if (advice.mode == ContactMode::Never) {
        return {Tone::Severe, IconName::Shield};
    }
    if (advice.mode == ContactMode::NoneRecorded) { // nothing is agreed: no calm tone
        return {Tone::Attention, IconName::Info};
    }
    if (advice.now == Safety::Unsafe) {
        return {Tone::Attention, IconName::Clock};
    }
    // As in the list of the agreed ways.
    const bool limited = advice.mode == ContactMode::OnlyUrgent;
    return {limited ? Tone::Attention : Tone::Info, IconName::Phone};
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
    const auto look = lookOf(advice);
    m_banner->setTone(look.tone);
    m_banner->setIcon(look.icon);
    // At a glance only the first words are read, and they must not be those that allow it.
    const bool later = advice.now == Safety::Unsafe && advice.mode != ContactMode::Never;
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

QString ContactBanner::sentence(const ContactAdvice& advice) const {
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
    case ContactMode::Call:
    case ContactMode::Meet:
    case ContactMode::OnlyUrgent:
        break;
    }
    const auto times = agreedTimes(advice);
    QStringList sentences{contactModeText(advice.mode),
                          // Silence is not 'any time'.
                          times.isEmpty() ? tr("No times are agreed: ask which are safe.")
                                          : agreedTimesSentence(times),
                          timeLimitsText(advice, m_session.words())};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString ContactBanner::agreedTimes(const ContactAdvice& advice) const {
    return agreedTimesText(advice, m_session.words(),
                           m_isLow ? QLocale::ShortFormat : QLocale::LongFormat);
}

/// Outside the agreed time: that it is not now, what never is, then what is all right and when.
QString ContactBanner::waitSentence(const ContactAdvice& advice) const {
    QStringList sentences{tr("Not now.")};
    const auto times = agreedTimes(advice);
    if (!times.isEmpty()) {
        sentences << laterSentence(advice.mode).arg(times);
    }
    sentences << timeLimitsText(advice, m_session.words());
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString ContactBanner::laterSentence(ContactMode mode) {
    switch (mode) {
    case ContactMode::NoneRecorded:
    case ContactMode::Never:
        break; // neither has times
    case ContactMode::Write:
        //: after 'Not now.'; agreed days and hours
        return tr("Do not call. Write, and only at these times: %1.");
    case ContactMode::Call:
        //: after 'Not now.'; agreed days and hours
        return tr("Call only at these times: %1.");
    case ContactMode::Meet:
        //: after 'Not now.'; agreed days and hours
        return tr("Only in person or through a person of trust, at these times: %1.");
    case ContactMode::OnlyUrgent:
        //: after 'Not now.'; agreed days and hours
        return tr("Only when it is urgent, and only at these times: %1.");
    }
    return QStringLiteral("%1");
}

QString ContactBanner::detail(const ContactAdvice& advice, const SafeContact& contact) const {
    if (advice.mode == ContactMode::Never) {
        return tr("Any contact may bring danger. Speak with the coordinator first.");
    }
    QStringList parts{notWhenSentence(contact), neverSaySentence(contact)};
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
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" "));
}

void ContactBanner::setLinked(bool linked) {
    m_isLinked = linked;
    m_banner->setAction(linked ? tr("Contacts") : QString());
}

} // namespace zaklon::ui
