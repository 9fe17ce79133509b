// SPDX-License-Identifier: GPL-3.0-or-later
// One official procedure: phases with their days, the outcome in the authority's words, what must
// follow it, review, protection while it waits. Its end is never the end of the page (ui.md 5).
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QWidget>

class QVBoxLayout;

namespace zaklon::ui {

class Card;
class StepArrow;

class ProcedureCard final : public QWidget {
    Q_OBJECT

  public:
    ProcedureCard(const IdentificationDesk& desk, const IdentificationFile& about,
                  const ProcedureFile& file, QWidget* parent = nullptr);

  private:
    void addChips();
    void addPhases();
    StepArrow* makePhase(const referrals::StepDefinition& step, bool last);
    void openPhase(const std::string& step);
    void addOutcome();
    void addDowngraded();
    void addForms();
    void addFiles();
    void addOfficialWords();
    void addContacts();
    void addDeviations();
    QString toldSentence() const;

    IdentificationDesk m_desk;
    ProcedureFile m_file;
    std::optional<Assessment> m_signs;
    Card* m_card;
    QVBoxLayout* m_column;
};

} // namespace zaklon::ui
