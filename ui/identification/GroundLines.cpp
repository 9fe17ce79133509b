// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/GroundLines.h"

#include "ui/components/DueRow.h"
#include "ui/components/FileRows.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

namespace {

Tone toneOf(GroundState state) {
    switch (state) {
    case GroundState::Proven:
        return Tone::Good;
    case GroundState::Claimed:
        return Tone::Info;
    case GroundState::Unproven:
        return Tone::Attention;
    case GroundState::NotLookedAt:
        break;
    }
    return Tone::Outline;
}

} // namespace

void GroundLines::addTo(QVBoxLayout& column) const {
    const auto facts =
        readPathwayFacts(m_desk.session.casework(), m_desk.person, m_desk.session.today());
    if (!facts) {
        Q_EMIT m_desk.session.failed(facts.error());
        return;
    }
    for (const auto& pathway : m_desk.session.definitions().pathways.allCurrent()) {
        if (const auto lines = groundChecklist(*pathway, *facts); !lines.empty()) {
            addPathway(column, *pathway, lines);
        }
    }
}

void GroundLines::addPathway(QVBoxLayout& column, const referrals::PathwayDefinition& pathway,
                             const std::vector<GroundLine>& lines) const {
    const auto& words = m_desk.session.words();
    addSentence(column, tr("%1: %2").arg(words.text(pathway.title), missing(lines)),
                QStringLiteral("ground_missing"));
    for (const auto& line : lines) {
        DueRow::Due shown;
        shown.icon = line.state == GroundState::Proven ? IconName::CheckCircle : IconName::Circle;
        shown.what = words.text(line.label);
        shown.reason = reason(line);
        shown.when = stateWord(line.state);
        shown.tone = toneOf(line.state);
        addLine(column, shown, QStringLiteral("ground_line"));
    }
}

QString GroundLines::stateWord(GroundState state) const {
    switch (state) {
    case GroundState::Proven:
        return tr("proven");
    case GroundState::Claimed:
        return tr("only said");
    case GroundState::Unproven:
        return tr("unproven");
    case GroundState::NotLookedAt:
        break;
    }
    return tr("not looked at");
}

QString GroundLines::reason(const GroundLine& line) const {
    QStringList parts;
    if (!line.restsOn.empty()) {
        parts << tr("rests on: %1").arg(names(line.restsOn));
    }
    if (!line.wouldProve.empty()) {
        parts << tr("would be proven by: %1").arg(names(line.wouldProve));
    }
    return parts.join(QStringLiteral("  \u00b7  "));
}

QString GroundLines::names(const std::vector<GroundSource>& sources) const {
    QStringList found;
    for (const auto& source : sources) {
        found << name(source);
    }
    return found.join(QStringLiteral(", "));
}

QString GroundLines::name(const GroundSource& source) const {
    switch (source.from) {
    case GroundSource::From::Person:
        return m_desk.session.words().label("field", source.name);
    case GroundSource::From::Assessment:
        return tr("form %1").arg(toQString(source.name));
    case GroundSource::From::Origin:
        return tr("a look at the country of origin");
    case GroundSource::From::Documents:
        break;
    }
    return tr("a document");
}

QString GroundLines::missing(const std::vector<GroundLine>& lines) const {
    QStringList open;
    for (const auto& line : lines) {
        if (line.state != GroundState::Proven) {
            open << m_desk.session.words().text(line.label);
        }
    }
    return open.isEmpty() ? tr("nothing is missing that a record can show.")
                          : tr("still to be proven: %1.").arg(open.join(QStringLiteral("; ")));
}

} // namespace zaklon::ui
