// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ConsentChoice.h"

#include "core/consent/ConsentRules.h"
#include "core/people/ChildAge.h"
#include "core/referrals/Provider.h"
#include "core/referrals/Referral.h"
#include "ui/referrals/RecordBoxes.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/Text.h"

#include <QComboBox>

#include <algorithm>

namespace zaklon::ui {

void ConsentChoice::read(const RecordId& person) {
    const auto casework = m_session.casework();
    m_consents = casework.where<Consent>("person", person).value_or(std::vector<Consent>{});
    m_used.reset();
    if (const auto referrals = m_session.read(casework.where<Referral>("person", person))) {
        m_used.emplace();
        for (const auto& each : *referrals) {
            m_used->insert(each.consent);
        }
    }
    m_mayBeChild = mayBeChild(casework, person, m_session.today()).value_or(true);
    m_box.clear();
    addRecord(m_box, RecordId(), tr("No consent chosen"));
    for (const auto& each : m_consents) {
        addRecord(m_box, each.id, textOf(each));
    }
}

void ConsentChoice::showFor(const RecordId& provider) {
    m_provider = provider;
    for (const auto& each : m_consents) {
        m_box.setItemText(m_box.findData(toQString(each.id.toString())), textOf(each));
    }
}

QString ConsentChoice::textOf(const Consent& consent) const {
    QString recipient;
    if (m_provider.isNil() || consent.recipient != m_provider) {
        const auto known =
            m_session.casework().find<Provider>(consent.recipient).value_or(std::nullopt);
        recipient = known ? toQString(known->name) : tr("no recipient");
    }
    const auto text = consentText(m_session, consent, recipient, m_mayBeChild);
    const bool isOneOfSeveral =
        std::count_if(m_consents.begin(), m_consents.end(), [&](const Consent& each) {
            return each.recipient == consent.recipient && each.type == consent.type;
        }) > 1;
    // Two for one provider differ by what may be shared.
    return isOneOfSeveral ? text + QStringLiteral(": ") +
                                m_session.words().labels("data_category", consent.scope)
                          : text;
}

const Consent* ConsentChoice::chosen() const {
    const auto id = currentRecord(m_box);
    const auto found = std::find_if(m_consents.begin(), m_consents.end(),
                                    [&](const auto& each) { return each.id == id; });
    return found == m_consents.end() ? nullptr : &*found;
}

RecordId ConsentChoice::fitting(const RecordId& provider) const {
    RecordId first;
    for (const auto& each : m_consents) {
        if (provider.isNil() || each.recipient != provider || !isForSharing(each.type)) {
            continue;
        }
        if (inForce(each, m_mayBeChild, m_session.today())) {
            return each.id;
        }
        first = first.isNil() ? each.id : first;
    }
    return first;
}

std::set<RecordId> ConsentChoice::waitingRecipients() const {
    std::set<RecordId> found;
    for (const auto& each : m_consents) {
        if (m_used && !m_used->contains(each.id) && isForSharing(each.type) &&
            inForce(each, m_mayBeChild, m_session.today())) {
            found.insert(each.recipient);
        }
    }
    return found;
}

} // namespace zaklon::ui
