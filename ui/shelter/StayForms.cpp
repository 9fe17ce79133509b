// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/StayForms.h"

#include "ui/forms/BedWords.h"
#include "ui/session/Text.h"

namespace zaklon::ui {

namespace {

/// From today on, until somebody says otherwise.
Stay begun(const Session& session, const RecordId& bed, const RecordId& person, StayState state) {
    Stay stay;
    stay.id = RecordId::generate();
    stay.person = person;
    stay.bed = bed;
    stay.state = state;
    stay.from = session.today();
    stay.worker = session.worker().id;
    return stay;
}

} // namespace

StayMoves StayForms::moves(Transaction& transaction) const {
    return {transaction, m_session.casework(), m_session.confidential(), m_session.today()};
}

RecordPanel::Spec StayForms::form(const Stay& stay) const {
    RecordPanel::Spec made;
    made.description = &describe<Stay>();
    made.row = toRow(stay);
    made.person = stay.person;
    made.reason = [words = m_words](const Error& error) { return words.reason(error); };
    return made;
}

std::vector<RecordChoice> StayForms::beds(const RecordId& chosen) const {
    const ShelterStore store(m_session.casework(), m_session.confidential(), m_session.today());
    const auto free = store.freeBeds(m_session.today());
    std::vector<RecordChoice> choices;
    if (!free) {
        Q_EMIT m_session.failed(free.error());
        return choices;
    }
    bool known = chosen.isNil();
    for (const auto& each : *free) {
        auto words = BedWords::place(each.bed);
        if (each.until) {
            //: a bed, and the first night on which it is not free
            words = tr("%1, free until %2")
                        .arg(words, m_session.words().shortDate(*each.until, m_session.today()));
        }
        choices.emplace_back(each.bed.id, words);
        known = known || each.bed.id == chosen;
    }
    if (!known) {
        const auto bed = m_session.read(m_session.casework().find<ShelterBed>(chosen));
        if (bed && *bed) {
            choices.emplace_back((*bed)->id, BedWords::place(**bed));
        }
    }
    return choices;
}

std::vector<RecordChoice> StayForms::adults(const RecordId& but) const {
    const ShelterStore store(m_session.casework(), m_session.confidential(), m_session.today());
    const auto board = store.board(m_session.today());
    std::vector<RecordChoice> choices;
    if (!board) {
        Q_EMIT m_session.failed(board.error());
        return choices;
    }
    for (const auto& bed : board->beds) {
        if (bed.guest && !bed.guest->mayBeChild && bed.guest->person != but) {
            choices.emplace_back(bed.guest->person, m_words.who(*bed.guest));
        }
    }
    return choices;
}

QString StayForms::ofWhom(const BedTonight& bed) const {
    return bed.guest ? m_words.who(*bed.guest) : BedWords::place(bed.bed);
}

QString StayForms::forWhom(const RecordId& person, const QString& sentence) const {
    if (person.isNil()) {
        return sentence;
    }
    const auto found = m_session.read(m_session.casework().find<Person>(person));
    if (!found || !*found) {
        return sentence;
    }
    //: above the form of a stay; pseudonym and code
    const auto who = tr("For %1.").arg(m_words.who(guestFrom(**found, m_session.today())));
    return QStringList{who, sentence}.join(u' ').trimmed();
}

void StayForms::addArrival(RecordForm& form) {
    form.add("arrived_at", tr("Came at, time"),
             tr("For example 20:00. Then the time to the screening is counted by the hour."))
        .setOptional(true);
}

bool StayForms::isGrownUp(const RecordId& person) const {
    if (person.isNil()) {
        return false; // nobody knows yet
    }
    const auto found = m_session.read(m_session.casework().find<Person>(person));
    return found && *found && !mayBeChild(**found, m_session.today());
}

/// Only where a child may be meant: at a grown-up it reads as if a child came along.
void StayForms::addAdult(RecordForm& form, const Stay& stay) const {
    if (stay.withPerson.isNil() && isGrownUp(stay.person)) {
        return;
    }
    form.add("with_adult", tr("Adult whom this child stays with"),
             tr("Only if this stay is a child's. A child who comes along has a stay and a bed of "
                "its own: there it is said."))
        .setOptional(true);
    form.setChoices("with_adult", adults(stay.person));
}

std::optional<Stay> StayForms::heldTonight(const RecordId& person) const {
    if (person.isNil()) {
        return std::nullopt;
    }
    const ShelterStore store(m_session.casework(), m_session.confidential(), m_session.today());
    const auto stay = m_session.read(store.stayOn(person, m_session.today()));
    return stay && *stay && (*stay)->state == StayState::Held ? *stay : std::nullopt;
}

QString StayForms::heldWords(const Stay& stay) const {
    if (stay.state != StayState::Held || stay.person.isNil()) {
        return {};
    }
    const auto bed = m_session.read(m_session.casework().find<ShelterBed>(stay.bed));
    return bed && *bed ? tr("%1 is held for the person. The welcome ends that, whichever bed is "
                            "chosen.")
                             .arg(BedWords::place(**bed))
                       : QString();
}

RecordPanel::Spec StayForms::welcome(const RecordId& bed, const RecordId& person) const {
    if (const auto held = heldTonight(person)) {
        return arrive(*held, person, bed);
    }
    return newStay(bed, person);
}

RecordPanel::Spec StayForms::newStay(const RecordId& bed, const RecordId& person) const {
    const auto stay = begun(m_session, bed, person, StayState::Staying);
    auto made = form(stay);
    made.draftMark = "welcome";
    made.title = tr("New stay");
    made.sentence = person.isNil()
                        ? tr("For somebody who has no record yet. Say who it is as soon as the "
                             "person is registered.")
                        : forWhom(person, tr("From now on the person's accommodation is the "
                                             "house of the bed."));
    made.save = tr("Welcome");
    made.saved = tr("The stay is saved.");
    if (isGrownUp(person)) {
        made.sentence += u' ' + tr("A child who comes along gets a stay and a bed of its own.");
    }
    addTonight(made, stay);
    made.fields = [forms = *this, stay](RecordForm& form) {
        form.add("bed", tr("Bed"));
        form.setChoices("bed", forms.beds());
        form.addPair("from_day", tr("First night"), "planned_until", tr("Leaves on, as planned"));
        form.field("planned_until").setOptional(true);
        addArrival(form);
        forms.addAdult(form, stay);
    };
    made.write = [forms = *this](Transaction& transaction, const Row& row) -> Status {
        const auto wanted = fromRow<Stay>(row);
        return wanted ? forms.moves(transaction).welcome(*wanted) : Status(passOn(wanted));
    };
    return made;
}

RecordPanel::Spec StayForms::hold(const RecordId& bed, const RecordId& person) const {
    auto made = form(begun(m_session, bed, person, StayState::Held));
    made.draftMark = "hold";
    made.title = tr("Hold a place");
    made.sentence = forWhom(person, tr("The place is nobody else's until it is released."));
    made.save = tr("Hold the place");
    made.saved = tr("The place is held.");
    made.fields = [forms = *this](RecordForm& form) {
        form.add("bed", tr("Bed"));
        form.setChoices("bed", forms.beds());
        form.addPair("from_day", tr("First night"), "held_until", tr("Held until, time"));
        form.field("held_until").setOptional(true);
        form.field("held_until").setHint(tr("For example 20:00."));
        form.add("held_for", tr("Why it is held")).setOptional(true);
        form.add("planned_until", tr("Leaves on, as planned")).setOptional(true);
    };
    made.write = [forms = *this](Transaction& transaction, const Row& row) -> Status {
        const auto wanted = fromRow<Stay>(row);
        return wanted ? forms.moves(transaction).hold(*wanted) : Status(passOn(wanted));
    };
    return made;
}

RecordPanel::Spec StayForms::arrive(Stay stay, const RecordId& person, const RecordId& bed) const {
    const auto held = stay.bed;
    const auto expected = heldWords(stay);
    if (stay.person.isNil()) {
        stay.person = person;
    }
    const bool wasHeld = stay.state == StayState::Held;
    stay.state = StayState::Staying;
    stay.bed = bed.isNil() ? stay.bed : bed;
    stay.from = wasHeld ? m_session.today() : stay.from;
    if (wasHeld && stay.plannedUntil && *stay.plannedUntil <= stay.from) {
        stay.plannedUntil.reset();
    }
    auto made = form(stay);
    made.title = wasHeld ? tr("The person has come") : tr("Who it is");
    made.sentence = forWhom(stay.person, expected);
    made.save = wasHeld ? tr("Welcome") : tr("Save who it is");
    made.saved = tr("The stay is saved.");
    addTonight(made, stay);
    made.fields = [forms = *this, stay, held, wasHeld](RecordForm& form) {
        form.addPair("from_day", tr("First night"), "planned_until", tr("Leaves on, as planned"));
        form.field("planned_until").setOptional(true);
        if (wasHeld) {
            form.add("bed", tr("Bed"));
            form.setChoices("bed", forms.beds(held));
        }
        addArrival(form);
        forms.addAdult(form, stay);
    };
    made.write = [forms = *this](Transaction& transaction, const Row& row) -> Status {
        const auto wanted = fromRow<Stay>(row);
        return wanted ? forms.moves(transaction).welcome(*wanted) : Status(passOn(wanted));
    };
    return made;
}

RecordPanel::Spec StayForms::dates(const Stay& stay) const {
    auto made = form(stay);
    made.title = tr("Other days");
    made.sentence = forWhom(stay.person);
    made.save = tr("Save the days");
    made.saved = tr("The days are saved.");
    const bool isHeld = stay.state == StayState::Held;
    made.fields = [isHeld, forms = *this, stay](RecordForm& form) {
        form.addPair("planned_until", tr("Leaves on, as planned"), "from_day", tr("First night"));
        form.field("planned_until").setOptional(true);
        if (isHeld) {
            form.add("held_until", tr("Held until, time"), tr("For example 20:00."))
                .setOptional(true);
            form.add("held_for", tr("Why it is held")).setOptional(true);
        }
        if (!isHeld && stay.continues.isNil()) {
            addArrival(form);
        }
        forms.addAdult(form, stay);
    };
    made.write = [forms = *this](Transaction& transaction, const Row& row) -> Status {
        const auto wanted = fromRow<Stay>(row);
        if (!wanted) {
            return passOn(wanted);
        }
        return wanted->state == StayState::Held ? forms.moves(transaction).hold(*wanted)
                                                : transaction.save(*wanted);
    };
    return made;
}

} // namespace zaklon::ui
