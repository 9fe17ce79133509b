// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/ProtectionCards.h"

#include "core/assessments/AnswerNotes.h"
#include "core/identification/ContactsAtClosing.h"
#include "core/identification/OutcomeRules.h"
#include "core/people/FileClosingStore.h"
#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/forms/AttachmentList.h"
#include "ui/forms/IndicatorSetView.h"
#include "ui/forms/LineFocus.h"
#include "ui/identification/ProtectionForms.h"
#include "ui/identification/ReopenedFile.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon::ui {

namespace {

Tone toneOf(GuaranteeState state) {
    switch (state) {
    case GuaranteeState::Granted:
        return Tone::Info;
    case GuaranteeState::Applied:
        return Tone::Good;
    case GuaranteeState::Requested:
    case GuaranteeState::Refused:
        return Tone::Attention;
    case GuaranteeState::Proposed:
        return Tone::Accent;
    case GuaranteeState::NotWished:
        break;
    }
    return Tone::Neutral;
}

} // namespace

Card* ProtectionCards::indicators(QWidget* parent) const {
    const auto& words = m_desk.session.words();
    const auto& library = m_desk.session.definitions().questionnaires;
    auto* card = new Card(tr("Indicators of trafficking"), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("indicators_card"));
    const auto newest = m_file.indicators();
    if (m_desk.mayWrite("assessment")) {
        card->setAction(newest ? tr("Go through them again") : tr("Go through them"));
        card->action().setObjectName(QStringLiteral("go_through_indicators"));
        QObject::connect(card, &Card::actionTriggered, card, [desk = m_desk] {
            desk.navigator.startAssessment(desk.person, toQString(desk.limits().indicatorForm));
        });
    }
    if (!newest) {
        addSentence(card->content(), tr("Not gone through yet."));
        return card;
    }
    const auto& assessed = *newest;
    const auto form = library.find(assessed.questionnaire.text, assessed.questionnaireVersion);
    const auto* level = form ? form->level(assessed.level.text) : nullptr;
    addSentence(card->content(),
                words.date(assessed.takenOn) + QStringLiteral("  \u00b7  ") +
                    (level != nullptr ? words.text(level->label) : toQString(assessed.level.text)));
    for (const auto& id : firedItems(assessed)) {
        const auto* item = form ? form->item(id) : nullptr;
        const auto answer = assessed.answers.data().value(id, nlohmann::json::object());
        DueRow::Due line;
        line.icon = IconName::Flag;
        line.what = item != nullptr ? words.text(item->text) : toQString(id);
        line.reason = toQString(id);
        const bool sure = answer.is_object() && answer.value("answer", "") == "yes";
        line.when = sure ? tr("yes") : tr("suspected");
        addLine(card->content(), line, QStringLiteral("indicator_") + toQString(id));
    }
    auto* sets = new IndicatorSetView(m_desk.session, card);
    sets->setContentsMargins(space::kCard, space::kSmall, space::kCard, space::kSmall);
    sets->showAssessment(assessed);
    card->content().addWidget(sets);
    auto* files = new AttachmentList(m_desk.session, card);
    files->setObjectName(QStringLiteral("indicator_files"));
    files->showPlace({m_desk.person, Code{describe<Assessment>().kind}, assessed.id, {}},
                     answeredQuestions(assessed));
    card->content().addWidget(files);
    return card;
}

Card* ProtectionCards::atRisk(QWidget* parent) const {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    auto* card = new Card(tr("Person at risk"), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("at_risk_card"));
    auto& column = card->content();
    const bool writes = m_desk.mayWrite("protective_status");
    const bool runs = std::any_of(m_file.protection.begin(), m_file.protection.end(),
                                  [](const auto& each) { return !each.endedOn; });
    if (writes && !runs) {
        card->setAction(tr("Protect as a person at risk"));
        card->action().setObjectName(QStringLiteral("add_protective_status"));
        QObject::connect(card, &Card::actionTriggered, card,
                         [desk = m_desk] { desk.ask(ProtectionForms(desk).newStatus()); });
    }
    if (m_file.protection.empty()) {
        addSentence(column, tr("Our own protective status, beside the official outcome and "
                               "independent of it."));
    }
    for (const auto& status : m_file.protection) {
        DueRow::Due line;
        line.icon = IconName::Shield;
        line.what = words.labels("at_risk_criterion", status.criteria);
        line.reason = status.endedOn ? words.label("at_risk_exit", status.exitReason)
                                     : tr("Since %1; looked at again every %2 days")
                                           .arg(words.date(status.since))
                                           .arg(status.reviewDays);
        line.when = status.endedOn ? tr("ended %1").arg(words.shortDate(*status.endedOn, today))
                                   : words.due(status.reviewDue, today);
        line.tone = status.endedOn ? Tone::Neutral : toneOfDue(status.reviewDue, today);
        line.verb = writes && !status.endedOn ? tr("Look again") : QString();
        auto& row =
            addLine(column, line, QStringLiteral("protective_status_line"),
                    [desk = m_desk, status] { desk.ask(ProtectionForms(desk).lookAgain(status)); });
        row.setProperty(kLineRecord, toQString(status.id.toString()));
        if (writes && !status.endedOn) {
            addSecondVerb(
                row, tr("End…"), QStringLiteral("end_protective_status"),
                [desk = m_desk, status] { desk.ask(ProtectionForms(desk).endStatus(status)); });
        }
    }
    return card;
}

