// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a stay: who comes, for whom a place is kept, other days, another bed, the end, and
// what matters tonight. What each does is in core/shelter/StayMoves.h.
#pragma once

#include "core/shelter/ShelterStore.h"
#include "core/shelter/StayMoves.h"
#include "ui/forms/RecordPanel.h"
#include "ui/shelter/ShelterWords.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;

namespace zaklon::ui {

class StayForms {
    Q_DECLARE_TR_FUNCTIONS(StayForms)

  public:
    explicit StayForms(Session& session) : m_session(session), m_words(session) {}

    /// A stay that begins now; nil person: not registered yet. A place that is held tonight for the
    /// person becomes it, and its bed is proposed where none is named.
    RecordPanel::Spec welcome(const RecordId& bed, const RecordId& person) const;
    /// The same, whatever is held: a form that was begun before goes on in it.
    RecordPanel::Spec newStay(const RecordId& bed, const RecordId& person) const;
    /// A place that is kept; nil person: for nobody with a record.
    RecordPanel::Spec hold(const RecordId& bed, const RecordId& person) const;
    /// Whoever a place was kept for has come; or somebody got a record meanwhile.
    /// Comes to the bed of the place unless another one is named.
    RecordPanel::Spec arrive(Stay stay, const RecordId& person, const RecordId& bed = {}) const;
    RecordPanel::Spec dates(const Stay& stay) const;
    /// To another bed, with a question about each child who stays with the person.
    RecordPanel::Spec move(const BedTonight& from) const;
    RecordPanel::Spec end(const BedTonight& from) const;
    RecordPanel::Spec tonight(const BedTonight& about) const;

    StayMoves moves(Transaction& transaction) const;

  private:
    static void addArrival(RecordForm& form);
    void addAdult(RecordForm& form, const Stay& stay) const;
    void addTonight(RecordPanel::Spec& spec, const Stay& stay) const;
    static void addTonightFields(RecordForm& form);
    bool isGrownUp(const RecordId& person) const;
    /// A child who stays with somebody, and what was chosen for it.
    struct Companion {
        Stay stay;
        QString words;
        QComboBox* choice = nullptr;
    };
    using Companions = std::shared_ptr<std::vector<Companion>>;

    RecordPanel::Spec form(const Stay& stay) const;
    std::optional<Stay> heldTonight(const RecordId& person) const;
    /// Where somebody is expected who comes now; empty for who is not.
    QString heldWords(const Stay& stay) const;
    /// Tonight's free beds and, where it is not free, the one that is chosen already.
    std::vector<RecordChoice> beds(const RecordId& chosen = {}) const;
    /// Grown-ups who stay here tonight.
    std::vector<RecordChoice> adults(const RecordId& but) const;
    Companions companionsOf(const BedTonight& bed) const;
    void askAbout(RecordPanel::Spec& spec, const Companions& children, const QString& heading,
                  const std::vector<std::pair<QString, QString>>& choices, int first) const;
    QString ofWhom(const BedTonight& bed) const;
    /// Says for whom, before `sentence`; that alone for nobody with a record.
    QString forWhom(const RecordId& person, const QString& sentence = {}) const;

    Session& m_session;
    ShelterWords m_words;
};

} // namespace zaklon::ui
