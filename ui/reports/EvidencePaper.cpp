// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/EvidencePaper.h"

#include "core/people/Identity.h"
#include "core/people/Narrative.h"
#include "core/referrals/Provider.h"
#include "ui/forms/IndicatorSetView.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"

#include <QTextDocument>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr qreal kPoints = 10;

} // namespace

Result<EvidencePaper> EvidencePaper::of(const Session& session, const RecordId& report,
                                        const std::optional<ReportDispatch>& dispatch) {
    auto bundle = evidenceOf(session.casework(), session.confidential(), report,
                             Code{session.definitions().limits.indicatorForm},
                             dispatch ? dispatch->person : RecordId());
    if (!bundle) {
        return passOn(bundle);
    }
    const bool mayBeNamed = dispatch && session.confidential() &&
                            mayName(session.casework(), *dispatch, session.today());
    return EvidencePaper(session, std::move(*bundle),
                         mayBeNamed ? std::optional(dispatch->person) : std::nullopt);
}

EvidencePaper::EvidencePaper(const Session& session, EvidenceBundle bundle,
                             std::optional<RecordId> named)
    : m_session(session), m_bundle(std::move(bundle)), m_named(named) {
    addEvent();
    addPeople();
    addFacts();
    addIndicators();
    addFiles();
    addSent();
    addAnswers();
    addParagraph(tr("Only for whom it was made. Keep it locked away, and do not pass it on without "
                    "asking the person."));
}

void EvidencePaper::addHeading(const QString& text) {
    m_html += QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

void EvidencePaper::addParagraph(const QString& text) {
    m_html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

void EvidencePaper::addRow(const QStringList& parts) {
    auto said = parts;
    said.removeAll(QString());
    addParagraph(said.join(QStringLiteral("  \u00b7  ")));
}

void EvidencePaper::addEvent() {
    const auto& words = m_session.words();
    const auto& report = m_bundle.report;
    m_html += QStringLiteral("<h2>%1</h2>")
                  .arg(tr("Evidence, report %1").arg(toQString(report.code)).toHtmlEscaped());
    addRow({tr("Made on %1").arg(words.date(m_session.today())),
            tr("received %1").arg(words.date(report.receivedOn)),
            words.label("report_source", report.source)});
    addRow({words.labels("exploitation", report.exploitation), words.labels("act", report.acts),
            words.labels("means", report.means), words.label("sector", report.sector),
            words.label("country", report.country), words.label("area", report.area)});
}

QString EvidencePaper::nameOf(const RecordId& person) const {
    const auto access = m_session.confidential();
    const auto names = person == m_named && access
                           ? access->where<PersonName>("person", person)
                           : Result<std::vector<PersonName>>(std::vector<PersonName>{});
    if (!names || names->empty()) {
        return {};
    }
    const auto& name = names->front();
    return name.asWritten.empty() ? toQString(name.given + " " + name.family).trimmed()
                                  : toQString(name.asWritten);
}

QString EvidencePaper::institution(const RecordId& provider) const {
    const auto kept = m_session.casework().find<Provider>(provider).value_or(std::nullopt);
    return kept ? toQString(kept->name) : QString();
}

void EvidencePaper::addPeople() {
    addHeading(tr("People"));
    for (const auto& each : m_bundle.persons) {
        addRow({toQString(each.on.person.code), nameOf(each.on.link.person),
                m_session.words().label(each.on.person.category)});
    }
    if (m_bundle.persons.empty()) {
        addParagraph(tr("Nobody is known by a record."));
    }
}

bool EvidencePaper::hasFactsOfEvent() const {
    return std::any_of(m_bundle.facts.begin(), m_bundle.facts.end(),
                       [](const ReportFact& fact) { return fact.person.isNil(); });
}

void EvidencePaper::addFacts() {
    addHeading(tr("Facts"));
    const auto& words = m_session.words();
    const auto access = m_session.confidential();
    for (const auto& fact : m_bundle.facts) {
        const auto person = m_session.casework().find<Person>(fact.person).value_or(std::nullopt);
        const auto strength = words.label("fact_strength", fact.strength);
        addRow({words.label("fact_kind", fact.about),
                fact.onDate ? words.date(*fact.onDate) : QString(),
                person ? toQString(person->code) : tr("whole event"),
                words.label("info_source", fact.infoSource),
                strength.isEmpty() ? tr("strength not said") : tr("strength: %1").arg(strength)});
        const auto told = m_named && access && fact.person == m_named
                              ? access->find<Narrative>(fact.id).value_or(std::nullopt)
                              : std::optional<Narrative>();
        if (told && !told->text.empty()) {
            addParagraph(toQString(told->text));
        }
    }
    if (m_named && hasFactsOfEvent()) {
        addParagraph(tr("Facts about the whole event stand here without their words: these may "
                        "name others, who were not asked."));
    }
    if (m_bundle.facts.empty()) {
        addParagraph(tr("No facts yet"));
    }
}

void EvidencePaper::addIndicators() {
    for (const auto& each : m_bundle.persons) {
        if (!each.indicators) {
            continue;
        }
        addHeading(tr("Indicators, %1, of %2")
                       .arg(toQString(each.on.person.code),
                            m_session.words().date(each.indicators->takenOn)));
        for (const auto& set :
             m_session.definitions().indicatorSets.of(each.indicators->questionnaire.text)) {
            QStringList found;
            for (const auto& line : IndicatorSetView::lines(m_session, *set, *each.indicators)) {
                found << line.words;
            }
            addParagraph(m_session.words().text(set->title));
            addParagraph(found.isEmpty() ? tr("No indicator of this set was seen.")
                                         : found.join(QStringLiteral("; ")));
            addParagraph(m_session.words().text(set->caution));
        }
    }
}

/// Without what the files are called: a name of a file may be a name of somebody.
void EvidencePaper::addFiles() {
    if (m_bundle.files.empty()) {
        return;
    }
    addHeading(tr("Files, kept in the organisation"));
    for (const auto& file : m_bundle.files) {
        addRow({m_session.words().label(file.type),
                m_session.words().size(static_cast<std::uint64_t>(file.bytes)),
                m_session.words().date(file.addedOn), toQString(file.digest)});
    }
}

void EvidencePaper::addSent() {
    addHeading(tr("Sent"));
    const auto& words = m_session.words();
    for (const auto& each : m_bundle.sent) {
        addRow({words.date(each.sentOn), institution(each.sentTo),
                words.label("contact_channel", each.channel),
                words.labels("data_category", each.shared),
                tr("basis: %1").arg(words.label("legal_basis", each.legalBasis)),
                tr("person told: %1").arg(words.label(each.personTold))});
    }
    if (m_bundle.sent.empty()) {
        addParagraph(tr("Nothing is noted as sent"));
    }
}

void EvidencePaper::addAnswers() {
    addHeading(tr("Receipt and answer"));
    const auto& words = m_session.words();
    for (const auto& each : m_bundle.reactions) {
        addRow({words.date(each.onDate), words.label("reaction_kind", each.type),
                institution(each.institution)});
    }
    if (m_bundle.reactions.empty()) {
        addParagraph(tr("No reaction is noted"));
    }
}

Status EvidencePaper::writePdf(QIODevice& device) const {
    TextPaper paper;
    paper.title = tr("Evidence");
    paper.font = QFont(QStringLiteral("Noto Sans"));
    paper.font.setPointSizeF(kPoints);
    paper.fill = [&](QTextDocument& text) { text.setHtml(m_html); };
    return writeTextPdf(device, paper, "evidence");
}

} // namespace zaklon::ui
