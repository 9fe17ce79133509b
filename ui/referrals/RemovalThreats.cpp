// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/RemovalThreats.h"

#include "core/referrals/Provider.h"
#include "ui/components/Banner.h"
#include "ui/forms/ProviderChoices.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

RemovalThreatList::RemovalThreatList(Session& session, QWidget* parent)
    : RecordSectionOf<RemovalThreat>(
          session,
          {tr("Threats of removal"),
           tr("Record a threat"),
           tr("Save threat"),
           tr("The threat is saved. It is in Today until somebody acts."),
           tr("No removal is threatened"),
           tr("Nobody may be returned into danger. The lawyer is told on the same day."),
           {tr("What threatens"), tr("Lawyer, until when"), tr("State")}},
          parent) {
    build();
}

std::vector<ListedRecord> RemovalThreatList::list() const {
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& threat : records()) {
        QStringList parts{threat.lawyerToldOn
                              ? tr("lawyer told on %1").arg(words.date(*threat.lawyerToldOn))
                              : tr("lawyer not told yet")};
        if (threat.actBy) {
            parts << tr("act by %1").arg(words.date(*threat.actBy));
        }
        if (threat.expectedOn) {
            parts << tr("may happen on %1").arg(words.date(*threat.expectedOn));
        }
        const bool open = threat.state == RemovalState::Open;
        rows.insert(rows.begin(),
                    {threat.id, words.label("removal_kind", threat.threat),
                     parts.join(QStringLiteral("  \u00b7  ")), words.label(threat.state),
                     open && !threat.lawyerToldOn ? Tone::High
                     : open                       ? Tone::Attention
                                                  : Tone::Neutral});
    }
    return rows;
}

void RemovalThreatList::addFields(RecordForm& form) {
    form.add("threat", tr("What threatens"));
    form.add("authority", tr("Which authority"));
    form.addPair("learned_on", tr("We learned of it on"), "expected_on", tr("May happen on"));
    form.add("lawyer", tr("Lawyer or legal aid"));
    form.addPair("lawyer_told_on", tr("Told on"), "act_by", tr("Last day to act"));
    form.add("state", tr("State"));
}

void RemovalThreatList::addWords(RecordForm& form) {
    form.add("own_words", tr("What the person fears on return"));
    form.add("text", tr("What the lawyer and the paper say"));
}

void RemovalThreatList::fillChoices(RecordForm& form) {
    const auto givesLegalHelp = [](const Provider& provider) {
        return std::any_of(provider.services.begin(), provider.services.end(),
                           [](const Code& code) {
                               return code.text == "legal_info" || code.text == "legal_rep" ||
                                      code.text == "residence";
                           });
    };
    offerProvidersWho(form, session(), "lawyer", [givesLegalHelp](const Provider& provider) {
        return provider.type.text == "legal_aid" || givesLegalHelp(provider);
    });
}

RemovalThreat RemovalThreatList::freshRecord() const {
    RemovalThreat threat;
    threat.id = RecordId::generate();
    threat.person = person();
    threat.learnedOn = session().today();
    threat.worker = session().worker().id;
    return threat;
}

RemovalBanner::RemovalBanner(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new Banner(Tone::High, IconName::Shield, QString(), QString(), this)) {
    setObjectName(QStringLiteral("removal_alert"));
    m_banner->setObjectName(QStringLiteral("removal_banner"));
    m_banner->setAction(tr("Open"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::actionTriggered, this, &RemovalBanner::opened);
}

void RemovalBanner::showPerson(const RecordId& person) {
    const auto threats = m_session.casework()
                             .where<RemovalThreat>("person", person)
                             .value_or(std::vector<RemovalThreat>{});
    const RemovalThreat* open = nullptr;
    for (const auto& threat : threats) {
        const bool untold = open == nullptr || !threat.lawyerToldOn;
        if (threat.state == RemovalState::Open && untold) {
            open = &threat;
        }
    }
    setVisible(open != nullptr);
    if (open == nullptr) {
        return;
    }
    const auto& words = m_session.words();
    m_banner->setSentence(
        tr("Removal is threatened: %1.").arg(words.label("removal_kind", open->threat)));
    if (!open->lawyerToldOn) {
        m_banner->setDetail(tr("No lawyer was told yet. Tell one today."));
    } else if (open->actBy) {
        m_banner->setDetail(tr("The lawyer was told on %1. Last day to act: %2.")
                                .arg(words.date(*open->lawyerToldOn), words.date(*open->actBy)));
    } else {
        m_banner->setDetail(tr("The lawyer was told on %1. Ask for the last day to act.")
                                .arg(words.date(*open->lawyerToldOn)));
    }
}

} // namespace zaklon::ui