void ProtectionCards::addScreening(Card& card, const Person& person) const {
    const auto& words = m_desk.session.words();
    if (!m_file.screening) {
        addSentence(card.content(),
                    tr("Not screened yet. The screening at admission shows what to ask for."),
                    QStringLiteral("screening"));
        return;
    }
    const auto days = static_cast<int>(person.firstContact.daysUntil(m_file.screening->takenOn));
    addSentence(card.content(),
                tr("Screened on %1, %n day(s) after the first contact.", nullptr, std::max(days, 0))
                    .arg(words.date(m_file.screening->takenOn)),
                QStringLiteral("screening"));
}

void ProtectionCards::addGuarantee(Card& card, const Guarantee& guarantee) const {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    const auto& codes = m_desk.session.definitions().codes;
    DueRow::Due line;
    line.icon = IconName::Scale;
    line.what = words.label("guarantee", guarantee.kind);
    QStringList parts{
        words.label("guarantee_side", codes.groupOf("guarantee", guarantee.kind.text)),
        words.label("institution_type", guarantee.institution),
        words.label("guarantee_refusal", guarantee.refusalReason)};
    parts.removeAll(QString());
    line.reason = parts.join(QStringLiteral("  ·  "));
    line.when = words.label(guarantee.state);
    line.tone = toneOf(guarantee.state);
    if (guarantee.state == GuaranteeState::Requested && guarantee.answerDue) {
        line.when = words.due(*guarantee.answerDue, today);
        line.tone = toneOfDue(*guarantee.answerDue, today);
    }
    const bool writes = m_desk.mayWrite("guarantee");
    const bool proposed = guarantee.state == GuaranteeState::Proposed;
    line.verb = !writes ? QString() : proposed ? tr("Ask for it") : tr("Open");
    addLine(card.content(), line, QStringLiteral("guarantee_") + toQString(guarantee.kind.text),
            [desk = m_desk, guarantee, proposed] {
                const ProtectionForms forms(desk);
                desk.ask(proposed ? forms.askFor(guarantee) : forms.guarantee(guarantee));
            })
        .setProperty(kLineRecord, toQString(guarantee.id.toString()));
}

Card* ProtectionCards::guarantees(QWidget* parent) const {
    auto* card = new Card(tr("Special guarantees"), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("guarantees_card"));
    const auto person =
        m_desk.session.casework().find<Person>(m_desk.person).value_or(std::nullopt);
    if (person) {
        addScreening(*card, *person);
    }
    if (m_desk.mayWrite("guarantee")) {
        const bool screened = m_file.screening.has_value();
        card->setAction(screened ? tr("Add a guarantee") : tr("Screen now"));
        card->action().setObjectName(screened ? QStringLiteral("add_guarantee")
                                              : QStringLiteral("screen_now"));
        QObject::connect(card, &Card::actionTriggered, card, [desk = m_desk, screened] {
            if (!screened) {
                desk.navigator.startAssessment(desk.person, toQString(desk.limits().screeningForm));
                return;
            }
            Guarantee guarantee;
            guarantee.id = RecordId::generate();
            guarantee.person = desk.person;
            desk.ask(ProtectionForms(desk).guarantee(guarantee));
        });
    }
    for (const auto& guarantee : m_file.guarantees) {
        addGuarantee(*card, guarantee);
    }
    for (const auto& guarantee : m_file.proposed) {
        addGuarantee(*card, guarantee);
    }
    return card;
}

void ProtectionCards::addMonitoring(Card& card) const {
    const auto& words = m_desk.session.words();
    const auto today = m_desk.session.today();
    const bool writes = m_desk.mayWrite("monitoring_contact");
    for (const auto& contact : m_file.monitoring) {
        const bool planned = contact.state == MonitoringState::Planned;
        DueRow::Due line;
        line.icon = IconName::Phone;
        line.what = tr("Contact after closing");
        line.reason = words.label(contact.state);
        line.when = planned ? words.due(contact.due, today)
                            : words.shortDate(contact.doneOn.value_or(contact.due), today);
        line.tone = planned ? toneOfDue(contact.due, today) : Tone::Good;
        line.verb = planned && writes ? tr("Record") : QString();
        addLine(card.content(), line, QStringLiteral("monitoring_line"), [desk = m_desk, contact] {
            desk.ask(ProtectionForms(desk).monitoring(contact));
        }).setProperty(kLineRecord, toQString(contact.id.toString()));
    }
}

Card* ProtectionCards::closing(const Person& person, QWidget* parent) const {
    const auto& words = m_desk.session.words();
    auto* card = new Card(tr("Closing, and the time after it"), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("closing_card"));
    const bool closed = isEnded(person.status);
    if (m_desk.mayWrite("case_closing")) {
        card->setAction(closed ? ReopenedFile::verb() : tr("Close the file"));
        card->action().setObjectName(closed ? QStringLiteral("reopen_file")
                                            : QStringLiteral("close_file"));
        QObject::connect(card, &Card::actionTriggered, card,
                         [desk = m_desk, file = m_file, closed] {
                             if (closed) {
                                 ReopenedFile::save(desk);
                             } else {
                                 desk.ask(ProtectionForms(desk).closing(file));
                             }
                         });
    }
    if (m_file.closings.empty()) {
        addSentence(card->content(),
                    tr("We close a file when the risks are removed, never by time."));
    }
    for (const auto& closing : m_file.closings) {
        QStringList said{words.date(closing.onDate), words.label("closing_reason", closing.reason),
                         words.label("risk_level", closing.riskLevel)};
        said.removeAll(QString()); // a second record has no level of risk
        if (!closing.safeContacts.empty() && closing.safeContacts.text != kContactsByAgreement) {
            said << tr("Safe contacts: %1")
                        .arg(words.label("contacts_at_closing", closing.safeContacts));
        }
        addSentence(card->content(), said.join(QStringLiteral("  ·  ")),
                    QStringLiteral("closing_words"));
    }
    addMonitoring(*card);
    return card;
}

} // namespace zaklon::ui
