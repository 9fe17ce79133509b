// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/OriginCard.h"

#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/LineFocus.h"
#include "ui/forms/UnreadCard.h"
#include "ui/identification/GroundLines.h"

#include <QPushButton>

namespace zaklon::ui {

namespace {

/// A law that is not kept is what to look at.
Tone toneOf(const OriginAssessment& assessment) {
    if (assessment.practiceProtects == YesNo::No) {
        return Tone::High;
    }
    return assessment.practiceProtects == YesNo::Yes ? Tone::Good : Tone::Neutral;
}

} // namespace

Card* OriginCard::make(QWidget* parent) const {
    auto* card = new Card(tr("Country of origin"), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("origin_card"));
    if (m_desk.mayWrite(describe<OriginAssessment>().kind)) {
        card->setAction(tr("Look at a country"));
        card->action().setObjectName(QStringLiteral("add_origin_assessment"));
        QObject::connect(card, &Card::actionTriggered, card,
                         [desk = m_desk] { desk.ask(OriginCard(desk).emptyForm()); });
    }
    const auto known = newestFirst<OriginAssessment>(m_desk);
    if (!known) {
        sayUnread(*card, known.error());
        return card;
    }
    if (known->empty()) {
        addSentence(card->content(),
                    tr("Not looked at yet. What the law says and what is done may differ, above "
                       "all outside the towns."),
                    QStringLiteral("no_origin_assessment"));
    }
    for (const auto& assessment : *known) {
        addLine(card->content(), line(assessment), QStringLiteral("origin_line"),
                [desk = m_desk, assessment] { desk.ask(OriginCard(desk).form(assessment)); })
            .setProperty(kLineRecord, toQString(assessment.id.toString()));
    }
    GroundLines(m_desk).addTo(card->content());
    return card;
}

DueRow::Due OriginCard::line(const OriginAssessment& assessment) const {
    const auto& words = m_desk.session.words();
    QStringList parts{tr("by law: %1").arg(words.label(assessment.lawProtects)),
                      tr("in practice: %1").arg(words.label(assessment.practiceProtects)),
                      words.labels("origin_region", assessment.regions),
                      words.labels("origin_source", assessment.sources)};
    parts.removeAll(QString());
    DueRow::Due line;
    line.icon = IconName::Info;
    line.what = words.label("country", assessment.country);
    line.reason = parts.join(QStringLiteral("  \u00b7  "));
    line.when = words.shortDate(assessment.seenOn, m_desk.session.today());
    line.tone = toneOf(assessment);
    line.verb = m_desk.mayWrite(describe<OriginAssessment>().kind) ? tr("Open") : QString();
    return line;
}

Result<std::optional<RecordPanel::Spec>> OriginCard::formOf(const RecordId& record) const {
    if (record.isNil()) {
        return emptyForm();
    }
    return keptForm<OriginAssessment>(m_desk.session.casework(), record,
                                      [this](const auto& kept) { return form(kept); });
}

RecordPanel::Spec OriginCard::emptyForm() const {
    OriginAssessment assessment;
    assessment.id = RecordId::generate();
    assessment.person = m_desk.person;
    assessment.seenOn = m_desk.session.today();
    assessment.worker = m_desk.session.worker().id;
    return form(assessment);
}

RecordPanel::Spec OriginCard::form(const OriginAssessment& assessment) const {
    auto made = deskForm(m_desk, assessment);
    made.title = tr("Country of origin");
    made.sentence = tr("For the asylum procedure and against a return: what really protects there, "
                       "and how we know.");
    made.save = tr("Save what was seen");
    made.saved = tr("What was seen is saved.");
    made.fields = [](RecordForm& form) {
        form.add("country", tr("Country"));
        form.add("regions", tr("Which part of the country")).setOptional(true);
        form.add("law_protects", tr("The law protects"));
        form.add("practice_protects", tr("Practice protects"));
        form.add("sources", tr("Sources"));
        form.addPair("seen_on", tr("Looked at on"), "review_by", tr("Look again by"));
    };
    made.words = [](RecordForm& form) {
        form.add("text", tr("What the law says, what is done, and where it is written"))
            .setOptional(true);
        form.add("own_words", tr("What the person knows and fears")).setOptional(true);
    };
    return made;
}

} // namespace zaklon::ui
