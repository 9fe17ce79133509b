// SPDX-License-Identifier: GPL-3.0-or-later
// The forms over a stay that runs: another bed, the end, what matters tonight.
#include "ui/components/Field.h"
#include "ui/forms/BedWords.h"
#include "ui/session/Text.h"
#include "ui/shelter/AssessedDanger.h"
#include "ui/shelter/StayForms.h"
#include "ui/theme/RingRoom.h"

#include <QComboBox>
#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

StayForms::Companions StayForms::companionsOf(const BedTonight& bed) const {
    auto all = std::make_shared<std::vector<Companion>>();
    const ShelterStore store(m_session.casework(), m_session.confidential(), m_session.today());
    const auto board = store.board(m_session.today());
    if (!board) {
        Q_EMIT m_session.failed(board.error());
        return all;
    }
    for (const auto& each : board->beds) {
        const bool isOne =
            each.stay && std::any_of(bed.children.begin(), bed.children.end(),
                                     [&](const Stay& child) { return child.id == each.stay->id; });
        if (isOne) {
            all->push_back({*each.stay, tr("%1: %2").arg(ofWhom(each), BedWords::place(each.bed))});
        }
    }
    return all;
}

/// One box for each child: nothing is decided for a child without being asked.
void StayForms::askAbout(RecordPanel::Spec& spec, const Companions& children,
                         const QString& heading,
                         const std::vector<std::pair<QString, QString>>& choices, int first) const {
    if (children->empty()) {
        return;
    }
    spec.more = [children, heading, choices, first](QWidget* parent) -> QWidget* {
        auto* asked = new QFrame(parent);
        auto* column = new QVBoxLayout(asked);
        column->setSpacing(12);
        for (std::size_t at = 0; at < children->size(); ++at) {
            auto* box = new QComboBox(asked);
            box->setObjectName(QStringLiteral("child_%1").arg(at));
            for (const auto& [words, id] : choices) {
                box->addItem(words, id);
            }
            box->setCurrentIndex(first);
            (*children)[at].choice = box;
            //: a question about a child: 'The child: ZK-2026-0100, room 2'
            auto* field = new Field(tr("%1: %2").arg(heading, (*children)[at].words), box, asked);
            column->addWidget(field);
        }
        keepRingRoom(*asked);
        return asked;
    };
}

RecordPanel::Spec StayForms::move(const BedTonight& from) const {
    auto made = form(*from.stay);
    made.title = tr("Move to another bed");
    made.sentence = tr("%1, now in %2.").arg(ofWhom(from), BedWords::place(from.bed));
    made.save = tr("Move");
    made.saved = tr("Moved to another bed.");
    const auto free = beds();
    made.fields = [free,
                   here = RecordChoice(from.bed.id, BedWords::place(from.bed))](RecordForm& form) {
        auto choices = free;
        choices.insert(choices.begin(), here);
        form.add("bed", tr("To which bed"));
        form.setChoices("bed", choices);
    };
    const auto children = companionsOf(from);
    std::vector<std::pair<QString, QString>> places{{tr("Stays where it is"), QString()}};
    for (const auto& [bed, words] : free) {
        places.emplace_back(words, toQString(bed.toString()));
    }
    askAbout(made, children, tr("The child"), places, 0);
    made.write = [forms = *this, children](Transaction& transaction, const Row& row) -> Status {
        const auto wanted = fromRow<Stay>(row);
        if (!wanted) {
            return passOn(wanted);
        }
        std::vector<BedMove> all{{wanted->id, wanted->bed}};
        for (const auto& child : *children) {
            const auto to = RecordId::parse(toText(child.choice->currentData().toString()));
            if (to) {
                all.push_back({child.stay.id, *to});
            }
        }
        return forms.moves(transaction).move(all);
    };
    return made;
}

