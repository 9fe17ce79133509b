// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportOrigin.h"

#include "core/people/Narrative.h"
#include "core/reports/HelplineStore.h"
#include "core/reports/OutreachVisitStore.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/ContactBanner.h"
#include "ui/session/Text.h"

#include <QLayoutItem>
#include <QVBoxLayout>

namespace zaklon::ui {

ReportOrigin::ReportOrigin(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_lines(new QVBoxLayout) {
    setObjectName(QStringLiteral("report_origin"));
    setAccessibleName(tr("What it came from"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(
        new TextLabel(tr("What it came from"), TextRole::Heading, &Theme::text, this));
    m_lines->setSpacing(6);
    column->addLayout(m_lines);
}

QString ReportOrigin::said(const RecordId& contact) const {
    const auto access = m_session.confidential();
    const auto words = access ? access->find<HelplineWords>(contact).value_or(std::nullopt)
                              : std::optional<HelplineWords>();
    return words ? toQString(words->said) : QString();
}

QString ReportOrigin::noted(const RecordId& visit) const {
    const auto access = m_session.confidential();
    const auto words =
        access ? access->find<Narrative>(visit).value_or(std::nullopt) : std::optional<Narrative>();
    return words ? toQString(words->text) : QString();
}

void ReportOrigin::add(const QString& text, ColorToken color, const char* name) {
    auto* line = new TextLabel(text, TextRole::Body, color, this);
    line->setObjectName(QString::fromLatin1(name));
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    m_lines->addWidget(line);
}

void ReportOrigin::showReport(const RecordId& report) {
    clearLayout(*m_lines);
    const auto contacts = HelplineStore(m_session.casework()).ofReport(report);
    const auto& words = m_session.words();
    for (const auto& contact : contacts.value_or(std::vector<HelplineContact>{})) {
        const bool isRefused = contact.safeToCallBack == YesNo::No;
        QStringList parts{
            words.time(contact.at), words.label("caller_kind", contact.caller),
            words.label("contact_channel", contact.channel),
            words.label("language", contact.language),
            isRefused ? QString()
                      : tr("safe to call back: %1").arg(words.label(contact.safeToCallBack))};
        parts.removeAll(QString());
        if (isRefused) {
            auto* refused = new ContactBanner(m_session, this); // as above the call itself
            refused->showAnswer(contact.safeToCallBack);
            m_lines->addWidget(refused);
        }
        add(parts.join(QStringLiteral("  \u00b7  ")), &Theme::text2, "contact_of_report");
        if (const auto text = said(contact.id); !text.isEmpty()) {
            add(text, &Theme::text, "said_in_contact");
        }
    }
    const auto visits = OutreachVisitStore(m_session.casework()).ofReport(report);
    for (const auto& visit : visits.value_or(std::vector<OutreachVisit>{})) {
        QStringList parts{tr("Outreach visit of %1").arg(words.date(visit.onDate)),
                          words.label("outreach_place", visit.placeKind),
                          tr("%n met", nullptr, visit.met)};
        parts.removeAll(QString());
        add(parts.join(QStringLiteral("  \u00b7  ")), &Theme::text2, "visit_of_report");
        if (const auto text = noted(visit.id); !text.isEmpty()) {
            add(text, &Theme::text, "noted_on_visit");
        }
    }
    setVisible(m_lines->count() > 0);
}

} // namespace zaklon::ui
