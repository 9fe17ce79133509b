// SPDX-License-Identifier: GPL-3.0-or-later
// What to do now by the answers, each with its reason and a tick that takes it into the plan.
#pragma once

#include "ui/components/Card.h"
#include "ui/session/Session.h"

#include <map>
#include <string>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace zaklon {
struct CarePlanProposal;
}

namespace zaklon::ui {

class RecommendedActions final : public Card {
    Q_OBJECT

  public:
    explicit RecommendedActions(Session& session, QWidget* parent = nullptr);

    /// Another form begins: what was taken away in the one before says nothing about it.
    void forgetTicks();
    /// Hidden where nothing is recommended.
    void showProposals(const std::vector<CarePlanProposal>& lines);
    /// Ticked recommendations, as CarePlanProposal::rule.
    std::vector<std::string> chosenRules() const;

  private:
    void addProposal(const CarePlanProposal& line);

    Session& m_session;
    QVBoxLayout* m_actions;
    std::map<std::string, QCheckBox*> m_ticks;
    std::map<std::string, bool> m_unticked; ///< a tick taken away stays away while answers change
};

} // namespace zaklon::ui
