// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/RecordWords.h"

#include "core/people/Narrative.h"
#include "core/referrals/PathwayCase.h"
#include "core/referrals/Provider.h"
#include "ui/components/FileRows.h"
#include "ui/session/Session.h"
#include "ui/session/Text.h"

#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct RecordWordsText {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)

  public:
    static QString own() { return tr("In the person's own words: “%1”"); }
};

} // namespace

void addRecordWords(QVBoxLayout& column, const Session& session, const RecordId& record,
                    const QString& name) {
    const auto access = session.confidential();
    const auto words = access ? access->find<Narrative>(record).value_or(std::nullopt)
                              : std::optional<Narrative>();
    if (!words) {
        return;
    }
    if (!words->ownWords.empty()) {
        addSentence(column, RecordWordsText::own().arg(toQString(words->ownWords)),
                    name + QStringLiteral("_own_words"));
    }
    if (!words->text.empty()) {
        addSentence(column, toQString(words->text), name + QStringLiteral("_words"));
    }
}

QString phaseWords(const Session& session, const Code& phase) {
    const auto* step = session.definitions().pathways.stepOfAnyVersion(
        referrals::kIdentificationPathway, phase.text);
    return step != nullptr ? session.words().text(step->label) : toQString(phase.text);
}

QString institutionWords(const Session& session, const RecordId& provider, const QString& kind) {
    const auto known = session.casework().find<Provider>(provider).value_or(std::nullopt);
    return known ? toQString(known->name) : kind;
}

} // namespace zaklon::ui
