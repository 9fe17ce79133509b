// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ChannelCheck.h"

#include "core/people/Contact.h"
#include "ui/components/Banner.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/LocalClock.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

ChannelCheck::ChannelCheck(Session& session, RecordForm& form)
    : QWidget(&form)
    , m_session(session)
    , m_form(form)
    , m_banner(new Banner(Tone::Attention, IconName::Shield, {}, {}, this)) {
    setObjectName(QStringLiteral("channel_check"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    hide();
    form.layout()->addWidget(this);
    connect(&form, &RecordForm::filled, this, &ChannelCheck::look);
    connect(&form, &RecordForm::edited, this, [this] {
        if (asked() != m_asked) {
            look();
        }
    });
}

void ChannelCheck::begin(const RecordId& person, bool isKept) {
    m_person = person;
    m_isKept = isKept;
}

std::optional<ChannelCheck::Asked> ChannelCheck::asked() const {
    Asked asked;
    const bool isRead =
        FieldTraits<Code>::fromValue(m_form.editor("channel").value(), asked.channel) &&
        FieldTraits<bool>::fromValue(m_form.editor("by_person").value(), asked.byPerson);
    return isRead ? std::optional(asked) : std::nullopt;
}

std::optional<ChannelAdvice> ChannelCheck::advice(const Asked& asked) const {
    const auto& channel = asked.channel;
    const auto access = m_session.confidential();
    const auto kept = m_isKept ? fromRow<Contact>(m_form.baseRow()) : Result<Contact>(Contact());
    if (!access || m_session.isPresenting() || channel.empty() || asked.byPerson || !kept ||
        kept->channel == channel) {
        return std::nullopt;
    }
    const auto ways = m_session.read(access->where<SafeContact>("person", m_person));
    if (!ways) {
        return std::nullopt;
    }
    const auto advice = adviseChannel(channel, *ways);
    const bool isSafe = advice.agreement == ChannelAgreement::NothingRecorded ||
                        (advice.agreement == ChannelAgreement::Agreed && isNow(channel, *ways));
    return isSafe ? std::nullopt : std::optional(advice);
}

/// Within the days and hours of one of the ways by this channel, or none of them says any.
bool ChannelCheck::isNow(const Code& channel, const std::vector<SafeContact>& ways) const {
    return std::any_of(ways.begin(), ways.end(), [&](const SafeContact& way) {
        return way.channel == channel && way.mayContact == MayContact::Yes &&
               safetyAt(way, localTime(m_session)) != Safety::Unsafe;
    });
}

void ChannelCheck::look() {
    const auto before = m_warned;
    m_asked = asked();
    m_warned = m_asked ? advice(*m_asked) : std::nullopt;
    setVisible(m_warned.has_value());
    if (!m_warned || (before && before->agreement == m_warned->agreement)) {
        return;
    }
    switch (m_warned->agreement) {
    case ChannelAgreement::Never:
        m_banner->setSentence(tr("It was agreed never to use this way."));
        break;
    case ChannelAgreement::OnlyUrgent:
        m_banner->setSentence(tr("This way was agreed only for what is urgent."));
        break;
    case ChannelAgreement::Agreed:
        m_banner->setSentence(tr("Now is outside the days and hours that were agreed."));
        break;
    default:
        m_banner->setSentence(tr("This way was not agreed as safe."));
        break;
    }
    m_banner->setDetail(tr("If it was used, record what happened all the same. After saving you "
                           "can confirm what is safe."));
    m_banner->announceNow();
}

} // namespace zaklon::ui
