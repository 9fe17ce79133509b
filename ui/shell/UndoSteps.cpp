// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UndoSteps.h"

#include "core/people/Person.h"
#include "ui/components/Toast.h"
#include "ui/forms/UndoWords.h"
#include "ui/session/Session.h"
#include "ui/session/Text.h"

#include <utility>

namespace zaklon::ui {

namespace {

/// What hinders now and may be over at the next try; everything else stays refused.
bool isPassing(ErrorCode code) {
    return code == ErrorCode::InUse || code == ErrorCode::DiskFull || code == ErrorCode::Io ||
           code == ErrorCode::NoMemory;
}

} // namespace

UndoSteps::UndoSteps(Session& session, Toast& toast, std::function<std::optional<RecordId>()> shown,
                     QObject* parent)
    : QObject(parent), m_session(session), m_toast(toast), m_shown(std::move(shown)) {
    connect(&session, &Session::saved, this, &UndoSteps::note);
    connect(&session, &Session::done, this, [this](const QString& sentence) {
        // What was done last cannot be taken back; Ctrl+Z must not take back something else.
        forget();
        m_toast.say(sentence);
    });
    connect(&session, &Session::unchanged, this,
            [this](const QString& sentence) { m_toast.say(sentence); });
}

void UndoSteps::note(const QString& sentence, const WriteReceipt& receipt,
                     const std::optional<RecordId>& person) {
    QString code;
    if (person) {
        const auto about = m_session.casework().find<Person>(*person);
        code = about && *about ? toQString((*about)->code) : QString();
    }
    m_saved.push_back({receipt, person, code, sentence});
    if (m_saved.size() > kMost) {
        m_saved.erase(m_saved.begin());
    }
    m_takenBack.clear(); // it was made over by this
    const auto undone = withUndone(sentence, m_session, receipt);
    m_toast.say(undone.sentence, Toast::Offer::Undo, undone.whole);
}

void UndoSteps::forget() {
    m_saved.clear();
    m_takenBack.clear();
}

/// Step by step and never past one: an earlier save may be what a later one stands on. So one that
/// is refused for good ends the way back, and what refuses it is said where failures are.
std::optional<UndoSteps::Step> UndoSteps::turn(Steps& from, Steps& to, const QString& refused) {
    Step step = from.back();
    from.pop_back(); // pages answer while it is taken back, and may come here again
    const auto turned = m_session.undo(step.receipt, step.person);
    if (!turned) {
        if (isPassing(turned.error().code)) {
            from.push_back(step);
        } else {
            from.clear();
        }
        m_toast.say(refused.arg(named(step)));
        return std::nullopt;
    }
    step.receipt = *turned;
    to.push_back(step);
    return step;
}

/// In the sentence that said it was saved; of somebody who is not shown, with the case code.
QString UndoSteps::named(const Step& step) const {
    const bool isKnown = !step.person || step.code.isEmpty() || step.person == m_shown() ||
                         step.sentence.contains(step.code);
    //: what was saved, and the case code of whom it is about: 'Contact recorded. (LASAS-NOMIT-18)'
    return isKnown ? step.sentence : tr("%1 (%2)").arg(step.sentence, step.code);
}

/// To be quoted within another sentence.
UndoSteps::Step UndoSteps::withoutStop(Step step) {
    if (step.sentence.endsWith(QLatin1Char('.'))) {
        step.sentence.chop(1);
    }
    return step;
}

void UndoSteps::takeBack() {
    if (m_saved.empty()) {
        m_toast.say(tr("Nothing to take back since unlocking. Every earlier version stands under "
                       "History, of the person or beside the form."));
        return;
    }
    if (const auto step = turn(m_saved, m_takenBack, tr("Not taken back: %1"))) {
        //: what was just taken back, by the sentence that said it was saved, without its full stop
        m_toast.say(tr("Taken back. All is as it was before '%1'.").arg(named(withoutStop(*step))),
                    Toast::Offer::PutBack);
    }
}

void UndoSteps::saveAgain() {
    if (m_takenBack.empty()) {
        return;
    }
    if (const auto step = turn(m_takenBack, m_saved, tr("Not saved again: %1"))) {
        //: what was taken back and is saved once more, in the sentence that said it was saved first
        m_toast.say(tr("Saved again: %1").arg(named(*step)), Toast::Offer::Undo);
    }
}

} // namespace zaklon::ui
