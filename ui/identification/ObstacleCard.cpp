// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/ObstacleCard.h"

#include "ui/components/Card.h"
#include "ui/components/FileRows.h"
#include "ui/forms/DeskForm.h"
#include "ui/forms/UnreadCard.h"
#include "ui/identification/RecordWords.h"
#include "ui/session/Text.h"

#include <QPushButton>

namespace zaklon::ui {

Card* ObstacleCard::make(QWidget* parent) const {
    auto* card = new Card(tr("Obstacles at institutions"), Card::Padding::None, parent);
    card->setObjectName(QStringLiteral("obstacle_card"));
    if (m_desk.mayWrite(describe<Obstacle>().kind)) {
        card->setAction(tr("Note an obstacle"));
        card->action().setObjectName(QStringLiteral("add_obstacle"));
        QObject::connect(card, &Card::actionTriggered, card,
                         [desk = m_desk] { desk.ask(ObstacleCard(desk).emptyForm()); });
    }
    const auto known = newestFirst<Obstacle>(m_desk);
    if (!known) {
        sayUnread(*card, known.error());
        return card;
    }
    if (known->empty()) {
        addSentence(card->content(),
                    tr("None is noted. What is noted here is counted by institution, without any "
                       "name."),
                    QStringLiteral("no_obstacle"));
    }
    for (const auto& obstacle : *known) {
        addLine(card->content(), line(obstacle), QStringLiteral("obstacle_line"),
                [desk = m_desk, obstacle] { desk.ask(ObstacleCard(desk).form(obstacle)); });
    }
    return card;
}

QString ObstacleCard::institution(const Obstacle& obstacle) const {
    return institutionWords(m_desk.session, obstacle.provider,
                            m_desk.session.words().label("institution_type", obstacle.institution));
}

DueRow::Due ObstacleCard::line(const Obstacle& obstacle) const {
    const auto& words = m_desk.session.words();
    const auto* entry =
        m_desk.session.definitions().codes.find("obstacle_kind", obstacle.kind.text);
    const bool harm = entry != nullptr && entry->means == kHarm;
    const bool open = obstacle.state == ObstacleState::Open;
    QStringList parts{institution(obstacle), words.labels("kept_from", obstacle.keptFrom),
                      words.label("alternative_route", obstacle.alternative),
                      words.shortDate(obstacle.onDate, m_desk.session.today())};
    parts.removeAll(QString());
    DueRow::Due line;
    line.icon = IconName::Flag;
    line.what = words.label("obstacle_kind", obstacle.kind);
    line.reason = parts.join(QStringLiteral("  \u00b7  "));
    line.when = words.label(obstacle.state);
    line.tone = !open ? Tone::Good : harm ? Tone::High : Tone::Attention;
    line.verb = m_desk.mayWrite(describe<Obstacle>().kind) ? tr("Open") : QString();
    return line;
}

Result<std::optional<RecordPanel::Spec>> ObstacleCard::formOf(const RecordId& record) const {
    if (record.isNil()) {
        return emptyForm();
    }
    return keptForm<Obstacle>(m_desk.session.casework(), record,
                              [this](const auto& kept) { return form(kept); });
}

RecordPanel::Spec ObstacleCard::emptyForm() const {
    Obstacle obstacle;
    obstacle.id = RecordId::generate();
    obstacle.person = m_desk.person;
    obstacle.onDate = m_desk.session.today();
    obstacle.worker = m_desk.session.worker().id;
    return form(obstacle);
}

RecordPanel::Spec ObstacleCard::form(const Obstacle& obstacle) const {
    auto made = deskForm(m_desk, obstacle);
    made.title = tr("Obstacle at an institution");
    made.sentence = tr("This is about institutions, so that they and the law can change; never "
                       "about single people in them.");
    made.save = tr("Save the obstacle");
    made.saved = tr("The obstacle is saved.");
    made.fields = [&session = m_desk.session](RecordForm& form) {
        form.add("kind", tr("What stood in the way"));
        form.add("institution", tr("At which kind of institution"));
        form.add("provider", tr("Which one exactly")).setOptional(true);
        offerProviders(form, session);
        form.add("on_date", tr("Day"));
        form.add("kept_from", tr("What it kept the person from")).setOptional(true);
        form.add("barriers", tr("What kept the institution from acting otherwise"))
            .setOptional(true);
        form.add("alternative", tr("Which way was taken instead")).setOptional(true);
        form.add("state", tr("State"));
        form.add("removed_on", tr("Removed on")).setOptional(true);
    };
    made.words = [](RecordForm& form) {
        form.add("text", tr("What happened, what was said")).setOptional(true);
    };
    return made;
}

} // namespace zaklon::ui