RecordPanel::Spec StayForms::end(const BedTonight& from) const {
    Stay stay = *from.stay;
    stay.state = StayState::Ended;
    stay.leftOn = m_session.today();
    auto made = form(stay);
    made.title = tr("End the stay");
    made.sentence = tr("%1, %2. Where the person goes is their accommodation from now on.")
                        .arg(ofWhom(from), BedWords::place(from.bed));
    made.save = tr("End the stay");
    made.saved = tr("The stay has ended.");
    made.fields = [](RecordForm& form) {
        form.add("left_on", tr("Left on"));
        form.add("went_to", tr("Where to"), tr("Leave it empty if nobody said.")).setOptional(true);
    };
    const auto children = companionsOf(from);
    askAbout(made, children, tr("The child"),
             {{tr("Leaves too"), QStringLiteral("leaves")}, {tr("Stays here"), QString()}}, 0);
    made.write = [forms = *this, children](Transaction& transaction, const Row& row) -> Status {
        const auto wanted = fromRow<Stay>(row);
        if (!wanted) {
            return passOn(wanted);
        }
        const auto day = wanted->leftOn.value_or(forms.m_session.today());
        std::vector<StayEnd> ends{{wanted->id, day, wanted->wentTo}};
        for (const auto& child : *children) {
            if (!child.choice->currentData().toString().isEmpty()) {
                ends.push_back({child.stay.id, day, wanted->wentTo});
            }
        }
        return forms.moves(transaction).end(ends);
    };
    return made;
}

void StayForms::addTonightFields(RecordForm& form) {
    form.add("text", tr("What the shift must know"),
             tr("For example: somebody looks for the person; medicine; an escort."));
    form.add("matter", tr("In one word, for the card")).setOptional(true);
}

/// Whoever brings somebody tells the shift, in the same save.
void StayForms::addTonight(RecordPanel::Spec& spec, const Stay& stay) const {
    const auto access = m_session.confidential();
    if (!access || !mayWrite(m_session.role(), describe<TonightNote>().kind)) {
        return;
    }
    const auto kept = m_session.read(access->find<TonightNote>(stay.id));
    if (!kept) {
        return; // no empty fields over what is kept
    }
    auto note = kept->value_or(TonightNote{});
    note.id = stay.id;
    note.person = stay.person;
    spec.secondDescription = &describe<TonightNote>();
    spec.secondRow = toRow(note);
    const auto danger = AssessedDanger(m_session).sentence(stay.person);
    spec.secondFields = [danger](RecordForm& form) {
        const auto rule = tr("Only what the shift must know; no history.");
        form.addSection(tr("What matters tonight"), (rule + u' ' + danger).trimmed());
        addTonightFields(form);
        form.field("text").setOptional(true);
    };
    spec.writeSecond = [forms = *this](Transaction& transaction, const RecordForm& form) -> Status {
        const auto typed = form.record<TonightNote>();
        if (!typed) {
            return passOn(typed);
        }
        if (typed->text.empty() && !typed->matter.empty()) {
            return fail(ErrorCode::Invalid, "text", "required"); // the word alone would be lost
        }
        return forms.moves(transaction).note(typed->id, typed->matter, typed->text);
    };
}

RecordPanel::Spec StayForms::tonight(const BedTonight& about) const {
    TonightNote note = about.note.value_or(TonightNote{});
    note.id = about.stay->id;
    note.person = about.stay->person;
    RecordPanel::Spec made;
    made.description = &describe<TonightNote>();
    made.row = toRow(note);
    made.person = note.person;
    made.title = tr("What matters tonight");
    made.sentence = tr("%1, %2. Only what the shift must know; no history.")
                        .arg(ofWhom(about), BedWords::place(about.bed));
    made.save = tr("Save for tonight");
    made.saved = tr("What matters tonight is saved.");
    made.fields = addTonightFields;
    made.write = [forms = *this](Transaction& transaction, const Row& row) -> Status {
        const auto wanted = fromRow<TonightNote>(row);
        return wanted ? forms.moves(transaction).note(wanted->id, wanted->matter, wanted->text)
                      : Status(passOn(wanted));
    };
    return made;
}

} // namespace zaklon::ui
