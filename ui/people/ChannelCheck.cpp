// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ChannelCheck.h"

#include "core/people/Contact.h"
#include "ui/components/Banner.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/RecordForm.h"

#include <QVBoxLayout>

#include <vector>

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
    connect(&form, &RecordForm::edited, this, &ChannelCheck::look);
}

void ChannelCheck::begin(const RecordId& person, bool isKept) {
    m_person = person;
    m_isKept = isKept;
}

std::optional<ChannelAdvice> ChannelCheck::advice() const {
    const auto access = m_session.confidential();
    Code channel;
    bool byPerson = false;
    const bool isRead = FieldTraits<Code>::fromValue(m_form.editor("channel").value(), channel) &&
                        FieldTraits<bool>::fromValue(m_form.editor("by_person").value(), byPerson);
    const auto kept = m_isKept ? fromRow<Contact>(m_form.baseRow()) : Result<Contact>(Contact());
    if (!access || m_session.isPresenting() || !isRead || channel.empty() || byPerson || !kept ||
        kept->channel == channel) {
        return std::nullopt;
    }
    const auto ways = access->where<SafeContact>("person", m_person);
    const auto advice = adviseChannel(channel, ways.value_or(std::vector<SafeContact>{}));
    const bool isSafe = advice.agreement == ChannelAgreement::Agreed ||
                        advice.agreement == ChannelAgreement::NothingRecorded;
    return isSafe ? std::nullopt : std::optional(advice);
}

void ChannelCheck::look() {
    const auto before = m_warned;
    m_warned = advice();
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
    default:
        m_banner->setSentence(tr("This way was not agreed as safe."));
        break;
    }
    m_banner->setDetail(tr("If it was used, record what happened all the same. After saving you "
                           "can confirm what is safe."));
    m_banner->announceNow();
}

} // namespace zaklon::ui
