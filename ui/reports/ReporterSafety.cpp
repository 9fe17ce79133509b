// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReporterSafety.h"

#include "core/people/Person.h"
#include "core/reports/HelplineStore.h"
#include "core/reports/ReportedPerson.h"
#include "ui/components/Banner.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/ContactBanner.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr std::size_t kMostPeople = 3; ///< more would push the number out of sight

} // namespace

ReporterSafety::ReporterSafety(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_first(new Banner(Tone::Attention, IconName::Shield,
                         tr("Whoever reported may live with the person."),
                         tr("Ask first whether it is safe to speak."), this))
    , m_known(new QVBoxLayout) {
    setObjectName(QStringLiteral("reporter_safety"));
    m_first->setObjectName(QStringLiteral("reporter_safety_banner"));
    m_first->setRunsOn();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_first);
    m_known->setSpacing(space::kTiny);
    column->addLayout(m_known);
    connect(&session, &Session::personChanged, this, [this] {
        if (!m_report.isNil()) {
            showReport(m_report);
        }
    });
}

void ReporterSafety::showReport(const RecordId& report) {
    m_report = report;
    clearLayout(*m_known);
    showCall();
    showPeople();
}

void ReporterSafety::showCall() {
    const auto calls = m_session.read(HelplineStore(m_session.casework()).ofReport(m_report));
    if (!calls || calls->empty()) {
        return;
    }
    const auto last = std::max_element(calls->begin(), calls->end(),
                                       [](const auto& a, const auto& b) { return a.at < b.at; });
    auto* answer = new ContactBanner(m_session, this);
    answer->showAnswer(last->safeToCallBack);
    m_known->addWidget(answer);
}

void ReporterSafety::showPeople() {
    const auto links =
        m_session.read(m_session.casework().where<ReportedPerson>("report", m_report));
    if (!links) {
        return;
    }
    std::size_t shown = 0;
    QStringList others;
    for (const auto& link : *links) {
        if (link.person.isNil() || link.takenOffOn) {
            continue;
        }
        if (shown < kMostPeople) {
            showPerson(link.person);
        } else if (const auto person =
                       m_session.read(m_session.casework().find<Person>(link.person));
                   person && *person) {
            others << toQString((*person)->code);
        }
        ++shown;
    }
    if (!others.isEmpty()) {
        auto* rest = new TextLabel(
            tr("Read also how these are reached: %1.").arg(others.join(QStringLiteral(", "))),
            TextRole::Small, &Theme::text2, this);
        rest->setObjectName(QStringLiteral("reporter_safety_rest"));
        rest->setWordWrap(true);
        m_known->addWidget(rest);
    }
}

void ReporterSafety::showPerson(const RecordId& person) {
    const auto found = m_session.read(m_session.casework().find<Person>(person));
    if (!found || !*found) {
        return;
    }
    m_known->addWidget(
        new TextLabel(toQString((*found)->code), TextRole::Strong, &Theme::accentText, this));
    auto* banner = new ContactBanner(m_session, this);
    banner->showPerson(person);
    banner->setLinked(false); // the report has a way to its people
    m_known->addWidget(banner);
}

} // namespace zaklon::ui
